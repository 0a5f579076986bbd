import { describe, expect, it } from 'vitest';
import { findFramework } from '#frameworks';
import { isRefusal } from '../refusal.ts';
import { judgementTitle } from './gradable.ts';
import { correctJudgement, gradeField, recordJudgements } from './keep-past-judgements.ts';
import { lastOverall } from './last-overall.ts';
import type { PastJudgement } from './past-judgement.ts';

const today = '2026-11-23';
const sif = findFramework('sif-2015');
const slac = findFramework('slac-2012');
const was: PastJudgement = {
  id: 'overall-2016',
  authorityId: 'westmarch',
  framework: 'sif-2015',
  frameworkVersion: sif.version,
  judgement: 'overall',
  grade: 'good',
  publishedOn: '2016-05-03',
  source: 'Report of Westmarch',
  version: 1,
};
const record = (grades: Readonly<Record<string, string>>, more: object = {}) =>
  recordJudgements(
    { id: 'westmarch', judgements: [was] },
    {
      framework: sif,
      grades: new Map(Object.entries(grades)),
      publishedOn: '2017-05-03',
      source: 'https://reports.example/westmarch',
      confirmed: false,
      ids: () => 'new',
      today,
      ...more,
    },
  );
const placesOf = (decision: unknown) =>
  isRefusal(decision) ? [decision.place, ...(decision.also ?? []).map(({ place }) => place)] : null;

describe('what a report published', () => {
  it('is recorded judgement by judgement, those left empty not', () => {
    expect(record({ overall: 'good', lscb: 'inadequate', leadership: '' })).toMatchObject([
      {
        kind: 'past-judgement-recorded',
        after: { judgement: 'overall', grade: 'good', frameworkVersion: sif.version },
      },
      { after: { judgement: 'lscb', grade: 'inadequate' } },
    ]);
  });

  it('needs a grade of its own framework: adequate is none of 2015', () => {
    expect(placesOf(record({ overall: 'adequate' }))).toEqual([gradeField('overall')]);
    expect(placesOf(record({}))).toEqual([gradeField('overall')]);
  });

  it('is not recorded twice for one date', () => {
    expect(placesOf(record({ overall: 'good' }, { publishedOn: '2016-05-03' }))).toEqual([gradeField('overall')]);
  });

  it('has a date that is not to come, and is asked about outside the framework’s time', () => {
    expect(placesOf(record({ overall: 'good' }, { publishedOn: '2026-11-24' }))).toEqual(['publishedOn']);
    expect(placesOf(record({ overall: 'good' }, { publishedOn: '', source: '' }))).toEqual(['publishedOn', 'source']);
    const late = { publishedOn: '2018-03-01' };
    expect(placesOf(record({ overall: 'good' }, late))).toEqual(['confirmed']);
    expect(placesOf(record({ overall: 'good' }, { ...late, confirmed: true }))).toBeNull();
  });
});

describe('a recorded judgement', () => {
  const correct = (more: object) =>
    correctJudgement(was, [was, { ...was, id: 'other', judgement: 'lscb' }], {
      framework: sif,
      judgement: was.judgement,
      grade: was.grade,
      publishedOn: was.publishedOn,
      source: was.source,
      confirmed: false,
      seen: 1,
      reason: 'Misread',
      today,
      ...more,
    });

  it('is corrected with a reason, its framework too', () => {
    expect(correct({ grade: 'requires-improvement' })).toMatchObject([
      { before: { grade: 'good' }, after: { grade: 'requires-improvement' }, expects: 1, reason: 'Misread' },
    ]);
    expect(placesOf(correct({ grade: 'inadequate', reason: '' }))).toEqual(['reason']);
    expect(correct({})).toEqual([]);
    const other = { framework: slac, judgement: 'safeguarding/overall', grade: 'adequate', publishedOn: '2012-06-01' };
    expect(correct(other)).toMatchObject([
      {
        after: {
          framework: 'slac-2012',
          frameworkVersion: '2012',
          judgement: 'safeguarding/overall',
          grade: 'adequate',
        },
      },
    ]);
  });

  it('is not asked again about a date that stays', () => {
    const late = { ...was, publishedOn: '2018-05-03' };
    const command = {
      framework: sif,
      judgement: 'overall',
      grade: 'inadequate',
      source: 'Report',
      confirmed: false,
      seen: 1,
      reason: 'Misread',
      today,
    };
    expect(placesOf(correctJudgement(late, [late], { ...command, publishedOn: '2018-05-03' }))).toBeNull();
    expect(placesOf(correctJudgement(late, [late], { ...command, publishedOn: '2018-05-04' }))).toEqual(['confirmed']);
  });

  it('does not become another one of that date', () => {
    expect(placesOf(correct({ judgement: 'lscb' }))).toEqual(['judgement']);
  });

  it('is a judgement and a grade of the framework it is corrected to', () => {
    expect(placesOf(correct({ framework: slac, publishedOn: '2012-06-01' }))).toEqual(['judgement']);
  });
});

describe('the last overall judgement', () => {
  const judged = (framework: string, judgement: string, publishedOn: string, grade = 'good') => ({
    ...was,
    framework,
    frameworkVersion: 'any',
    judgement,
    publishedOn,
    grade,
  });

  it('is both of a framework that has two, and of the newest day only', () => {
    const last = lastOverall(
      [slac, sif],
      [
        judged('slac-2012', 'looked-after/overall', '2012-06-01', 'good'),
        judged('slac-2012', 'safeguarding/overall', '2012-06-01', 'adequate'),
        judged('slac-2012', 'safeguarding/overall', '2011-06-01', 'inadequate'),
        judged('slac-2012', 'safeguarding/ambition', '2013-06-01', 'inadequate'),
      ],
    );
    expect(last?.judged.map(({ judgement, grade }) => [judgement, grade])).toEqual([
      ['safeguarding/overall', 'adequate'],
      ['looked-after/overall', 'good'],
    ]);
  });

  it('is of the framework judged under last, and the board’s own judgement is none', () => {
    const last = lastOverall(
      [slac, sif],
      [
        judged('slac-2012', 'safeguarding/overall', '2012-06-01'),
        judged('sif-2015', 'overall', '2016-06-01'),
        judged('sif-2015', 'lscb', '2017-06-01'),
      ],
    );
    expect([last?.framework.id, last?.publishedOn]).toEqual(['sif-2015', '2016-06-01']);
    expect(lastOverall([slac, sif], [judged('sif-2015', 'lscb', '2017-06-01')])).toBeNull();
  });
});

it('judgements of one title in two parts of a framework are told apart', () => {
  expect(judgementTitle(slac, 'looked-after/overall')).toBe('Looked after: Overall effectiveness');
  expect(judgementTitle(sif, 'overall')).toBe('Overall effectiveness');
  expect(judgementTitle(null, 'gone/over-all')).toBe('Gone over all');
});
