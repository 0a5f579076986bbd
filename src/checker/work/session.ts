import {
  areaSection,
  childrenLike,
  described,
  type FindingsIndex,
  findingView,
  measureViews,
  synthesise,
  syntheticWorkbook,
} from '#annex-a';
import { type Checked, checkRequest, type Progress, type ReadRequest, readRequest } from './check-files.ts';
import { childView } from './child-view.ts';
import { childrenBehind } from './children-behind.ts';
import { downloadOf, templateOf } from './downloads.ts';
import { indexOf } from './findings-view.ts';
import type { FindingsFilter, Overview } from './messages.ts';
import { overviewOf } from './overview.ts';
import type { Questions } from './questions.ts';

/** How each question of the page is answered. */
export type Answers = { readonly [K in keyof Questions]: (asked: Questions[K]['asked']) => Questions[K]['answer'] };

/** What was last checked, kept in the worker: the page asks it for what it shows. `progress` is told how far a check is. */
export function newSession(progress: Progress): Answers {
  let read: ReadRequest | null = null;
  let checked: Checked | null = null;
  let index: FindingsIndex | null = null;
  let view: { readonly key: string; readonly places: Int32Array } | null = null;

  const known = (): Checked => {
    if (checked === null) throw new Error('Nothing was checked yet.');
    return checked;
  };

  /** A new check replaces the one before, which is let go first: two large submissions might not fit in memory. */
  function check(asked: Questions['check']['asked']): Overview {
    read = null;
    checked = null;
    read = readRequest(asked, progress);
    return checkBy(asked.edition);
  }

  function checkBy(edition: Questions['checkAgain']['asked']['edition']): Overview {
    if (read === null) throw new Error('Nothing was checked yet.');
    checked = null;
    view = null;
    index = null;
    checked = checkRequest(read, edition, progress);
    return overviewOf(checked.submission, checked.result, read.unread);
  }

  function placesOf(filter: FindingsFilter): Int32Array {
    const key = JSON.stringify(filter);
    index ??= indexOf(known().result, known().submission);
    if (view?.key !== key) view = { key, places: index.narrowed(filter) };
    return view.places;
  }

  return {
    check,
    checkAgain: ({ edition }) => checkBy(edition),
    demonstrate: ({ edition, asAt }) => {
      progress(0, 'Making up an authority', '');
      const made = synthesise({ edition, asAt, size: 'small', seed: 'demonstration', messy: true, defects: 120 });
      const files = [{ name: 'made-up.xlsx', bytes: syntheticWorkbook(made) }];
      return check({ edition, asAt, files, previous: [], comparators: null, ownAuthority: 'Westmarch' });
    },
    findings: ({ filter, from, count }) => {
      const { submission, result } = known();
      const places = placesOf(filter);
      const findings = Array.from(places.subarray(from, from + count)).flatMap((place) => {
        const finding = result.findings[place];
        return finding ? [findingView(described(finding, submission))] : [];
      });
      return { total: places.length, findings };
    },
    measures: () => {
      const { submission, measures, request } = known();
      const { settings, comparators } = request;
      const results = measures();
      return { measures: measureViews(results), area: areaSection(submission, { settings, comparators, results }) };
    },
    behind: ({ measure: id, what }) => {
      const { submission, measures } = known();
      const measure = measures().find((each) => each.id === id);
      if (measure === undefined) throw new Error(`There is no measure “${id}”.`);
      return childrenBehind(submission, measure, what);
    },
    child: ({ id }) => childView(known(), id),
    children: ({ typed }) => childrenLike(known().submission, typed),
    download: ({ what }) => downloadOf(known(), what),
    template: ({ edition }) => templateOf(edition),
  };
}
