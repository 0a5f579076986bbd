import { describe, expect, it } from 'vitest';
import { codeSets } from './code-sets/index.ts';
import { ethnicGroupOf, ethnicGroups } from './ethnic-groups.ts';

describe('the ethnic groups', () => {
  it('hold every code of ethnicity once', () => {
    const grouped = ethnicGroups.flatMap(({ codes }) => [...codes]);
    expect([...grouped].sort()).toEqual(codeSets.ETHNICITY.codes.map(({ code }) => code).sort());
  });

  it('are found by a code, and what has none is not stated', () => {
    expect(ethnicGroupOf('MWBC')).toBe('mixed');
    expect(ethnicGroupOf('REFU')).toBe('not-stated');
    expect(ethnicGroupOf(null)).toBe('not-stated');
  });
});
