import type { Bin, MeasureResult, Part, RowsOfList } from '../measure.ts';

/** A count that may be published, or worked out from what is. The same children are the same cell wherever they are counted. */
interface Cell {
  readonly count: number;
  /** False for what no measure shows, such as those a share leaves over. */
  readonly shown: boolean;
}

/** `whole` is the sum of `parts`; each is the place of a cell. */
export interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** The cells of one result, as places in `cells`; null where it has none. */
interface CellsOfResult {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly parts: readonly number[];
  readonly bins: readonly number[];
}

export interface Counts {
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
  readonly ofResult: ReadonlyMap<string, CellsOfResult>;
}

// Counts that exclude each other within one whole. Where nobody is left over, they add up to it, and a reader may know.
const families: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  {
    whole: 'looked-after-out-of-area',
    parts: [
      'looked-after-in-homes-out-of-area',
      'looked-after-in-residential-schools-out-of-area',
      'looked-after-fostered-out-of-area',
      'looked-after-with-parents-out-of-area',
    ],
  },
];

/** Every count of the results and every sum that a reader knows to hold between them. */
export function countsOf(results: readonly MeasureResult[]): Counts {
  const cells: { count: number; shown: boolean }[] = [];
  const sums: Sum[] = [];
  const places = new Map<string, number>();
  const ofResult = new Map<string, CellsOfResult>();

  const cell = (count: number, rows: readonly RowsOfList[], shown = true): number => {
    const key = keyOf(count, rows);
    const known = key === null ? undefined : places.get(key);
    if (known !== undefined) return known;
    cells.push({ count, shown });
    if (key !== null) places.set(key, cells.length - 1);
    return cells.length - 1;
  };

  for (const result of results) {
    const { numerator: n, denominator: d, unit, overlapping } = result;
    const breakdown: readonly Part[] = result.internal ? [] : (result.breakdown ?? []);
    const bins: readonly Bin[] = result.distribution?.bins ?? [];
    const numerator = n === null ? null : cell(n, result.rows);
    // The denominator of a rate is the children of the area, which is no secret.
    const denominator = d === null || unit === 'per 10,000' ? null : cell(d, result.denominatorRows);
    const parts = breakdown.map(({ count, rows }) => cell(count, overlapping ? [] : rows));
    const inBins = bins.map(({ count }) => cell(count, []));
    ofResult.set(result.id, { numerator, denominator, parts, bins: inBins });
    if (numerator !== null && parts.length > 0) sums.push({ whole: numerator, parts });
    if (denominator !== null && inBins.length > 0) sums.push({ whole: denominator, parts: inBins });
    if (numerator === null || denominator === null || n === null || d === null || overlapping) continue;
    cells.push({ count: d - n, shown: false });
    sums.push({ whole: denominator, parts: [numerator, cells.length - 1] });
    const last = bins.findIndex(({ to }) => to !== null && to === result.standard?.value);
    if (last !== -1 && result.distribution?.standard !== null)
      sums.push({ whole: numerator, parts: inBins.slice(0, last + 1) });
  }
  for (const { whole, parts } of families) {
    const known = parts.map((id) => ofResult.get(id)?.numerator ?? null).filter((place) => place !== null);
    const of = ofResult.get(whole)?.numerator ?? null;
    if (of === null || known.length === 0) continue;
    const together = known.reduce((sum, place) => sum + (cells[place]?.count ?? 0), 0);
    if (together === cells[of]?.count) sums.push({ whole: of, parts: known });
  }
  sums.push(...unionsOfParts(results, ofResult));
  return { cells, sums, ofResult };
}

/** A name for a set of rows, the same for the same set; null for a count that is no set of rows, and for nobody. */
function keyOf(count: number, rows: readonly RowsOfList[]): string | null {
  let high = 17;
  let low = 23;
  let size = 0;
  for (const { list, rows: held } of rows) {
    for (const row of held) {
      high = (Math.imul(high, 31) + row + list) | 0;
      low = (Math.imul(low ^ row, 0x5bd1e995) + list) | 0;
    }
    size += held.length;
  }
  return size !== count || count === 0 ? null : `${rows.map(({ list }) => list).join()}:${count}:${high}:${low}`;
}

/** Where a count of one measure is several parts of another's breakdown taken together, a reader can add them up. */
function unionsOfParts(
  results: readonly MeasureResult[],
  ofResult: ReadonlyMap<string, CellsOfResult>,
): readonly Sum[] {
  const found: Sum[] = [];
  for (const { id, breakdown = [], list, overlapping, internal } of results) {
    if (list === null || overlapping || internal || breakdown.length === 0) continue;
    const partOf = new Map<number, number>();
    breakdown.forEach(({ rows }, part) => {
      for (const held of rows) for (const row of held.rows) partOf.set(row, part);
    });
    const parts = ofResult.get(id)?.parts ?? [];
    for (const other of results) {
      if (other.id === id || other.list !== list) continue;
      const cells = ofResult.get(other.id);
      for (const [rows, whole] of [
        [other.rows, cells?.numerator],
        [other.denominatorRows, cells?.denominator],
      ] as const) {
        const union = whole == null ? null : unionOf(rows, partOf, breakdown);
        if (whole == null || whole === ofResult.get(id)?.numerator || union === null || union.length < 2) continue;
        found.push({ whole, parts: union.flatMap((part) => parts[part] ?? []) });
      }
    }
  }
  return found;
}

function unionOf(
  sets: readonly RowsOfList[],
  partOf: ReadonlyMap<number, number>,
  breakdown: readonly Part[],
): readonly number[] | null {
  const met = new Map<number, number>();
  for (const { rows } of sets) {
    for (const row of rows) {
      const part = partOf.get(row);
      if (part === undefined) return null;
      met.set(part, (met.get(part) ?? 0) + 1);
    }
  }
  for (const [part, count] of met) if (breakdown[part]?.count !== count) return null;
  return [...met.keys()];
}
