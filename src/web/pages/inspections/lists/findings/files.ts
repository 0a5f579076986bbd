import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findingsOpen } from '#inspection';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { inspectionName } from '../../inspection-name.ts';
import { askedOfLists, explainedColumns, findingsOf, numberIn } from '../submission-asked.ts';
import { aboutSubmission } from './about-submission.ts';
import { askedFor, findingsWanted } from './findings-asked.ts';
import { notChecked } from './not-checked.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Sends bytes as a file to keep. Its name says whose submission it is of and what it holds, and nothing of what was sent. */
function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    bytes,
    what,
    type,
    number,
  }: {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly what: string;
    readonly type: keyof typeof types;
    readonly number: number;
  },
): FastifyReply {
  const whose = inspectionName(inspectionAsked(request))
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return (
    reply
      .header('content-disposition', `attachment; filename="${whose}-submission-${number}-${what}.${type}"`)
      .header('cache-control', 'no-store')
      .type(types[type])
      // The bytes as they came from the other thread: not copied again.
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  );
}

/** Findings as files, and the files that were sent with their cells marked. Each is made on the other thread; that it was taken is on record. */
export function findingsFiles(app: FastifyInstance, parts: Parts): void {
  const config = { config: ofInspection(parts, 'open-lists') };
  const kinds = [
    { type: 'csv', question: 'findings-csv', says: 'a table (CSV)' },
    { type: 'xlsx', question: 'findings-workbook', says: 'a workbook' },
  ] as const;
  for (const { type, question, says } of kinds) {
    app.get(`/inspections/:id/lists/:number/findings.${type}`, config, async (request, reply) => {
      const { submission, explanations } = await findingsOf(parts, request);
      if (!findingsOpen(submission)) return notChecked(request, reply, submission);
      const { number } = submission;
      const of = { submission: number, purpose: `Findings of submission ${number}, taken as ${says}` };
      const asked = { filter: findingsWanted(request).filter, explained: explainedColumns(explanations) };
      const bytes = await askedOfLists(parts, request, of, question, asked);
      return sendFile(request, reply, { bytes, what: 'findings', type, number });
    });
  }

  app.get('/inspections/:id/lists/:number/marked.xlsx', config, async (request, reply) => {
    const { submission } = await findingsOf(parts, request);
    if (!findingsOpen(submission)) return notChecked(request, reply, submission);
    const { number } = submission;
    const file = numberIn(askedFor(request, 'file'));
    const of = { submission: number, purpose: `Lists of submission ${number} with their cells marked` };
    const { workbook, files } = await askedOfLists(parts, request, of, 'marked-files', {
      file: file === null ? null : file - 1,
    });
    if (workbook !== null) return sendFile(request, reply, { bytes: workbook, what: 'marked', type: 'xlsx', number });
    // One of several files is to be chosen, or there is none of that number.
    const around = aboutSubmission(request, submission);
    return reply.page('inspections/lists/findings/marked', {
      ...around,
      title: 'Lists with their cells marked',
      backLink: { href: `${around.at}/findings` },
      files: files.map(({ name, sheets }, place) => ({
        name,
        sheets,
        href: `${around.at}/marked.xlsx?file=${place + 1}`,
      })),
    });
  });
}
