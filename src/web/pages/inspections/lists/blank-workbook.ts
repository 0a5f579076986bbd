import type { FastifyInstance } from 'fastify';
import type { EditionId } from '#annex-a';
import { parseIsoDate, toDayNumber } from '#calendar';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked, ofInspection } from '../around.ts';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The blank workbook of an inspection's lists: a sheet for each, with its headings, codes and dates. The same for all with the same dates. */
export function blankWorkbook(app: FastifyInstance, parts: Parts): void {
  let made: { readonly of: string; readonly bytes: Uint8Array } | null = null;
  const bytesOf = async (edition: EditionId, asAt: string | null): Promise<Uint8Array> => {
    const of = `${edition} ${asAt ?? ''}`;
    if (made?.of === of) return made.bytes;
    const { templateWorkbook } = await import('#annex-a');
    made = { of, bytes: templateWorkbook(edition, asAt === null ? null : toDayNumber(parseIsoDate(asAt))) };
    return made.bytes;
  };
  app.get(
    '/inspections/:id/lists/blank.xlsx',
    { config: ofInspection(parts, 'see-data-request') },
    async (request, reply) => {
      const { edition, asAt } = inspectionAsked(request);
      return reply
        .type(workbook)
        .header('content-disposition', 'attachment; filename="lists-of-children.xlsx"')
        .send(Buffer.from(await bytesOf(edition, asAt)));
    },
  );
}
