import { type Change, isRefusal, type Refusal, refuse } from '#inspection';
import { besideDemonstration, hasDemonstration, type Store } from '#store';

/**
 * Removes the demonstration: the whole database is emptied, its change log too, and the new log says so. Refused (`not-there`) where there is none, and
 * (`not-only-demonstration`) as long as there is any person, authority or inspection besides it and what was tried out with it
 * (`besideDemonstration`); null when it is done.
 */
export async function removeDemonstration(
  store: Pick<Store, 'startAgain' | 'change'>,
  at: Date,
): Promise<Refusal | null> {
  const refusal = await store.startAgain(async (tx) => {
    if (!(await hasDemonstration(tx))) return refuse('not-there', 'There is no demonstration here to remove.');
    const others = await besideDemonstration(tx);
    const named = [
      counted(others.people, 'person', 'people'),
      counted(others.authorities, 'authority', 'authorities'),
      counted(others.inspections, 'inspection', 'inspections'),
    ].filter((each) => each !== null);
    if (named.length === 0) return null;
    return refuse(
      'not-only-demonstration',
      `The demonstration cannot be removed, because that empties the whole installation, and it holds more than made-up data: ${inSeries(named)}. To begin anew with these, set up a new installation and enter them there.`,
    );
  });
  if (refusal !== null) return refusal;
  // The new log begins by saying why it begins.
  const begun = await store.change({ for: 'service', what: 'demonstration' }, at, async () => [removed]);
  return isRefusal(begun) ? begun : null;
}

const removed: Change = {
  kind: 'demonstration-removed',
  subject: { kind: 'service', id: 'demonstration' },
  authorityId: null,
  inspectionId: null,
  expects: null,
  before: null,
  after: null,
  reason: null,
};

const counted = (count: number, one: string, many: string): string | null =>
  count === 0 ? null : `${count} ${count === 1 ? one : many}`;

const inSeries = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
