import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('a memory of what was worked out', () => {
  it('works a value out once, and forgets the one that was not used for longest', async () => {
    const worked: string[] = [];
    const memory = remembered<string>(2);
    const ask = (key: string) =>
      memory(key, async () => {
        worked.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await ask(key)).toBe(key);
    expect(worked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('remembers no failure', async () => {
    const memory = remembered<string>(2);
    await expect(memory('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await memory('a', async () => 'back')).toBe('back');
  });
});
