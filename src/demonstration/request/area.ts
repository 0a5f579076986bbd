// The area information of Westmarch, and what its figures are compared with.
import type { AreaFigure, AreaLineFields, Change } from '#inspection';
import { madeUpId } from '../made-up-id.ts';
import type { When } from '../when.ts';
import { at } from './place.ts';

type Entered = readonly [line: string, value: number | string, previous: number | null, source: string];

const lookedAfterReturn = 'Return of children looked after (made up)';
const statistics = 'Population estimates (made up)';
/** Near what the lists give that stand beside them, on whatever day they are made; with the parents the two differ, which is to be seen. */
const entered: readonly Entered[] = [
  ['A1', 4, null, 'Register of providers (made up)'],
  ['A2', 3, null, 'Register of providers (made up)'],
  ['A3', 'January 2024: Requires improvement', null, 'Earlier inspection reports (made up)'],
  ['A4', 'January 2024: Requires improvement', null, 'Earlier inspection reports (made up)'],
  ['A5', 'April 2019', null, 'The authority'],
  ['A6', 'October 2018', null, 'The authority'],
  ['A9', 61_400, null, statistics],
  ['A10', 21.4, null, statistics],
  ['A11', 18.2, null, statistics],
  ['A12', 17.9, null, 'School census (made up)'],
  ['A13', 14.6, null, 'School census (made up)'],
  ['A14', 12.3, null, 'Census (made up)'],
  ['A15', 'Polish and Bangladeshi', null, 'Census (made up)'],
  ['A16', 9.8, null, 'School census (made up)'],
  ['A17', 7.4, null, 'School census (made up)'],
  ['A19', 3985, 3870, 'Return of children in need (made up)'],
  ['A20', 563, 551, 'Return of children in need (made up)'],
  ['A21', 9, 7, 'Return of private fostering (made up)'],
  ['A22', 3, null, 'Notifications received (made up)'],
  ['A23', 1, null, 'Notifications received (made up)'],
  ['A24', 648, 635, lookedAfterReturn],
  ['A25', 105.5, 103.4, lookedAfterReturn],
  ['A26', 171, null, lookedAfterReturn],
  ['A27', 41, null, lookedAfterReturn],
  ['A28', 3, null, lookedAfterReturn],
  ['A29', 548, null, lookedAfterReturn],
  ['A30', 31, null, lookedAfterReturn],
  ['A31', 27, null, lookedAfterReturn],
  ['A32', 33, null, lookedAfterReturn],
  ['A33', 31, null, lookedAfterReturn],
  ['A34', 344, null, lookedAfterReturn],
  ['A35', 51, null, lookedAfterReturn],
  ['A36', 7, null, lookedAfterReturn],
];
/** What the authority has newer. */
const newer: Readonly<Record<string, number>> = { A1: 5, A20: 574, A24: 667 };

function figure([, value, previous, source]: Entered, on: string, earlier: string): AreaFigure {
  return {
    value,
    on,
    share: null,
    national: null,
    previous: previous === null ? null : { value: previous, on: earlier },
    source,
    why: null,
  };
}

const lineId = (inspectionId: string, line: string): string => madeUpId(`area/${inspectionId}/${line}`);

/** The inspectorate's figures, as the lead inspector enters them; the lines that are not known yet are left out. */
export function figuresEntered(inspectionId: string, when: When, unknown: readonly string[] = []): readonly Change[] {
  const known = entered.filter(([line]) => !unknown.includes(line));
  return known.map((row): Change => {
    const after: AreaLineFields = {
      line: row[0],
      ofsted: figure(row, when.monthsAgo(8), when.monthsAgo(20)),
      authority: null,
      computed: null,
      decision: null,
      decisionReason: null,
    };
    return {
      ...at(inspectionId),
      kind: 'area-line-begun',
      subject: { kind: 'area-line', id: lineId(inspectionId, row[0]) },
      after,
    };
  });
}

/** The authority's newer figures. */
export function figuresOffered(inspectionId: string, when: When): readonly Change[] {
  return Object.entries(newer).map(
    ([line, value]): Change => ({
      ...at(inspectionId),
      kind: 'area-line-changed',
      subject: { kind: 'area-line', id: lineId(inspectionId, line) },
      expects: 1,
      before: { authority: null },
      after: {
        authority: figure([line, value, null, 'The authority’s own records'], when.monthsAgo(1), when.monthsAgo(13)),
      },
    }),
  );
}

/** The lead inspector's decisions: the authority's figure where there is one, but for one line that waits. */
export function figuresDecided(inspectionId: string): readonly Change[] {
  return entered
    .filter(([line]) => line !== 'A24')
    .map(
      ([line]): Change => ({
        ...at(inspectionId),
        kind: 'area-line-changed',
        subject: { kind: 'area-line', id: lineId(inspectionId, line) },
        expects: line in newer ? 2 : 1,
        before: { decision: null },
        after: { decision: line in newer ? 'authority' : 'ofsted' },
      }),
    );
}

const comparatorRows = [
  ['measure', 'previous', 'national', 'similar'],
  ['looked-after', '635', '', ''],
  ['on-plan', '551', '', ''],
  ['assessments-in-time', '81', '82', '84'],
  ['reviews-in-time', '88', '90', '91'],
];

/** Values to compare with, imported by the lead inspector. */
export function comparatorsImported(inspectionId: string): readonly Change[] {
  return [
    {
      ...at(inspectionId),
      kind: 'comparators-imported',
      subject: { kind: 'comparators', id: madeUpId(`comparators/${inspectionId}`) },
      after: { fileName: 'westmarch-comparators.csv', measures: comparatorRows.length - 1 },
      csv: comparatorRows.map((row) => row.join(',')).join('\r\n'),
    },
  ];
}
