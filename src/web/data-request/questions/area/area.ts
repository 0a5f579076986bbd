import { areaSection, parseEntered } from '#annex-a';
import { isoDay } from '#calendar';
import type { FromLists } from '#inspection';
import type { Answering } from '../../opened.ts';
import { keptAnswers } from '../kept-answers.ts';

const kept = keptAnswers<readonly FromLists[]>(2);

/** The measure that needs a figure of no list: it is worked out here anew. */
const rate = 'looked-after-rate';

/**
 * What the lists give for each line of the area information, at their reference date; where they give nothing, why. `children` is the
 * number of children under 18 (A9) for the rate per 10,000; null when it is not known yet.
 */
export const area: Answering<{ readonly children: number | null }, readonly FromLists[]> = (opened, { children }) =>
  kept(opened, String(children), () => {
    const entered = parseEntered(JSON.stringify({ lines: children === null ? {} : { A9: children } }));
    const results = opened.measures().filter(({ id }) => id !== rate);
    return areaSection(opened.lists(), { results, entered, settings: opened.settings }).map(
      ({ id, outcome, value, date, share, because, note, source }): FromLists => {
        const computed = outcome === 'computed' && value !== null;
        return {
          line: id,
          figure: computed
            ? {
                value: typeof value === 'number' ? Math.round(value * 10) / 10 : value,
                on: date === null ? null : isoDay(date),
                share: share === null ? null : Math.round(share.value * 10) / 10,
                national: null,
                previous: null,
                source: `Worked out from ${source}`,
                why: null,
              }
            : null,
          share: share === null ? null : { numerator: share.numerator, denominator: share.denominator },
          because: computed ? '' : because === '' ? 'it is entered' : because,
          note,
        };
      },
    );
  });
