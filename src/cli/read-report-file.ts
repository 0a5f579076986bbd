import { InputError } from '#frameworks';
import { type Answer, answer, fromJson, NoReportError, type Reading, readReport } from '#report';
import { readText } from './read-text.ts';

/** Reads one report file: published text, our Markdown or our JSON. InputErrors name the file, NoReportErrors among them. */
export async function readReportFile(file: string): Promise<Reading> {
  const text = await readText(file);
  if (text.trim() === '') throw new InputError(`${file}: the file is empty. Give the text of a published report.`);
  try {
    return readingOf(text);
  } catch (error) {
    if (error instanceof NoReportError) throw new NoReportError(`${file}: ${error.message}`);
    if (error instanceof InputError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

/** Reads one report file and answers it. */
export async function answerFile(file: string): Promise<Answer> {
  return answer(await readReportFile(file));
}

/** Our JSON has no lines; all else is read as text. */
function readingOf(text: string): Reading {
  return text.trimStart().startsWith('{')
    ? { document: fromJson(text), positions: new Map(), lastLine: 0, noticed: [] }
    : readReport(text);
}
