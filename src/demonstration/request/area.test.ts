import { describe, expect, it } from 'vitest';
import { areaSection, measure, measures, parseComparators, readSheets, readSubmission } from '#annex-a';
import { toDayNumber } from '#calendar';
import { whenOf } from '../when.ts';
import { comparatorsImported, figuresEntered, figuresOffered } from './area.ts';
import { listsOf } from './lists.ts';

/** What the lists of the demonstration give: values of lines of the area information and of measures, by id. */
function listedAt(asAt: string): ReadonlyMap<string, unknown> {
  const { sheets } = readSheets([{ name: 'lists.xlsx', bytes: listsOf({ asAt, rows: 20_000, defects: 100 }) }]);
  const submission = readSubmission(sheets, {
    edition: 'sif-2015',
    asAt: toDayNumber(Temporal.PlainDate.from(asAt)),
  });
  const results = measure(submission, {});
  return new Map([...areaSection(submission, { results }), ...results].map(({ id, value }) => [id, value]));
}

const when = whenOf(new Date('2026-11-23T12:00:00Z'));
const entered = figuresEntered('inspection', when).flatMap((change) =>
  change.kind === 'area-line-begun' ? [{ id: change.subject.id, ...change.after }] : [],
);
const figureOf = (line: string): unknown => entered.find((each) => each.line === line)?.ofsted?.value;
const newerOf = (line: string): unknown =>
  figuresOffered('inspection', when).flatMap((change) =>
    change.kind === 'area-line-changed' && change.subject.id === entered.find((each) => each.line === line)?.id
      ? [change.after?.authority?.value]
      : [],
  )[0];

describe.each(['2026-11-16', '2026-06-01', '2027-01-04'])(
  'the figures of the demonstration beside lists of %s',
  (asAt) => {
    const listed = listedAt(asAt);
    /** How far a figure is from what the lists give, in per cent of that. */
    const apart = (figure: unknown, id: string): number => {
      const value = Number(listed.get(id));
      return (Math.abs(Number(figure) - value) / value) * 100;
    };

    it('are near what the lists give, the authority’s newer ones nearer; with parents they differ, which is to be seen', () => {
      for (const line of ['A19', 'A20', 'A24', 'A26', 'A27', 'A29', 'A32']) {
        const few = Math.abs(Number(figureOf(line)) - Number(listed.get(line))) <= 8;
        expect([line, few || apart(figureOf(line), line) < 10]).toEqual([line, true]);
      }
      for (const line of ['A20', 'A24']) expect([line, apart(newerOf(line), line) < 6]).toEqual([line, true]);
      expect(apart(figureOf('A30'), 'A30')).toBeGreaterThan(15);
    });

    it('are compared with values from which no measure is far', () => {
      const [imported] = comparatorsImported('inspection');
      if (imported?.kind !== 'comparators-imported') throw new Error('There are no comparators.');
      const ids = measures.map(({ id }) => id);
      for (const [id, { previous }] of parseComparators(imported.csv, 'comparators.csv', ids)) {
        expect([id, apart(previous, id) < 12]).toEqual([id, true]);
      }
    });
  },
);
