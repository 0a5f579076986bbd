// The shipped examples keep what examples/README.md promises of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, readJudgeInput } from '#frameworks';
import { answer } from './answer.ts';
import { readReport } from './reading/read-report.ts';

const example = (name: string) => readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8');
const answered = (name: string) => answer(readReport(example(name)));

describe('the made-up Westmarch report', () => {
  const westmarch = answered('published-report-westmarch-2012.md');

  it('has its mistakes on the very lines that the README of the examples names', () => {
    const [, planted = ''] = /Mistakes in the text:([\s\S]*?)Grades that meet/.exec(example('README.md')) ?? [];
    const named = [...planted.matchAll(/\blines? (\d+)(?: and (\d+))?/gi)].flatMap(([, one, other]) => [
      one,
      other ?? one,
    ]);
    expect(new Set(named.map(Number))).toEqual(new Set(westmarch.defects.map(({ line }) => line)));
  });

  it('has every mistake that was planted in it, and no other', () => {
    expect(westmarch.defects.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'contents-page 33',
      'sum 74',
      'sum 79',
      'share 79',
      'broken-numbering 175',
      'grade-mismatch 185',
      'text-glued 233',
      'grade-mismatch 248',
      'record-heading-mislabelled 307',
      'recorded-without-section 312',
      'record-heading-repeated 313',
      'recorded-without-section 327',
    ]);
  });

  it('breaks one limiting rule, leaves one to discretion, and is one grade from two more', () => {
    const rulesThat = (state: string) => westmarch.rules.filter((rule) => rule.state === state).map(({ id }) => id);
    expect(rulesThat('broken')).toEqual(['SG-6']);
    expect(rulesThat('prompt')).toEqual(['LAC-5']);
    expect(westmarch.nearMisses.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['SG-5', 'LAC-6']));
  });

  it('is read whole', () => {
    expect(westmarch.paragraphs).toBe(83);
    expect(Object.values(westmarch.judgements).map(({ grade }) => grade)).not.toContain(null);
    expect(Object.keys(westmarch.judgements)).toHaveLength(22);
    expect(westmarch.areasForImprovement.map(({ owner }) => owner)).toEqual(
      expect.arrayContaining(['NHS Westmarch', 'WSCB', 'the local authority and its partners']),
    );
    expect(westmarch.areasForImprovement).toHaveLength(13);
  });
});

describe('the made-up Eastmarch report', () => {
  const eastmarch = answered('published-report-eastmarch-2015.txt');
  const judged = readJudgeInput(JSON.parse(example('judgements-eastmarch-2015.json')));

  it('has no defect', () => {
    expect(eastmarch.defects).toEqual([]);
    expect(eastmarch.paragraphs).toBe(34);
  });

  it('has the grades of its judgements file', () => {
    const grades = Object.entries(eastmarch.judgements).map(([id, { grade }]) => [id, grade]);
    expect(Object.fromEntries(grades)).toEqual(judged.grades);
  });

  it('is sound only when HMCI has moderated the judgement on leadership', () => {
    const { framework, grades, findings, reasons } = judged;
    const before = evaluate(framework, grades, findings, reasons);
    expect(before.rules.filter(({ state }) => state === 'needs-moderation').map(({ id }) => id)).toEqual(['SIF-7']);
    expect(before.sound).toBe(false);
    expect(evaluate(framework, grades, { ...findings, 'hmci-moderated-leadership': true }, reasons).sound).toBe(true);
  });
});
