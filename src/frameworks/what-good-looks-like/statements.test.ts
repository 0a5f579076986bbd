import { describe, expect, it } from 'vitest';
import { statements as statementsOf2015 } from '../sif-2015/statements/index.ts';
import { relation } from './relation.ts';
import { statements } from './statements/index.ts';

const words = (text: string): number => text.split(/\s+/).length;
const related = (kind: string) => relation.filter((row) => row.relation === kind);
const now = (id: string | null) => statements.find((statement) => statement.id === id);
const in2015 = (id: string | null) => statementsOf2015.find((statement) => statement.id === id);

describe('The later text on what good looks like', () => {
  it.each([
    [1, 'help-and-protection', 22],
    [2, 'looked-after-and-permanence', 28],
    [3, 'care-leavers', 11],
    [4, 'leadership', 10],
  ] as const)('has in section %i, on %s, %i statements, numbered in order', (section, judgement, count) => {
    const places = Array.from({ length: count }, (_, index) => index + 1);
    const found = statements.filter((statement) => statement.judgement === judgement);
    expect(found.map(({ id }) => id)).toEqual(places.map((n) => `wgll-${section}-${String(n).padStart(2, '0')}`));
    expect(found.map(({ order }) => order)).toEqual(places);
    expect(found.map(({ paragraph }) => paragraph)).toEqual(places.map((n) => `section ${section}, statement ${n}`));
  });

  it('describes good and nothing else, in 71 statements', () => {
    expect(statements).toHaveLength(71);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(71);
    expect(statements.every(({ grade }) => grade === 'good')).toBe(true);
  });

  it('has no labels for adoption', () => {
    expect(statements.filter(({ alsoFor }) => alsoFor !== undefined)).toEqual([]);
  });

  it('has short titles that differ within a section, and summaries of one sentence', () => {
    for (const { id, judgement, title, summary = '' } of statements) {
      expect(words(title), title).toBeGreaterThanOrEqual(3);
      expect(words(title), title).toBeLessThanOrEqual(10);
      expect(title).not.toMatch(/[.;]/);
      expect(statements.filter((other) => other.judgement === judgement && other.title === title)).toHaveLength(1);
      expect(words(summary), id).toBeGreaterThanOrEqual(8);
      expect(words(summary), id).toBeLessThanOrEqual(35);
      expect(summary, id).toMatch(/^[A-Z][^.!?]+\.$/);
    }
  });
});

describe('The relation of the later text to the 2015 framework', () => {
  it('is 65 identical, 5 changed, 17 missing and 1 added', () => {
    expect(['identical', 'changed', 'missing', 'added'].map((kind) => related(kind).length)).toEqual([65, 5, 17, 1]);
    expect(relation).toHaveLength(88);
  });

  it('places every statement of the later text once, in its order', () => {
    const placed = relation.map(({ statement }) => statement).filter((id) => id !== null);
    expect(placed).toEqual(statements.map(({ id }) => id));
  });

  it('places every one of the 87 good criteria of 2015 once', () => {
    const criteria = statementsOf2015.filter(({ judgement, grade }) => grade === 'good' && judgement !== 'overall');
    const placed = relation.map(({ to }) => to).filter((id) => id !== null);
    expect(placed.toSorted()).toEqual(criteria.map(({ id }) => id).toSorted());
  });

  it('names both sides of what is identical or changed, one side of what is missing or added', () => {
    for (const { statement, to, relation: kind } of relation) {
      expect([statement !== null, to !== null], `${statement} ${to}`).toEqual([kind !== 'missing', kind !== 'added']);
    }
  });

  it('keeps related statements under the same judgement', () => {
    for (const { statement, to } of [...related('identical'), ...related('changed')]) {
      expect(now(statement)?.judgement).toBe(in2015(to)?.judgement);
    }
  });

  it('sums up an identical statement as the criterion of 2015 and a changed one otherwise', () => {
    for (const { statement, to } of related('identical')) {
      expect(now(statement)).toMatchObject({ title: in2015(to)?.title, summary: in2015(to)?.summary });
    }
    for (const { statement, to } of related('changed')) {
      expect(now(statement)?.summary).not.toBe(in2015(to)?.summary);
    }
  });

  it('says what became of everything that is not identical', () => {
    expect(related('changed').map(({ to }) => to)).toEqual(['cla-20', 'cl-05', 'cl-06', 'lmg-02', 'lmg-11']);
    expect(related('added').map(({ statement }) => statement)).toEqual(['wgll-1-22']);
    expect(related('missing').map(({ to }) => to?.split('-')[0])).toEqual([
      'lmg',
      ...Array.from({ length: 5 }, () => 'ad'),
      ...Array.from({ length: 11 }, () => 'lscb'),
    ]);
    for (const { note, relation: kind } of relation) expect(note !== undefined).toBe(kind !== 'identical');
  });
});
