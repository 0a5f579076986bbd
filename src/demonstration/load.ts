import { isRefusal, type Refusal, refuse } from '#inspection';
import { keepSealedPieces, listAuthorities, markDemonstration, type Store, waitsForSetUpAlone } from '#store';
import { userId } from './beginning.ts';
import { changes, made } from './changes.ts';
import type { Step } from './request/step.ts';
import { stepsOf } from './request/steps.ts';
import { whenOf } from './when.ts';

const asService = { for: 'service', what: 'demonstration' } as const;
// Larger than any file of the demonstration.
const limit = 100 * 1024 * 1024;

/**
 * Loads the made-up authority Westmarch, its neighbours, their people and inspections, marks them, and lets the people of Westmarch answer
 * their data requests. `rows` are those of the lists of the fullest inspection. Refused (`not-empty`) unless the installation has neither
 * an administrator nor an authority; null when it is done.
 */
export async function loadDemonstration(
  store: Store,
  at: Date,
  { rows = 20_000 }: { readonly rows?: number } = {},
): Promise<Refusal | null> {
  const when = whenOf(at);
  // What happened before the first inspection was notified; the log stands in the order of time.
  const begun = when.at(when.inWeek(-3, 1), 9);
  const done = await store.change(asService, begun, async (tx, afterwards) => {
    if (!(await waitsForSetUpAlone(tx)) || (await listAuthorities(tx)).length > 0) return notEmpty;
    afterwards(() => markDemonstration(tx, made(when)));
    return changes(when);
  });
  if (isRefusal(done)) return done;
  for (const step of stepsOf(when, rows)) await take(store, step);
  return null;
}

/** Takes a step as whoever takes it in the demonstration: what the walls do not let them do fails here. */
async function take(store: Store, { at, by, inspectionId, files, changes: changesOf }: Step): Promise<void> {
  const acting = { for: 'person', userId: userId(by) } as const;
  const kept = new Map<string, Parameters<Step['changes']>[0] extends (key: string) => infer Kept ? Kept : never>();
  for (const { key, kind, name, bytes } of files) {
    const payload = await keepSealedPieces(store, acting, { inspectionId, kind, source: [bytes], limit, at });
    if (payload === 'too-large') throw new Error(`The demonstration's file ${name} is too large.`);
    kept.set(key, { name, ...payload });
  }
  const done = await store.change(acting, at, async () =>
    changesOf((key) => {
      const found = kept.get(key);
      if (found === undefined) throw new Error(`The demonstration has no file ${key}.`);
      return found;
    }),
  );
  if (isRefusal(done)) throw new Error(`The demonstration was refused: ${done.words}`);
}

const notEmpty = refuse(
  'not-empty',
  'The demonstration can only be loaded into an empty installation, and this one already has an administrator or an authority.',
);
