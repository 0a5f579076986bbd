// Which section of the outline each heading opens. Several judgements share a title, so order decides, never the title alone.
import type { Framework } from '#frameworks';
import type { HeadingPiece } from './piece-list.ts';
import type { Defect } from './reading.ts';

type Outline = Framework['reportOutline'];

export type Placed = {
  /** For each heading its place in the outline; null when the outline has none for it. */
  readonly places: ReadonlyMap<HeadingPiece, number>;
  /** Headings that open a section a second time. */
  readonly repeated: ReadonlySet<HeadingPiece>;
  readonly noticed: readonly Defect[];
};

/** Assigns headings to places by order: first in the part being read, then further on, each place once. */
export function placeHeadings(headings: readonly HeadingPiece[], outline: Outline): Placed {
  const parts = outline.map((_, place) => partOf(outline, place));
  const places = new Map<HeadingPiece, number>();
  const repeated = new Set<HeadingPiece>();
  const used = new Set<number>();
  let part: number | null = null;
  let cursor = -1;
  const open = withoutBoardsBefore(headings, outline, parts);
  for (const [i, heading] of headings.entries()) {
    if (heading.places.length === 0) continue;
    const candidates = open[i] ?? heading.places;
    const free = candidates.filter((place) => !used.has(place));
    const place =
      free.find((candidate) => parts[candidate] === part) ?? free.find((candidate) => candidate > cursor) ?? free[0];
    if (place === undefined) {
      const again = candidates.find((candidate) => parts[candidate] === part) ?? candidates[0];
      if (again !== undefined) places.set(heading, again);
      repeated.add(heading);
      continue;
    }
    places.set(heading, place);
    used.add(place);
    part = parts[place] ?? null;
    cursor = place;
  }
  return { places, repeated, noticed: placeStrays(headings, outline, places, used) };
}

/**
 * The places that each heading may take. A title that the parts on the authority and on the board share ("Recommendations") is the
 * board's only once a heading has stood that can be nothing but the board's, or, where that one is lost, when the title stood before
 * and such a heading comes next.
 */
function withoutBoardsBefore(
  headings: readonly HeadingPiece[],
  outline: Outline,
  parts: readonly number[],
): (readonly number[])[] {
  const isBoards = (place: number) => outline[parts[place] ?? -1]?.id === 'board';
  const isMeaning = (place: number) => outline[parts[place] ?? -1]?.id === 'meanings';
  const whose = headings.map(({ places }) => {
    const told = places.filter((place) => !isMeaning(place));
    const boards = told.filter(isBoards).length;
    return told.length === 0 ? null : boards === 0 ? 'authority' : boards === told.length ? 'board' : 'either';
  });
  const next: ((typeof whose)[number] | undefined)[] = [];
  for (let i = headings.length - 1; i >= 0; i--) {
    next[i] = whose[i + 1] === 'authority' || whose[i + 1] === 'board' ? whose[i + 1] : next[i + 1];
  }
  let boardBegun = false;
  const stood = new Set<number>();
  return headings.map(({ places }, i) => {
    if (whose[i] === 'board') boardBegun = true;
    const again = places.some((place) => stood.has(place));
    for (const place of places) stood.add(place);
    return whose[i] !== 'either' || boardBegun || (again && next[i] === 'board')
      ? places
      : places.filter((place) => !isBoards(place));
  });
}

/** The topmost section above a place. */
function partOf(outline: Outline, place: number): number {
  const parent = outline[place]?.parent;
  if (parent === undefined) return place;
  const above = outline.findIndex(({ id }) => id === parent);
  return above < 0 || above === place ? place : partOf(outline, above);
}

/** Grades under a lost or unknown heading: when just one graded section is missing between their neighbours, it is that one. */
function placeStrays(
  headings: readonly HeadingPiece[],
  outline: Outline,
  places: Map<HeadingPiece, number>,
  used: Set<number>,
): Defect[] {
  const noticed: Defect[] = [];
  const followers = placesAfter(headings, places, outline.length);
  let before = -1;
  for (const [i, heading] of headings.entries()) {
    const own = places.get(heading);
    if (own !== undefined) {
      before = own;
      continue;
    }
    if (heading.grade === null) continue;
    const after = followers[i] ?? outline.length;
    const missing = outline
      .map((section, place) => ({ section, place }))
      .slice(before + 1, Math.max(before + 1, after))
      .filter(({ section, place }) => section.judgement !== undefined && section.form !== 'record' && !used.has(place));
    const [only] = missing;
    const what = heading.lost
      ? 'a grade line stands without its heading'
      : `the heading "${heading.title}" is not known`;
    if (missing.length === 1 && only !== undefined) {
      places.set(heading, only.place);
      used.add(only.place);
      before = only.place;
    }
    noticed.push({
      kind: heading.lost ? 'text-lost' : 'unknown-heading',
      line: heading.line,
      message: `${what}; ${
        missing.length === 1 && only !== undefined
          ? `by its place it is read as "${only.section.title}". Put the heading right.`
          : 'its judgement cannot be told. Put the heading in.'
      }`,
    });
  }
  return noticed;
}

/** For each heading the place of the next one that has a place. */
function placesAfter(
  headings: readonly HeadingPiece[],
  places: ReadonlyMap<HeadingPiece, number>,
  end: number,
): number[] {
  const after: number[] = new Array(headings.length).fill(end);
  let next = end;
  for (let i = headings.length - 1; i >= 0; i--) {
    after[i] = next;
    const heading = headings[i];
    if (heading !== undefined) next = places.get(heading) ?? next;
  }
  return after;
}
