import { addMonthsToDay } from '#calendar';
import { blank, present, unreadable } from '../../../submission/submission.ts';
import type { Question, Verdict } from '../question.ts';

/** Which paragraph of regulation 28 a placement comes under, as far as the list shows. */
export type VisitRule = 'ordinary' | 'long-term' | 'with-parents-interim' | 'with-parents-order';

/**
 * The last day on which the next visit is in time, from the latest visit alone (null: none since the placement began). SI 2010/959
 * regulation 28: within a week of the placement, then within six weeks; from a placement's second year within three months where it
 * is to last until 18; with parents under an interim order weekly until the first review, then within four weeks; with parents under a
 * care order within a week of the order, then within six weeks.
 */
export function nextVisitBy(rule: VisitRule, began: number, lastVisit: number | null, reviewed: boolean): number {
  if (lastVisit === null) return began + 7;
  switch (rule) {
    case 'ordinary':
    case 'with-parents-order':
      return lastVisit + 42;
    case 'long-term':
      return lastVisit >= addMonthsToDay(began, 12) ? addMonthsToDay(lastVisit, 3) : lastVisit + 42;
    case 'with-parents-interim':
      return lastVisit + (reviewed ? 28 : 7);
  }
}

const noPlacement = 'when the placement began is not known';
const afterReference = 'a date is after the reference date';
const visitUnreadable = 'the date of the last visit cannot be read';

/** Whether the next visit to a looked after child is overdue at the reference date. Short breaks have rules of their own. */
export const visitOverdue: Question<Verdict> = {
  needs: [
    'looked-after-start',
    'placement-start',
    'placement-type',
    'legal-status',
    'last-social-work-visit',
    'last-review',
  ],
  ask: (reader) => {
    const { asAt } = reader;
    const placements = reader.values('placement-start');
    const visits = reader.values('last-social-work-visit');
    const reviews = reader.values('last-review');
    const starts = reader.values('looked-after-start');
    const types = reader.values('placement-type');
    const statuses = reader.values('legal-status');
    const orders = reader.optional('legal-status-start');
    const withParents = reader.isOneOf('placement-type', ['P1']);
    const longTerm = reader.isOneOf('placement-type', ['U1', 'U4']);
    const interim = reader.isOneOf('legal-status', ['C1']);
    const order = reader.isOneOf('legal-status', ['C2']);
    const shortBreak = reader.isOneOf('legal-status', ['V3', 'V4']);
    return (row) => {
      const status = statuses[row];
      if (shortBreak(status)) return null;
      const placed = placements[row];
      if (!present(placed)) return noPlacement;
      const visit = visits[row] ?? blank;
      if (visit === unreadable) return visitUnreadable;
      if (placed > asAt || visit > asAt) return afterReference;
      const parents = withParents(types[row]);
      const underOrder = parents && order(status);
      const made = underOrder ? orders?.[row] : undefined;
      const began = present(made) && made > placed && made <= asAt ? made : placed;
      const start = starts[row];
      const review = reviews[row];
      const reviewed = present(review) && (!present(start) || review >= start);
      const rule: VisitRule = underOrder
        ? 'with-parents-order'
        : parents && interim(status)
          ? 'with-parents-interim'
          : longTerm(types[row])
            ? 'long-term'
            : 'ordinary';
      return asAt > nextVisitBy(rule, began, visit >= began ? visit : null, reviewed);
    };
  },
};
