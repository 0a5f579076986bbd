import { describe, expect, it } from 'vitest';
import { Problem } from '../../look/plugin.ts';
import { onWorker } from './on-worker.ts';

const match = (text: string) => onWorker({ kind: 'match', framework: 'what-good-looks-like', text });

describe('reading documents on a worker', () => {
  it('answers what was asked of each, one after the other', async () => {
    const answers = await Promise.all([
      match('A letter.'),
      onWorker({ kind: 'read', name: 'a.json', text: '{' }),
      onWorker({ kind: 'read', name: 'b.json', text: '{}' }),
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(['matched', 'no-json', 'read']);
  });

  it('takes no more than a few at once, and says so; afterwards it takes more', async () => {
    const asked = Array.from({ length: 5 }, () => match('A letter.'));
    const settled = await Promise.allSettled(asked);
    const refused = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused).toHaveLength(2);
    expect(refused.every((error) => error instanceof Problem && error.statusCode === 503)).toBe(true);
    expect((await match('A letter.')).kind).toBe('matched');
  });

  it('goes on after a task that fails', async () => {
    await expect(onWorker({ kind: 'match', framework: 'nothing', text: 'x' })).rejects.toThrow('There is no framework');
    expect((await match('A letter.')).kind).toBe('matched');
  });
});
