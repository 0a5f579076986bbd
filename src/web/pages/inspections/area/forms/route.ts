import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { enterFigure, offerFigure, standingAlone, takeBackFigure, takeWhatIsAlone } from '#inspection';
import { areaLinesOf, type KeptAreaLine } from '#store';
import { counted } from '../../../../look/counted.ts';
import type { Parts } from '../../../../parts.ts';
import { type AroundInspection, type InspectionForm, inspectionForm } from '../../around.ts';
import { figureInShort } from '../figure-view.ts';
import { figureView, wantedOf } from './figure-form.ts';
import { backToLine, type LineAround, lineNow, loadLine } from './line-around.ts';

/** Entering the inspectorate's figure, offering a newer one and taking it back; and deciding all lines that have one figure alone. */
export function figureForms(app: FastifyInstance, parts: Parts): void {
  const one = {
    load: loadLine,
    back: backToLine,
    version: ({ subject }) => subject.record?.version ?? 0,
    logged: 'area-line',
    thereNow: ({ subject }) => lineNow(subject),
  } satisfies Partial<InspectionForm<LineAround>>;
  const steer = { action: 'steer-data-request' } as const;
  const supply = { action: 'answer-data-request' } as const;

  inspectionForm<LineAround>(app, parts, steer, {
    ...one,
    path: '/inspections/:id/area/:line/enter',
    template: 'inspections/area/forms/figure',
    view: ({ subject: { line, record } }) => ({
      title: record?.ofsted == null ? 'Enter the inspectorate’s figure' : 'Correct the inspectorate’s figure',
      ...figureView(line, record?.ofsted ?? null),
      correcting: record?.ofsted != null,
      decided: record?.decision != null,
    }),
    decide: ({ inspection, today, subject: { line, record } }, form) =>
      enterFigure(inspection, line, record, {
        id: randomUUID(),
        wanted: wantedOf(form),
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
        today,
      }),
    done: () => 'The inspectorate’s figure has been kept.',
  });

  inspectionForm<LineAround>(app, parts, supply, {
    ...one,
    path: '/inspections/:id/area/:line/offer',
    template: 'inspections/area/forms/figure',
    view: ({ subject: { line, record } }) => ({
      title: record?.authority == null ? 'Offer a newer figure' : 'Change the newer figure',
      ...figureView(line, record?.authority ?? null),
      offering: true,
      dayNeeded: true,
      known: record?.ofsted == null ? null : figureInShort(line, record.ofsted),
      decided: record?.decision != null,
    }),
    decide: ({ inspection, today, subject: { line, record } }, form) =>
      offerFigure(inspection, line, record, {
        id: randomUUID(),
        wanted: wantedOf(form),
        seen: form.number('version') ?? 0,
        reason: '',
        today,
      }),
    done: () => 'The newer figure has been offered. The lead inspector decides which is taken.',
  });

  inspectionForm<LineAround & { readonly record: KeptAreaLine }>(app, parts, supply, {
    ...one,
    path: '/inspections/:id/area/:line/take-back',
    template: 'inspections/area/forms/take-back',
    load: async (tx, request, around) => {
      const { line, record } = await loadLine(tx, request, around);
      return record === null ? null : { line, record };
    },
    view: ({ subject: { line, record } }) => ({
      title: 'Take the newer figure back',
      line: { id: line.id, title: line.title },
      figure: record.authority === null ? null : figureInShort(line, record.authority),
    }),
    decide: ({ inspection, subject: { record } }, form) =>
      takeBackFigure(inspection, record, { seen: form.number('version') ?? 0, reason: form.text('reason') }),
    done: () => 'The newer figure has been taken back.',
  });

  inspectionForm<readonly KeptAreaLine[]>(app, parts, steer, {
    path: '/inspections/:id/area/settle',
    template: 'inspections/area/forms/settle',
    back: ({ inspection }: AroundInspection) => `/inspections/${inspection.id}/area`,
    load: (tx, _request, { inspection }) => areaLinesOf(tx, inspection.id),
    view: ({ subject }) => ({
      title: 'Take the inspectorate’s figure where there is no other',
      lines: standingAlone(subject).map(({ line }) => line),
    }),
    decide: ({ inspection, subject }) => takeWhatIsAlone(inspection, subject),
    done: (_form, { subject }) => `${counted(standingAlone(subject).length, 'line')} decided.`,
  });
}
