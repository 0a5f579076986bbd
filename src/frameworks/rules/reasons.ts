import type { State } from './states.ts';

type Row = { readonly id: string; readonly judgement: string; readonly state: State };

/** Which written reasons serve which answers, and which serve none. */
export type Reasons = {
  /** The reason for `rule@judgement`, where one is needed and given. */
  readonly given: ReadonlyMap<string, string>;
  /** Every departure and prompt has its reason. */
  readonly complete: boolean;
  /** Keys of reasons that no departure or prompt needs, or that do not say which of several they are for. */
  readonly unused: readonly string[];
};

/**
 * Matches reasons, keyed `rule` or `rule@judgement`, to the answers that need one. A rule departed from in several judgements needs a
 * reason each: the bare id serves only one answer, where the others have their own. A blank reason is none.
 */
export function matchReasons(rows: readonly Row[], reasons: Readonly<Record<string, string>>): Reasons {
  const needing = rows.filter(({ state }) => state === 'departed' || state === 'prompt');
  const written = new Map(Object.entries(reasons).filter(([, text]) => text.trim() !== ''));
  // The bare id serves where only one answer of the rule has no reason of its own.
  const aloneWithout = (id: string) =>
    needing.filter((row) => row.id === id && !written.has(`${id}@${row.judgement}`)).length === 1;
  const used = new Set<string>();
  const given = new Map<string, string>();
  for (const { id, judgement } of needing) {
    const key = [`${id}@${judgement}`, ...(aloneWithout(id) ? [id] : [])].find((candidate) => written.has(candidate));
    if (key === undefined) continue;
    used.add(key);
    given.set(`${id}@${judgement}`, written.get(key) ?? '');
  }
  return {
    given,
    complete: given.size === needing.length,
    unused: Object.keys(reasons).filter((key) => !used.has(key)),
  };
}
