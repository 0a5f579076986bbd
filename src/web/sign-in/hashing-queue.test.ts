import { describe, expect, test } from 'vitest';
import { Problem } from '../look/plugin.ts';
import { queueOf, whileHashing } from './hashing-queue.ts';

/** Work that ends when it is told to. */
function held() {
  let end = (): void => {};
  let begun = false;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async () => {
    begun = true;
    await ended;
    return 'done';
  };
  return { work, end: () => end(), hasBegun: () => begun };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('the queue for hashing', () => {
  test('runs so many at once, the others in their turn, and refuses who is too many at once', async () => {
    const inTurn = queueOf({ atOnce: 2, waitingAtMost: 2 });
    const works = [held(), held(), held(), held()];
    const results = works.map(({ work }) => inTurn(work));
    expect(await inTurn(async () => 'too many')).toBeNull();
    const begun = () => works.map(({ hasBegun }) => hasBegun());
    expect(begun()).toEqual([true, true, false, false]);
    works[1]?.end();
    await settled();
    expect(begun()).toEqual([true, true, true, false]);
    works[0]?.end();
    works[2]?.end();
    works[3]?.end();
    expect(await Promise.all(results)).toEqual(works.map(() => ({ result: 'done' })));
    expect(await inTurn(async () => 'room again')).toEqual({ result: 'room again' });
  });

  test('of passwords runs two at once, and answers 429 to whoever comes when it is too long', async () => {
    const works = Array.from({ length: 32 }, held);
    const results = works.map(({ work }) => whileHashing(work));
    expect(works.filter(({ hasBegun }) => hasBegun())).toHaveLength(2);
    const tooMany = await whileHashing(async () => 'too many').catch((error: unknown) => error);
    expect(tooMany).toBeInstanceOf(Problem);
    expect(tooMany).toMatchObject({ statusCode: 429 });
    for (const { end } of works) end();
    await Promise.all(results);
    expect(await whileHashing(async () => 'room again')).toBe('room again');
  });

  test('goes on when work fails', async () => {
    const inTurn = queueOf({ atOnce: 1, waitingAtMost: 1 });
    const failing = inTurn(async () => {
      throw new Error('no hash');
    });
    const next = inTurn(async () => 'done');
    await expect(failing).rejects.toThrow('no hash');
    expect(await next).toEqual({ result: 'done' });
    expect(await inTurn(async () => 'again')).toEqual({ result: 'again' });
  });
});
