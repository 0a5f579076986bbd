import { isRefusal, type StandingList } from '#inspection';
import type { KeptSubmission, Store } from '#store';
import { memoryOf, unsealedFiles } from '../lists/unsealed-files.ts';
import type { HeardFromReader } from './asked-of-reader.ts';
import { reader } from './reader-acting.ts';
import type { ReaderThread } from './reader-thread.ts';

type Heard = Exclude<HeardFromReader, { readonly kind: 'progress' }>;

/**
 * Gives the thread the files in which lists stand, one submission after the other, as long as it takes them. `heard` is what it said
 * last; answers what it says last, `unreadable` with words where a file does not open or there is no room for it.
 */
export async function giveStanding(
  store: Store,
  thread: ReaderThread,
  heard: Heard,
  {
    lists,
    submissions,
    ...opening
  }: {
    readonly lists: readonly StandingList[];
    readonly submissions: readonly KeptSubmission[];
    readonly purpose: string;
    readonly at: Date;
  },
): Promise<Heard> {
  let last = heard;
  for (const [number, standing] of Map.groupBy(lists, (list) => list.submission)) {
    if (last.kind !== 'taken') break;
    const from = submissions.find((each) => each.number === number);
    if (from === undefined) continue;
    const wanted = new Set(standing.flatMap(({ files }) => files));
    const sent = from.files.filter(({ id }) => wanted.has(id));
    const files = await unsealedFiles(store, reader, sent, opening);
    if (isRefusal(files)) return { kind: 'unreadable', words: files.words };
    const asked = { submission: number, lists: standing.map(({ list }) => list), files };
    last = await thread.say({ kind: 'earlier', files: asked }, memoryOf(files));
  }
  return last;
}
