import { describe, expect, it } from 'vitest';
import { findFramework, frameworks } from './builtin.ts';
import { statementsFor } from './statements-for.ts';

const counts = (id: string, judgement: string) => {
  const { statements, scale } = findFramework(id);
  return scale.map(({ id: grade }) => statements.filter((s) => s.judgement === judgement && s.grade === grade).length);
};

describe('the 2009 grade descriptors', () => {
  const { judgements, statements } = findFramework('slac-2009');
  const tables = (part: string) => judgements.filter(({ id, kind }) => id.startsWith(part) && kind !== 'grouping');

  it('have 13 safeguarding and 17 looked after tables with 652 statements', () => {
    expect([tables('safeguarding/').length, tables('looked-after/').length]).toEqual([13, 17]);
    expect(statements).toHaveLength(652);
    expect(statements.filter(({ judgement }) => judgement.startsWith('safeguarding/'))).toHaveLength(282);
  });

  // Outstanding, good, adequate, inadequate, as counted in the document.
  it.each([
    ['safeguarding/overall', [1, 2, 1, 11]],
    ['safeguarding/capacity', [8, 11, 11, 11]],
    ['safeguarding/ambition', [6, 5, 7, 8]],
    ['safeguarding/evaluation', [10, 5, 4, 5]],
    ['safeguarding/user-engagement', [2, 1, 4, 3]],
    ['safeguarding/partnerships', [1, 4, 4, 2]],
    ['safeguarding/equality', [3, 5, 5, 4]],
    ['safeguarding/value-for-money', [4, 8, 8, 7]],
    ['safeguarding/service-responsiveness', [8, 9, 8, 9]],
    ['safeguarding/assessment-and-direct-work', [6, 9, 5, 6]],
    ['safeguarding/case-planning', [6, 6, 6, 6]],
    ['safeguarding/are-safe', [3, 3, 3, 4]],
    ['safeguarding/feel-safe', [2, 4, 3, 5]],
    ['looked-after/overall', [3, 8, 3, 11]],
    ['looked-after/capacity', [8, 11, 11, 11]],
    ['looked-after/ambition', [7, 3, 6, 5]],
    ['looked-after/evaluation', [10, 5, 4, 5]],
    ['looked-after/user-engagement', [2, 2, 3, 2]],
    ['looked-after/partnerships', [2, 4, 4, 2]],
    ['looked-after/equality', [2, 5, 5, 4]],
    ['looked-after/value-for-money', [4, 6, 6, 7]],
    ['looked-after/promoting-safeguarding', [4, 3, 3, 4]],
    ['looked-after/service-responsiveness', [8, 8, 8, 8]],
    ['looked-after/assessment-and-direct-work', [8, 6, 5, 6]],
    ['looked-after/case-planning', [10, 4, 7, 5]],
    ['looked-after/being-healthy', [3, 3, 4, 2]],
    ['looked-after/staying-safe', [5, 3, 7, 7]],
    ['looked-after/enjoying-and-achieving', [4, 7, 8, 5]],
    ['looked-after/positive-contribution', [4, 4, 4, 2]],
    ['looked-after/economic-well-being', [6, 8, 8, 8]],
  ])('%s has %j statements by grade', (judgement, expected) => {
    expect(counts('slac-2009', judgement)).toEqual(expected);
  });
});

describe('the tree of the 2012 reports', () => {
  const framework = findFramework('slac-2012');

  it('has 10 safeguarding and 12 looked after judgements', () => {
    const count = (part: string) => framework.judgements.filter(({ id }) => id.startsWith(part)).length;
    expect([count('safeguarding/'), count('looked-after/')]).toEqual([10, 12]);
  });

  it('borrows its descriptors from 2009, three tables under quality of provision and none under health agencies', () => {
    const under = (judgement: string) => statementsFor(framework, judgement, undefined, frameworks);
    expect(new Set(under('safeguarding/quality-of-provision').map(({ statement }) => statement.judgement)).size).toBe(
      3,
    );
    expect(under('safeguarding/safe-and-feel-safe')).toHaveLength(27);
    expect(under('safeguarding/health-agencies')).toEqual([]);
  });
});

describe('the 2015 framework', () => {
  const framework = findFramework('sif-2015');

  it('counts ten criteria of the looked after judgement for adoption too', () => {
    expect(statementsFor(framework, 'adoption', 'good', frameworks)).toHaveLength(15);
    expect(statementsFor(framework, 'looked-after-and-permanence', 'good', frameworks)).toHaveLength(28);
  });

  it('has a sentence for every fact its rules turn on, in the glossary', () => {
    const terms = framework.glossary.map(({ term }) => term);
    for (const { id } of framework.facts) expect(terms).toContain(id);
  });

  it('has every rule of its paragraphs, 28 and the strict reading, and six of the board', () => {
    const ids = new Set(framework.rules.map(({ id }) => id));
    const expected = [
      ...Array.from({ length: 28 }, (_, i) => `SIF-${i + 1}`),
      'SIF-6b',
      ...Array.from({ length: 6 }, (_, i) => `LSCB-${i + 1}`),
    ];
    expect([...ids].sort()).toEqual(expected.sort());
  });
});

describe('the rules of both safeguarding and looked after trees', () => {
  it.each(['slac-2009', 'slac-2012'])('%s has SG-1 to SG-11 and LAC-1 to LAC-14', (id) => {
    const ids = new Set(findFramework(id).rules.map((rule) => rule.id));
    const expected = [
      ...Array.from({ length: 11 }, (_, i) => `SG-${i + 1}`),
      ...Array.from({ length: 14 }, (_, i) => `LAC-${i + 1}`),
    ];
    expect([...ids].sort()).toEqual(expected.sort());
  });
});

describe('every framework', () => {
  it.each(frameworks.map((framework) => [framework.id, framework] as const))(
    '%s has titles of 3 to 10 words, and one clear id for each thing',
    (_, { statements, judgements }) => {
      for (const { title } of statements) {
        const words = title.split(/\s+/).length;
        expect(words, title).toBeGreaterThanOrEqual(3);
        expect(words, title).toBeLessThanOrEqual(10);
      }
      expect(new Set(judgements.map(({ id }) => id)).size).toBe(judgements.length);
    },
  );
});
