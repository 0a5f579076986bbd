import { describe, expect, it } from 'vitest';
import { madeUpAsAt, madeUpWorkbook } from '#made-up-lists';
import type { ReadingProgress } from './asked-of-reader.ts';
import { startReader, TooMuchToRead } from './reader-thread.ts';

const limits = { roomMb: 512, longest: 60_000 };

function asking(bytes: Uint8Array) {
  const file = { id: 'one', name: 'lists.xlsx', bytes: new Uint8Array(bytes) };
  const own = { submission: 1, lists: [], files: [file] };
  const as = { edition: 'sif-2015', asAt: madeUpAsAt } as const;
  return [{ kind: 'read', as, settings: { stage: 2 }, own } as const, [file.bytes.buffer]] as const;
}

describe('the thread that reads', () => {
  it('reads one submission after the other, tells how far it is, and forgets what came before', async () => {
    const thread = startReader(limits);
    const told: ReadingProgress[] = [];
    thread.tellTo((progress) => told.push(progress));
    for (const seed of ['a', 'b']) {
      expect(await thread.say(...asking(madeUpWorkbook({ seed })))).toEqual({ kind: 'taken' });
      const outcome = await thread.say({ kind: 'check', comparedWith: null });
      expect(outcome).toMatchObject({ kind: 'checked', summary: { comparedWith: null } });
    }
    expect(told.map(({ share }) => share).every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(new Set(told.map(({ stage }) => stage))).toContain('Checking the lists');
    expect(thread.worn()).toBe(false);
    await thread.end();
  });

  it('that takes more memory than it may ends alone, and what it read is said to be too large', async () => {
    const thread = startReader({ ...limits, roomMb: 12 });
    const said = thread.say(...asking(madeUpWorkbook({ rows: 5000 })));
    await expect(said.then(() => thread.say({ kind: 'check', comparedWith: null }))).rejects.toThrow(TooMuchToRead);
    expect(thread.worn()).toBe(true);
    await expect(thread.say(...asking(madeUpWorkbook()))).rejects.toThrow('more than can be checked at once');
    await thread.end();
  });

  it('that takes longer than it may is ended, and what it read is said to take too long', async () => {
    const thread = startReader({ ...limits, longest: 1 });
    await expect(thread.say(...asking(madeUpWorkbook()))).rejects.toThrow('took longer');
    expect(thread.worn()).toBe(true);
    await thread.end();
  });

  it('that ends without a word breaks off what was asked of it', async () => {
    const thread = startReader(limits);
    const said = thread.say(...asking(madeUpWorkbook()));
    const refused = expect(said).rejects.toThrow('ended before it had read');
    await thread.end();
    await refused;
  });
});
