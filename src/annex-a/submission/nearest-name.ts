import { lettersApart } from './letters-apart.ts';

/** Names are written in many ways: "Plan start", "plan_start" and "plan-start" are one. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** The known name that one which is not known comes nearest to, to ask whether it was meant; null when none is near. */
export function nearestName<Name extends string>(name: string, known: readonly Name[]): Name | null {
  const sought = plain(name);
  // Of a longer name more may be wrong: a third of its letters, and two of any.
  const most = Math.max(2, Math.floor(sought.length / 3));
  let best: Name | null = null;
  let least = most + 1;
  for (const candidate of known) {
    const apart = lettersApart(sought, plain(candidate), most);
    if (apart >= least) continue;
    least = apart;
    best = candidate;
  }
  return best;
}
