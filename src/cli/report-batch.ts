// Reads a batch of reports: in a worker thread or in the process itself.
import { NoReportError } from '#report';
import { explain } from './failure.ts';
import { answerFile } from './read-report-file.ts';
import { type ReportRow, rowOf } from './report-row.ts';

/** What is asked of a batch: `whole` asks for the answers themselves beside their rows. */
export type Batch = { readonly files: readonly string[]; readonly whole: boolean };

/** The row of each file, or why it could not be read: one bad file does not stop the others. */
export async function checkBatch({ files, whole }: Batch): Promise<ReportRow[]> {
  const rows: ReportRow[] = [];
  for (const file of files) {
    try {
      rows.push(rowOf(file, await answerFile(file), whole));
    } catch (error) {
      const said = explain(error);
      const why = said.startsWith(`${file}: `) ? said.slice(file.length + 2) : said;
      rows.push({ file, error: why, noReport: error instanceof NoReportError });
    }
  }
  return rows;
}
