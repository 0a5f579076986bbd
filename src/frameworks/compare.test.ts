import { describe, expect, it } from 'vitest';
import { findFramework, frameworks } from './builtin.ts';
import { compareFrameworks } from './compare.ts';

const compare = (a: string, b: string) => compareFrameworks(findFramework(a), findFramework(b), frameworks);

describe('two frameworks side by side', () => {
  it('never show adequate as requires improvement, in either direction', () => {
    for (const { grades } of [compare('slac-2012', 'sif-2015'), compare('sif-2015', 'slac-2012')]) {
      for (const { a, b } of grades)
        expect([a, b].includes('adequate') && [a, b].includes('requires-improvement')).toBe(false);
    }
    expect(compare('slac-2012', 'sif-2015').grades).toContainEqual(expect.objectContaining({ a: 'adequate', b: null }));
    expect(compare('slac-2012', 'sif-2015').grades).toContainEqual({ a: null, b: 'requires-improvement' });
    expect(compare('slac-2012', 'sif-2015').limits.join(' ')).toContain('not “requires improvement”');
  });

  it('lose no judgement of either', () => {
    for (const [a, b] of [
      ['slac-2012', 'sif-2015'],
      ['sif-2015', 'slac-2012'],
      ['slac-2012', 'slac-2009'],
      ['sif-2015', 'what-good-looks-like'],
    ] as const) {
      const { judgements } = compare(a, b);
      expect(new Set(judgements.map((row) => row.a).filter((id) => id !== null))).toEqual(
        new Set(findFramework(a).judgements.map(({ id }) => id)),
      );
      expect(new Set(judgements.flatMap((row) => row.b))).toEqual(
        new Set(findFramework(b).judgements.map(({ id }) => id)),
      );
    }
  });

  it('give the later text’s relation statement by statement: 65 identical, 5 changed, 17 missing, 1 added', () => {
    for (const { statements } of [
      compare('sif-2015', 'what-good-looks-like'),
      compare('what-good-looks-like', 'sif-2015'),
    ]) {
      const count = (relation: string) => statements.filter((row) => row.relation === relation).length;
      expect(['identical', 'changed', 'missing', 'added'].map(count)).toEqual([65, 5, 17, 1]);
    }
    expect(compare('sif-2015', 'what-good-looks-like').statements).toContainEqual(
      expect.objectContaining({ a: 'lmg-05', b: null, relation: 'missing' }),
    );
  });

  it('keep the note that limits a pair in either direction', () => {
    const row = { a: 'help-and-protection', b: ['safeguarding/overall'] };
    expect(
      compare('sif-2015', 'slac-2012').judgements.find(({ a, b }) => a === row.a && b[0] === row.b[0])?.note,
    ).toMatch(/Nearest by subject/);
  });

  it('say so of a framework beside itself', () => {
    expect(compare('sif-2015', 'sif-2015').limits[0]).toContain('the same framework');
  });

  it('are compared through a third that has a crosswalk to each, with the limits of both', () => {
    for (const [a, b] of [
      ['slac-2009', 'sif-2015'],
      ['sif-2015', 'slac-2009'],
    ] as const) {
      const { limits, judgements, grades } = compare(a, b);
      expect(limits.join(' ')).toMatch(/through slac-2012.*not “requires improvement”/);
      expect(judgements.length).toBeGreaterThanOrEqual(findFramework(a).judgements.length);
      for (const pair of grades)
        expect([pair.a, pair.b].includes('adequate') && [pair.a, pair.b].includes('requires-improvement')).toBe(false);
    }
    const leadership = compare('slac-2009', 'sif-2015').judgements.find((row) => row.a === 'safeguarding/evaluation');
    expect(leadership?.b).toEqual(['leadership']);
  });

  it('say nothing of each other where no crosswalk is written', () => {
    const { limits, judgements } = compareFrameworks(
      findFramework('slac-2009'),
      findFramework('what-good-looks-like'),
      frameworks,
    );
    expect(limits).toHaveLength(1);
    expect(judgements).toEqual([]);
  });
});
