import type { FastifyInstance } from 'fastify';
import type { BehindWhat } from '#annex-a';
import { figure } from '#charts';
import { indicatorAddress, rowsAddress, whatAsked } from '../../../data-request/questions/indicators/addresses.ts';
import type { RowsBehind } from '../../../data-request/questions/indicators/rows-behind.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked, ofInspection } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';
import { answered, indicatorsAddress, inQuery, numberAsked, submissionAsked } from './asked.ts';
import { measureAsked } from './indicator-page.ts';

const onPage = 50;
const sorts = { place: 'By list and row', longest: 'Longest first', shortest: 'Shortest first' } as const;
type Sort = keyof typeof sorts;
const isSort = (text: string): text is Sort => Object.hasOwn(sorts, text);

/** The rows behind one number of an indicator, each leading to its child's journey. */
export function indicatorRowsPage(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/inspections/:id/indicators/:measure/rows',
    { config: ofInspection(parts, 'open-lists') },
    async (request, reply) => {
      const { id } = inspectionAsked(request);
      const measure = measureAsked(request);
      const what = whatAsked(inQuery(request, 'of') || 'counted');
      const sort = inQuery(request, 'sort') || 'longest';
      if (what === null || !isSort(sort)) throw new Problem(404, {});
      const page = numberAsked(inQuery(request, 'page') || '1', 1);
      const asked = { measure, what, sort, page, size: onPage };
      const of = {
        inspectionId: id,
        submission: submissionAsked(request),
        purpose: `The rows behind an indicator: ${measure}`,
      };
      const found = answered(await parts.work.ask(request, of, 'rows-behind', asked));
      if (found === null || (found.rows.length === 0 && page > 1)) throw new Problem(404, {});
      const { submission, title, total, unit, rows } = found;
      const at = { base: indicatorsAddress(request), submission };
      const address = rowsAddress(at, measure, what);
      return reply.page('inspections/indicators/rows', {
        ...inspectionFrame(request),
        title: whose(found),
        backLink: { href: indicatorAddress(at, measure), text: title },
        submission,
        measureTitle: title,
        of: found.of,
        unit,
        sorts:
          unit === null
            ? []
            : Object.entries(sorts).map(([value, text]) => ({
                text,
                href: `${address}&sort=${value}`,
                current: value === sort,
              })),
        rows: rows.map(({ list, row, excelRow, id: child, length }) => ({
          // List 11 is about adopters, who have no journey.
          child: child === '' ? 'no id' : child,
          href:
            list === 11 || child === '' ? null : `/inspections/${id}/children/${list}/${row}?submission=${submission}`,
          list,
          excelRow: figure(excelRow),
          length: length === null ? '' : figure(length),
        })),
        pages: { page, size: onPage, total, address: `${address}&sort=${sort}`, noun: 'row' },
      });
    },
  );
}

/** Whom the rows are of, as the page's heading. */
function whose({ what, part, unit }: RowsBehind): string {
  const words: Readonly<Record<Extract<BehindWhat, string>, string>> = {
    counted: 'Those counted',
    rest: 'Those looked at and not counted',
    all: 'All that it looks at',
  };
  if (typeof what === 'string') return words[what];
  return 'bin' in what ? `Those of ${part} ${unit ?? ''}`.trim() : `Those in the part “${part}”`;
}
