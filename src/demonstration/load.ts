import { isRefusal, type Refusal, refuse } from '#inspection';
import { listAuthorities, markDemonstration, type Store, waitsForSetUpAlone } from '#store';
import { changes, made } from './changes.ts';
import { whenOf } from './when.ts';

/**
 * Loads the made-up authority Westmarch, its neighbours and their people, in one go, and marks them. Refused (`not-empty`) unless the
 * installation has neither an administrator nor an authority; null when it is done.
 */
export async function loadDemonstration(store: Pick<Store, 'change'>, at: Date): Promise<Refusal | null> {
  const when = whenOf(at);
  const done = await store.change({ for: 'service', what: 'demonstration' }, at, async (tx, afterwards) => {
    if (!(await waitsForSetUpAlone(tx)) || (await listAuthorities(tx)).length > 0) return notEmpty;
    afterwards(() => markDemonstration(tx, made(when)));
    return changes(when);
  });
  return isRefusal(done) ? done : null;
}

const notEmpty = refuse(
  'not-empty',
  'The demonstration can only be loaded into an empty installation, and this one already has an administrator or an authority.',
);
