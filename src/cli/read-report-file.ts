import { InputError } from '#frameworks';
import { type Answer, answer, fromJson, type Reading, readReport } from '#report';
import { readText } from './read-text.ts';

/** Reads one report file (published text, our Markdown or our JSON) and answers it. InputErrors name the file. */
export async function answerFile(file: string): Promise<Answer> {
  const text = await readText(file);
  try {
    return answer(readingOf(text));
  } catch (error) {
    if (error instanceof InputError && !error.message.startsWith(file)) {
      throw new InputError(`${file}: ${error.message}`);
    }
    throw error;
  }
}

/** Our JSON has no lines; all else is read as text. */
function readingOf(text: string): Reading {
  return text.trimStart().startsWith('{')
    ? { document: fromJson(text), positions: new Map(), lastLine: 0, noticed: [] }
    : readReport(text);
}
