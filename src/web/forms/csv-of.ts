import type { FastifyReply } from 'fastify';
import type { csvText } from '#annex-a';

/** Rows of cells as CSV, so that no spreadsheet takes a cell for a formula, with the mark by which spreadsheets know UTF-8. */
export async function csvOf(rows: Parameters<typeof csvText>[0]): Promise<string> {
  // The room that writes tables is large and most processes never need it: it is loaded for the first download.
  const { csvText } = await import('#annex-a');
  return `\ufeff${csvText(rows)}`;
}

/** Sends rows of cells as a CSV file to keep; it stays in no cache. */
export const sendCsv = async (reply: FastifyReply, name: string, rows: Parameters<typeof csvText>[0]) =>
  reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .type('text/csv; charset=utf-8')
    .send(await csvOf(rows));
