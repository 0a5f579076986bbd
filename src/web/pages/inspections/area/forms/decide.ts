import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type AreaFigure, decideLine, type FromLists, isRefusal, newestOf, type Refusal } from '#inspection';
import { areaLinesOf } from '#store';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, inspectionForm } from '../../around.ts';
import { figureInShort } from '../figure-view.ts';
import { askLists } from '../from-lists.ts';
import { lineAsked } from '../known-lines.ts';
import { takenWords } from '../list/area-view.ts';
import { backToLine, type LineAround, lineNow, loadLine } from './line-around.ts';

const given = new WeakMap<FastifyRequest, ReadonlyMap<string, FromLists> | Refusal>();

/** What the lists gave for a line before the form was shown or decided on. */
function fromLists(request: FastifyRequest, line: string): AreaFigure | null {
  const answer = given.get(request);
  return answer === undefined || isRefusal(answer) ? null : (answer.get(line)?.figure ?? null);
}

type Deciding = LineAround & { readonly computed: AreaFigure | null };

/** Deciding which figure of a line the report takes. */
export function decideForm(app: FastifyInstance, parts: Parts): void {
  // The lists are asked before the transaction of the decision, which must not wait for them.
  app.register(async (inner) => {
    inner.addHook('preHandler', async (request) => {
      const line = await lineAsked(request);
      const { id } = inspectionAsked(request);
      const kept = await parts.store.read(request.acting, (tx) => areaLinesOf(tx, id));
      given.set(request, await askLists(parts, request, kept, `Area information: deciding line ${line.id}`));
    });
    inspectionForm<Deciding>(
      inner,
      parts,
      { action: 'steer-data-request' },
      {
        path: '/inspections/:id/area/:line/decide',
        template: 'inspections/area/forms/decide',
        load: async (tx, request, around) => {
          const found = await loadLine(tx, request, around);
          // What they gave at an earlier decision stands where they do not answer now.
          return { ...found, computed: fromLists(request, found.line.id) ?? found.record?.computed ?? null };
        },
        back: backToLine,
        version: ({ subject }) => subject.record?.version ?? 0,
        logged: 'area-line',
        thereNow: ({ subject }) => lineNow(subject),
        view: ({ subject: { line, record, computed } }) => {
          const figures = { ofsted: record?.ofsted ?? null, authority: record?.authority ?? null, computed };
          const newest = newestOf(figures);
          return {
            title: 'Decide which figure is taken',
            line: { id: line.id, title: line.title },
            choices: (['ofsted', 'authority', 'computed'] as const).flatMap((which) => {
              const figure = figures[which];
              if (figure === null) return [];
              const told = newest.includes(which) && newest.length === 1 ? '. The newest' : '';
              const why = figure.why === null ? '' : `. Offered because: ${figure.why}`;
              const text = `${takenWords[which]}: ${figureInShort(line, figure)}`;
              return [{ value: which, text, hint: `${figure.source}${told}${why}` }];
            }),
            values: { decision: record?.decision ?? '', reason: record?.decisionReason ?? '' },
          };
        },
        decide: ({ inspection, subject: { line, record, computed } }, form) =>
          decideLine(inspection, line.id, record, {
            id: randomUUID(),
            decision: form.text('decision'),
            computed,
            seen: form.number('version') ?? 0,
            reason: form.text('reason'),
          }),
        done: () => 'The decision has been kept.',
      },
    );
  });
}
