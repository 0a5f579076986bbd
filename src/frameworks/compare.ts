import type { Crosswalk, Framework, Grade } from './model.ts';

/** Two frameworks side by side: only what a written crosswalk says, with the limits of saying it. */
export type Comparison = {
  readonly a: string;
  readonly b: string;
  /** What the comparison cannot show. Never empty. */
  readonly limits: readonly string[];
  readonly grades: readonly { readonly a: Grade | null; readonly b: Grade | null; readonly note?: string }[];
  readonly judgements: readonly { readonly a: string | null; readonly b: readonly string[]; readonly note?: string }[];
  /** Statement by statement where the crosswalk has it: `missing` and `added` are said of the later text. */
  readonly statements: readonly {
    readonly a: string | null;
    readonly b: string | null;
    readonly relation: 'identical' | 'changed' | 'missing' | 'added';
    readonly note?: string;
  }[];
};

/** The crosswalk between two frameworks, and whether it was written from `b` to `a`; null where none is written. */
function findCrosswalk(a: Framework, b: Framework): { crosswalk: Crosswalk; reversed: boolean } | null {
  const forward = a.crosswalks.find(({ to }) => to === b.id);
  if (forward !== undefined) return { crosswalk: forward, reversed: false };
  const backward = b.crosswalks.find(({ to }) => to === a.id);
  return backward === undefined ? null : { crosswalk: backward, reversed: true };
}

/**
 * Compares two frameworks by their crosswalk, or through one of `others` that has a crosswalk to each. Without any, nothing is set
 * against anything, and the limits say so.
 */
export function compareFrameworks(a: Framework, b: Framework, others: readonly Framework[] = []): Comparison {
  if (a.id === b.id)
    return {
      a: a.id,
      b: b.id,
      limits: [`${a.id} is the same framework on both sides.`],
      grades: [],
      judgements: [],
      statements: [],
    };
  const found = findCrosswalk(a, b) ?? composed(a, b, others);
  if (found === null) {
    return {
      a: a.id,
      b: b.id,
      limits: [
        `No crosswalk between ${a.id} and ${b.id} is written: nothing of one is said to stand for anything of the other.`,
      ],
      grades: [],
      judgements: [],
      statements: [],
    };
  }
  const { crosswalk, reversed } = found;
  return {
    a: a.id,
    b: b.id,
    limits: crosswalk.limits,
    grades: gradePairs(crosswalk, reversed, a, b),
    judgements: reversed ? judgementsReversed(crosswalk, a) : judgementsForward(crosswalk, b),
    statements: (crosswalk.statements ?? []).map(({ statement, to, relation, note }) => ({
      a: reversed ? to : statement,
      b: reversed ? statement : to,
      relation,
      ...noted(note),
    })),
  };
}

/** The crosswalk that a framework between the two makes: what stands for the same judgement of it. Its limits are those of both. */
function composed(
  a: Framework,
  b: Framework,
  others: readonly Framework[],
): { crosswalk: Crosswalk; reversed: false } | null {
  for (const between of others) {
    const toA = between.crosswalks.find(({ to }) => to === a.id);
    const toB = between.crosswalks.find(({ to }) => to === b.id);
    if (toA === undefined || toB === undefined) continue;
    const through = (judgement: string) => toA.judgements.filter(({ to }) => to.includes(judgement));
    return {
      reversed: false,
      crosswalk: {
        to: b.id,
        limits: [
          `Compared through ${between.id}: a judgement stands beside what its counterpart there stands beside.`,
          ...toA.limits,
          ...toB.limits,
        ],
        judgements: a.judgements.map(({ id }) => {
          const rows = through(id).flatMap(({ judgement }) =>
            toB.judgements.filter((row) => row.judgement === judgement),
          );
          const notes = [...through(id), ...rows].flatMap(({ note }) => (note === undefined ? [] : [note]));
          return {
            judgement: id,
            to: [...new Set(rows.flatMap(({ to }) => to))],
            ...noted(notes.length === 0 ? undefined : [...new Set(notes)].join(' ')),
          };
        }),
        grades: toA.grades.flatMap(({ grade, to }) =>
          to === null ? [] : toB.grades.filter((pair) => pair.grade === grade).map((pair) => ({ ...pair, grade: to })),
        ),
      },
    };
  }
  return null;
}

function gradePairs(crosswalk: Crosswalk, reversed: boolean, a: Framework, b: Framework): Comparison['grades'] {
  const written = crosswalk.grades.map(({ grade, to, note }) =>
    reversed ? { a: to, b: grade, ...noted(note) } : { a: grade, b: to, ...noted(note) },
  );
  const without = (scale: Framework['scale'], shown: readonly (Grade | null)[]) =>
    scale.map(({ id }) => id).filter((id) => !shown.includes(id));
  return [
    ...written,
    ...without(
      a.scale,
      written.map((pair) => pair.a),
    ).map((id) => ({ a: id, b: null })),
    ...without(
      b.scale,
      written.map((pair) => pair.b),
    ).map((id) => ({ a: null, b: id })),
  ];
}

function judgementsForward(crosswalk: Crosswalk, b: Framework): Comparison['judgements'] {
  const reached = new Set(crosswalk.judgements.flatMap(({ to }) => to));
  return [
    ...crosswalk.judgements.map(({ judgement, to, note }) => ({ a: judgement, b: to, ...noted(note) })),
    ...b.judgements.filter(({ id }) => !reached.has(id)).map(({ id }) => ({ a: null, b: [id] })),
  ];
}

// One row a pair, so that each keeps the note that limits it.
function judgementsReversed(crosswalk: Crosswalk, a: Framework): Comparison['judgements'] {
  const rows = a.judgements.flatMap(({ id }) => {
    const pairs = crosswalk.judgements.filter(({ to }) => to.includes(id));
    return pairs.length === 0
      ? [{ a: id, b: [] }]
      : pairs.map(({ judgement, note }) => ({ a: id, b: [judgement], ...noted(note) }));
  });
  const unmatched = crosswalk.judgements.filter(({ to }) => to.length === 0);
  return [...rows, ...unmatched.map(({ judgement, note }) => ({ a: null, b: [judgement], ...noted(note) }))];
}

const noted = (note: string | undefined) => (note === undefined ? {} : { note });
