import { describe, expect, it } from 'vitest';
import type { Statement } from '../model.ts';
import { statements } from './statements/index.ts';

const of = (judgement: string, grade: Statement['grade']): Statement[] =>
  statements.filter((statement) => statement.judgement === judgement && statement.grade === grade);

const words = (text: string): number => text.split(/\s+/).length;

describe('The statements of the 2015 framework', () => {
  it.each([
    // judgement, opening summary, outstanding, good, requires improvement, inadequate
    ['overall', 0, 6, 5, 1, 2],
    ['help-and-protection', 1, 1, 21, 1, 1],
    ['looked-after-and-permanence', 1, 1, 28, 1, 1],
    ['adoption', 1, 1, 5, 1, 1],
    ['care-leavers', 1, 1, 11, 1, 1],
    ['leadership', 1, 1, 11, 1, 1],
    ['lscb', 1, 1, 11, 1, 1],
  ] as const)(
    'number as many for %s as the document has',
    (judgement, opening, outstanding, good, improve, inadequate) => {
      expect({
        opening: of(judgement, null).length,
        outstanding: of(judgement, 'outstanding').length,
        good: of(judgement, 'good').length,
        improve: of(judgement, 'requires-improvement').length,
        inadequate: of(judgement, 'inadequate').length,
      }).toEqual({ opening, outstanding, good, improve, inadequate });
    },
  );

  it('are 125, of which 87 are good criteria below the overall judgement', () => {
    const good = statements.filter(({ judgement, grade }) => judgement !== 'overall' && grade === 'good');
    expect([statements.length, good.length]).toEqual([125, 87]);
  });

  it('stand in the order of the document', () => {
    expect([...new Set(statements.map(({ judgement }) => judgement))]).toEqual([
      'overall',
      'help-and-protection',
      'looked-after-and-permanence',
      'adoption',
      'care-leavers',
      'leadership',
      'lscb',
    ]);
    const paragraphs = statements.map(({ paragraph }) => Number(/^¶(\d+)/.exec(paragraph)?.[1]));
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });

  it('put the opening first, then good, outstanding, requires improvement and inadequate', () => {
    const inOrder = statements.filter(({ judgement }) => judgement === 'lscb').map(({ grade }) => grade);
    expect([...new Set(inOrder)]).toEqual([null, 'good', 'outstanding', 'requires-improvement', 'inadequate']);
  });

  it('are numbered from 1 within judgement and grade', () => {
    for (const { judgement, grade } of statements) {
      const orders = of(judgement, grade).map(({ order }) => order);
      expect(orders).toEqual(orders.map((_, index) => index + 1));
    }
  });

  it('number the good criteria below the overall judgement by two digits that are their place in the list', () => {
    for (const { id, judgement, grade, order } of statements) {
      if (grade !== 'good' || judgement === 'overall') continue;
      expect(id).toMatch(new RegExp(`^(hp|cla|ad|cl|lmg|lscb)-${String(order).padStart(2, '0')}$`));
    }
  });

  it('have lower-case ids, each used once', () => {
    const ids = statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });

  it('name the paragraph of each text, and which unnumbered text is meant', () => {
    const paragraphOf = (id: string) => statements.find((statement) => statement.id === id)?.paragraph;
    expect(paragraphOf('hp-01')).toBe('¶29');
    expect(paragraphOf('hp-summary')).toBe('¶29 (opening)');
    expect(paragraphOf('cla-summary')).toBe('¶30 (opening)');
    expect(paragraphOf('cl-summary')).toBe('¶33 (opening)');
    expect(paragraphOf('lscb-requires-improvement')).toBe('¶41 (requires improvement)');
  });

  it('count ten criteria for looked after children towards adoption too, and no other', () => {
    const labelled = statements.filter(({ alsoFor }) => alsoFor !== undefined);
    expect(labelled.map(({ id }) => id)).toEqual(
      [15, 16, 17, 18, 21, 22, 23, 24, 25, 28].map((number) => `cla-${number}`),
    );
    for (const { alsoFor } of labelled) expect(alsoFor).toEqual(['adoption']);
  });

  it('have short titles that differ within a judgement', () => {
    for (const { judgement, title } of statements) {
      expect(words(title), title).toBeGreaterThanOrEqual(3);
      expect(words(title), title).toBeLessThanOrEqual(10);
      expect(title).not.toMatch(/[.;]/);
      expect(statements.filter((other) => other.judgement === judgement && other.title === title)).toHaveLength(1);
    }
  });

  it('are each summed up in one sentence of 8 to 35 words', () => {
    for (const { id, summary = '' } of statements) {
      expect(words(summary), id).toBeGreaterThanOrEqual(8);
      expect(words(summary), id).toBeLessThanOrEqual(35);
      expect(summary, id).toMatch(/^[A-Z][^.!?]+\.$/);
    }
  });
});
