import { blank, present } from '../../../submission/submission.ts';
import type { Length, Question, Verdict } from '../question.ts';

const threshold = 426;

/**
 * Scorecard A10: days from entering care to the placement with the family that adopts; where a child was fostered by that family
 * first, to the start of the fostering.
 */
export const careToFamily: Question<Length> = {
  needs: ['entered-care', 'placed-for-adoption', 'fostering-to-adopt-start'],
  ask: (reader) => {
    const entered = reader.values('entered-care');
    const placed = reader.values('placed-for-adoption');
    const fostered = reader.values('fostering-to-adopt-start');
    const lackOfEntry = reader.lack('entered-care');
    const lackOfPlacing = reader.lack('placed-for-adoption');
    return (row) => {
      const from = entered[row];
      if (!present(from)) return lackOfEntry(from);
      const placing = placed[row];
      const fostering = fostered[row];
      const earlier = present(fostering) && (!present(placing) || fostering < placing) ? fostering : placing;
      if (!present(earlier)) return lackOfPlacing(placing);
      return earlier < from ? 'the child was placed before entering care' : earlier - from;
    };
  },
};

/** Scorecard A2: days from placement order to match; 0 where the match came first; left out where there is no order. */
export const orderToMatch: Question<Length> = {
  needs: ['placement-order', 'matched'],
  ask: (reader) => {
    const orders = reader.values('placement-order');
    const matches = reader.values('matched');
    const lackOfOrder = reader.lack('placement-order');
    const lackOfMatch = reader.lack('matched');
    return (row) => {
      const match = matches[row];
      if (match === undefined || match === blank || match > reader.asAt) return null;
      if (!present(match)) return lackOfMatch(match);
      const order = orders[row];
      if (!present(order)) return lackOfOrder(order);
      return Math.max(0, match - order);
    };
  },
};

/**
 * Scorecard A3: placed within 426 days of entering care. A child who waits counts as late once the days are over; before that the
 * answer is not known, and the child is in neither number.
 */
export const placedInTime: Question<Verdict> = {
  needs: ['entered-care', 'placed-for-adoption', 'adoption-reversed'],
  ask: (reader) => {
    const { asAt } = reader;
    const entered = reader.values('entered-care');
    const placed = reader.values('placed-for-adoption');
    const reversed = reader.values('adoption-reversed');
    const lack = reader.lack('entered-care');
    return (row) => {
      const stopped = reversed[row];
      if (present(stopped) && stopped <= asAt) return null;
      const from = entered[row];
      if (!present(from)) return lack(from);
      const day = placed[row];
      if (present(day) && day < from) return 'the child was placed before entering care';
      if (present(day) && day <= asAt) return day - from <= threshold;
      return asAt - from > threshold ? false : null;
    };
  },
};
