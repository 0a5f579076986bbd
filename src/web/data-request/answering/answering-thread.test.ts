import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AnsweringLimits, type AnsweringThread, answeringThread } from './answering-thread.ts';

const script = new URL('./made-up-answerer.test-data.ts', import.meta.url);
const brokeOff = expect.objectContaining({ statusCode: 503, message: expect.stringContaining('was stopped') });

let thread: AnsweringThread | null = null;
let broken: unknown[] = [];
function started(limits: Partial<AnsweringLimits> = {}): AnsweringThread {
  broken = [];
  thread = answeringThread((error) => broken.push(error), { script, ...limits });
  return thread;
}
afterEach(async () => {
  vi.useRealTimers();
  await thread?.end();
});

const asked = (of: string, who = 'dina', against: string | null = null) =>
  thread?.ask({ of, against, name: 'list-sizes', asked: null, withFiles: false }, who);
const answered = { kind: 'answer', answer: [] };

describe('The thread that answers questions about lists', () => {
  it('takes so many questions, and of one person so many', async () => {
    started({ waiting: 5, ofOne: 3 });
    const all = await Promise.allSettled(
      ['dina', 'dina', 'dina', 'dina', 'tom', 'tom', 'tom'].map((who) => asked('a', who)),
    );
    expect(all.map((each) => (each.status === 'fulfilled' ? 'answered' : each.reason.statusCode))).toEqual([
      'answered',
      'answered',
      'answered',
      429,
      'answered',
      'answered',
      503,
    ]);
    expect(await asked('a')).toMatchObject(answered);
  });

  it('that does not come to an end is ended: what waited behind begins again, and what stuck is refused for a while', async () => {
    let now = 0;
    const { tell } = started({ longest: 1000, refusedFor: 600, now: () => now });
    const stuck = expect(asked('is stuck')).rejects.toEqual(brokeOff);
    const behind = asked('a', 'tom');
    const beside = expect(asked('b', 'tom', 'is stuck')).rejects.toEqual(brokeOff);
    await Promise.all([stuck, beside]);
    expect(await behind).toEqual({ kind: 'not-open', ask: 2, ids: ['a'] });
    expect(broken).toHaveLength(1);
    // Neither is it opened again by what was on its way.
    tell({ kind: 'files', id: 'is stuck', files: [] });
    tell({ kind: 'files', id: 'a', files: [] });
    expect(await asked('a')).toMatchObject({ kind: 'answer', answer: ['files a'] });
    await expect(asked('is stuck')).rejects.toEqual(brokeOff);
    await expect(asked('a', 'tom', 'is stuck')).rejects.toEqual(brokeOff);
    expect(broken).toHaveLength(1);
    now = 600;
    await expect(asked('is stuck')).rejects.toEqual(brokeOff);
    expect(broken).toHaveLength(2);
  });

  it('counts the time of each question from when it begins, not from when it came', async () => {
    started({ longest: 1000 });
    await asked('a');
    const all = ['takes a while', 'takes a while', 'takes a while', 'takes a while', 'a'].map((of) => asked(of));
    for (const each of all) expect(await each).toMatchObject(answered);
    expect(broken).toEqual([]);
  });

  it('that dies tells those whose lists it died at', async () => {
    started();
    await expect(asked('breaks')).rejects.toEqual(brokeOff);
    await expect(asked('breaks')).rejects.toEqual(brokeOff);
    expect(await asked('a')).toMatchObject(answered);
  });

  it('that cannot be started tells everybody, and is tried again', async () => {
    started({ script: new URL('./no-such-file.ts', import.meta.url) });
    await expect(asked('a')).rejects.toEqual(brokeOff);
    await expect(asked('a')).rejects.toEqual(brokeOff);
    expect(broken).toHaveLength(2);
  });

  it('takes no question any more once it ends for nobody asked: another one does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    started({ idle: 15 * 60_000 });
    thread?.tell({ kind: 'files', id: 'a', files: [] });
    expect(await asked('a')).toMatchObject({ answer: ['files a'] });
    vi.advanceTimersByTime(15 * 60_000);
    expect(await asked('a')).toMatchObject({ answer: [] });
  });

  it('is told what to forget, and is not started for it', async () => {
    const { tell } = started();
    tell({ kind: 'forget', inspectionId: 'westmarch' });
    expect(await asked('a')).toMatchObject({ answer: [] });
    tell({ kind: 'forget', inspectionId: 'westmarch' });
    expect(await asked('a')).toMatchObject({ answer: ['forget westmarch'] });
  });

  it('is not started again for what was still on its way when it was told to end', async () => {
    const { end, tell } = started();
    await asked('a');
    await end();
    tell({ kind: 'forget', inspectionId: 'one' });
    await expect(asked('b')).rejects.toEqual(brokeOff);
  });

  it('ends those who wait when it is told to end', async () => {
    started();
    const waiting = expect(asked('takes a while')).rejects.toEqual(brokeOff);
    await thread?.end();
    await waiting;
  });
});
