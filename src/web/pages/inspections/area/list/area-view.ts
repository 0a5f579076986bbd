import type { AreaLine } from '#annex-a';
import {
  type AreaDecision,
  type AreaFigure,
  type AreaStanding,
  type FromLists,
  isOptional,
  newestOf,
  standingOf,
  takenFigure,
} from '#inspection';
import type { KeptAreaLine } from '#store';
import { figureInShort, isSmall } from '../figure-view.ts';

/** How a line stands, in words that say who acts, and the colour beside the words. */
const standings: Readonly<Record<AreaStanding, { readonly text: string; readonly colour: string }>> = {
  'to-enter': { text: 'Lead to enter', colour: 'govuk-tag--grey' },
  'to-decide': { text: 'Lead to decide', colour: 'govuk-tag--yellow' },
  offered: { text: 'Newer figure: lead to decide', colour: 'govuk-tag--orange' },
  decided: { text: 'Decided', colour: 'govuk-tag--green' },
  'left-out': { text: 'Optional', colour: 'govuk-tag--grey' },
};

export const takenWords = {
  ofsted: 'The inspectorate’s',
  authority: 'The authority’s',
  computed: 'From the lists',
} as const satisfies Readonly<Record<AreaDecision, string>>;

/** The same as they stand in a sentence. */
export const takenPhrases = {
  ofsted: 'the inspectorate’s figure',
  authority: 'the authority’s figure',
  computed: 'the figure from the lists',
} as const satisfies Readonly<Record<AreaDecision, string>>;

const groups = {
  'previous inspections': 'Previous inspections',
  leadership: 'Leadership',
  'children living here': 'Children living in this area',
  'child protection': 'Child protection in this area',
  'looked after': 'Children looked after in this area',
  'last 12 months': 'In the last 12 months',
} as const satisfies Readonly<Record<AreaLine['part'], string>>;

/** The title of a part of the section. */
export const partTitle = (part: AreaLine['part']): string => groups[part];

/** All lines in their groups. `lists` is what the lists give where they were opened for the page. */
export function areaView(
  lines: readonly AreaLine[],
  kept: readonly KeptAreaLine[],
  lists: ReadonlyMap<string, FromLists> | null,
  { from, smallest }: { readonly from: string; readonly smallest: number },
) {
  const byLine = new Map(kept.map((each) => [each.line, each]));
  const rowOf = (line: AreaLine) => {
    const record = byLine.get(line.id) ?? null;
    const given = lists?.get(line.id) ?? null;
    const cell = (figure: AreaFigure | null) =>
      figure === null ? null : { text: figureInShort(line, figure), small: isSmall(line, figure.value, smallest) };
    const computed = given?.figure ?? record?.computed ?? null;
    const figures = { ofsted: record?.ofsted ?? null, authority: record?.authority ?? null, computed };
    const newest = newestOf(figures);
    const taken = takenFigure(record);
    return {
      id: line.id,
      title: line.title,
      href: `${from}/${line.id}`,
      optional: isOptional(line.id),
      ofsted: cell(figures.ofsted),
      authority: cell(figures.authority),
      lists: cell(given?.figure ?? null),
      because: (given?.because ?? '').replace(/^./, (letter) => letter.toUpperCase()),
      standing: standings[standingOf(line.id, record)],
      taken: record?.decision == null || taken === null ? null : takenPhrases[record.decision],
      // What was decided on stands, but there is something newer to look at.
      outdated: record?.decision != null && newest.length > 0 && !newest.includes(record.decision),
    };
  };
  return {
    parts: [...Map.groupBy(lines, ({ part }) => part)].map(([part, those]) => ({
      title: partTitle(part),
      rows: those.map(rowOf),
    })),
    opened: lists !== null,
    smallest,
  };
}
