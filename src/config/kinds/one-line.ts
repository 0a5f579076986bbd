import type { Kind, Reading } from './kind.ts';

const longest = 200;

/** Some words on one line. */
export const oneLine: Kind<string> = {
  expected: `a text on one line, of at most ${longest} characters`,
  read: (text) => readLine(text, longest),
};

/** A file or folder. A relative path is left as it is: it starts from the folder that the service is started in. */
export const path: Kind<string> = {
  expected: 'a path, written out in full',
  read(text) {
    // A shell would have replaced it; a service manager does not, and a folder of that name would be made.
    if (/^~($|[/\\])/.test(text)) return { wrong: 'begins with ~, which only a shell replaces' };
    const read = readLine(text, 4096);
    return 'wrong' in read || read.value === '/' ? read : { value: read.value.replace(/\/+$/, '') };
  },
};

function readLine(text: string, most: number): Reading<string> {
  if (/\p{Cc}/u.test(text)) return { wrong: 'has a character that is no text, such as a line break' };
  if (text.trim() !== text || text === '') return { wrong: 'begins or ends with a space' };
  return text.length > most ? { wrong: 'is too long' } : { value: text };
}
