// Reads a batch of reports; runs in a worker thread when there are many, in the process itself when there are few.
import type { Answer } from '#report';
import { explain } from './failure.ts';
import { answerFile } from './read-report-file.ts';

export type Checked = { readonly file: string } & ({ readonly answer: Answer } | { readonly error: string });

/** The answer of each file, or why it could not be read: one bad file does not stop the others. */
export default async function checkBatch(files: readonly string[]): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const file of files) {
    try {
      checked.push({ file, answer: await answerFile(file) });
    } catch (error) {
      checked.push({ file, error: explain(error) });
    }
  }
  return checked;
}
