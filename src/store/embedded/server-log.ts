import { boundedFile } from './bounded-file.ts';

/** A server's log: a file that stays small, and its last lines at hand. */
export type ServerLog = {
  /** Takes what the server wrote; called with pieces of any size. */
  take(piece: string): void;
  /** The last lines since the server was last started, oldest first. */
  lastLines(): readonly string[];
  /** Says that the server is started anew. */
  begin(): void;
  close(): Promise<void>;
};

const keptLines = 20;

/** A line as log_line_prefix in server-settings.ts begins it: time and process, kind of process, SQLSTATE, level, words. */
const linePattern = /^(\S+ \S+ \S+ \[\d+\]) ([^|]*)\|(\w{5})\|(\w+): {2}(.*)$/;

/**
 * What of a line may be kept, and whether its words are left. The words of an error may quote what somebody typed or what stands
 * in a row ("invalid input syntax for type date: …"), so they stay only when the error is about the machine or the connection.
 * Of any other its SQLSTATE stays; whoever sent the statement has the words. LOG, FATAL and PANIC are the server's own.
 */
export function keptOf(line: string): { readonly text: string; readonly hasWords: boolean } {
  const match = linePattern.exec(line);
  if (match === null) return { text: line, hasWords: true };
  const [, when = '', what = '', state = '', level = '', words = ''] = match;
  // Classes: 08 connection, 28 sign-in, 53 resources, 57 operator, 58 system, XX internal.
  const aboutTheMachine = level === 'ERROR' && /^(08|28|53|57|58|XX)/.test(state);
  const hasWords = aboutTheMachine || ['LOG', 'FATAL', 'PANIC'].includes(level);
  return { text: `${when} ${what} ${level} ${state}${hasWords ? `: ${words}` : ''}`, hasWords };
}

/** Keeps a server's log in a file of about `limit` characters and one file before it. It never stops the server: see boundedFile. */
export function openServerLog(file: string, limit: number, unwritable: (reason: string) => void): ServerLog {
  const out = boundedFile(file, limit, unwritable);
  let unfinished = '';
  let lastHadWords = true;
  let last: readonly string[] = [];

  /** The lines that stay. One that begins with a tab goes on with the message before, and shares its fate. */
  const kept = (lines: readonly string[]): readonly string[] =>
    lines.flatMap((line) => {
      if (line === '') return [];
      if (line.startsWith('\t')) return lastHadWords ? [line] : [];
      const { text, hasWords } = keptOf(line);
      lastHadWords = hasWords;
      return [text];
    });

  const keep = (lines: readonly string[]): void => {
    const stay = kept(lines);
    if (stay.length === 0) return;
    last = [...last, ...stay].slice(-keptLines);
    out.add(stay.map((line) => `${line}\n`).join(''));
  };

  return {
    take(piece) {
      const lines = `${unfinished}${piece}`.split('\n');
      unfinished = lines.pop() ?? '';
      keep(lines);
    },
    lastLines: () => last,
    begin() {
      last = [];
    },
    async close() {
      keep([unfinished]);
      unfinished = '';
      await out.close();
    },
  };
}
