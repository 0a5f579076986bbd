import { describe, expect, it } from 'vitest';
import type { Change } from '../change.ts';
import { isRefusal } from '../refusal.ts';
import { changePlan } from './change-plan.ts';
import { type PlanState, type PlanWanted, planInspection } from './plan-inspection.ts';
import type { PlanQuestion } from './plan-questions.ts';
import {
  deferral,
  fenholme,
  inForce,
  inspection,
  inspector,
  judged,
  planState,
  sif,
  slac,
  today,
  westmarch,
} from './programme.test-data.ts';
import { takeOutOfProgramme } from './take-out.ts';

const ids = { inspection: 'new', membership: 'membership', concurrent: 'together' };
const wanted: PlanWanted = {
  subject: 'authority',
  weekOne: '2027-05-10',
  lscbReview: 'yes',
  framework: `${sif.id} ${sif.version}`,
  lead: '',
  together: '',
};
const due = { judgements: [judged('good', '2024-09-01')] };
const plan = (
  more: Partial<PlanWanted> = {},
  state: PlanState = planState(due),
  confirmed: readonly PlanQuestion[] = [],
) => planInspection(state, { ids, wanted: { ...wanted, ...more }, confirmed, today });
const placesOf = (decided: readonly Change[] | { readonly refused: true }) =>
  isRefusal(decided) ? [decided.place, ...(decided.also ?? []).map(({ place }) => place)] : [];
const kinds = (decided: ReturnType<typeof plan>) => (isRefusal(decided) ? decided : decided.map(({ kind }) => kind));

const shared = [westmarch, fenholme].map(({ id }) => ({
  authorityId: id,
  name: 'Patrick O’Rourke',
  since: '2021-04-01',
  until: null,
}));
const atFenholme = inspection({ id: 'other', authorityId: fenholme.id, authorityName: fenholme.name, version: 7 });

describe('planning an inspection', () => {
  it('opens it at the stage planned, with its framework pinned', () => {
    expect(plan()).toEqual([
      expect.objectContaining({
        kind: 'inspection-opened',
        authorityId: 'westmarch',
        inspectionId: 'new',
        after: {
          subject: 'authority',
          stage: 'planned',
          framework: sif.id,
          frameworkVersion: sif.version,
          frameworkHash: inForce.hash,
          lscbReview: true,
          weekOne: '2027-05-10',
          notifiedOn: null,
          onSiteEnds: null,
          asAt: null,
          edition: 'sif-2015',
          concurrent: null,
        },
      }),
    ]);
  });

  it('of a board alone always reviews the board, and asks nothing about it', () => {
    expect(plan({ subject: 'lscb', lscbReview: '' })).toMatchObject([{ after: { subject: 'lscb', lscbReview: true } }]);
  });

  it('gives the role to whoever leads it', () => {
    expect(plan({ lead: 'ines' })).toMatchObject([
      { kind: 'inspection-opened' },
      {
        kind: 'membership-given',
        inspectionId: 'new',
        after: { user: 'ines', role: 'lead-inspector', authority: null, inspection: 'new' },
      },
    ]);
  });

  it.each([
    ['subject', { subject: '' }],
    ['weekOne', { weekOne: '' }],
    ['weekOne', { weekOne: '2027-05-11' }],
    ['weekOne', { weekOne: '2027-02-22' }],
    ['weekOne', { weekOne: '2032-03-08' }],
    ['lscbReview', { lscbReview: '' }],
    ['framework', { framework: 'none' }],
    ['lead', { lead: 'nobody' }],
    ['together', { together: 'nothing' }],
  ])('is refused with a fault in %s: %o', (place, fault) => {
    expect(placesOf(plan(fault))).toEqual([place]);
  });

  it('names the Monday of a week that was meant', () => {
    expect(plan({ weekOne: '2027-05-13' })).toMatchObject({
      words: expect.stringMatching(/Thursday 13 May.*10 May 2027/),
    });
  });

  it('needs a framework that judges what is inspected', () => {
    const without = { ...inForce, id: 'slac-2012', frameworkVersion: slac.version, framework: slac };
    const state = planState(due, { frameworks: [without] });
    const framework = `slac-2012 ${slac.version}`;
    expect(placesOf(plan({ framework }, state))).toEqual(['lscbReview']);
    expect(placesOf(plan({ framework, subject: 'lscb' }, state))).toEqual(['framework']);
    const ungraded = { ...inForce, framework: { ...sif, judgements: [] } };
    expect(placesOf(plan({ lscbReview: 'no' }, planState(due, { frameworks: [ungraded] })))).toEqual(['framework']);
  });

  it('is not led by somebody who has stopped, or who works for the authority', () => {
    const stops = planState(due, { inspectors: [inspector({ until: '2027-05-09' })] });
    expect(placesOf(plan({ lead: 'ines' }, stops))).toEqual(['lead']);
    const worksThere = planState(due, {
      rolesOf: () => [{ id: 'm', version: 1, role: 'auditor', authorityId: westmarch.id, inspectionId: null }],
    });
    expect(plan({ lead: 'ines' }, worksThere)).toMatchObject({ code: 'conflict-of-interest', place: 'lead' });
  });

  const role = { id: 'm', version: 1, role: 'lead-inspector', authorityId: null } as const;
  const elsewhere = inspection({
    id: 'elsewhere',
    authorityId: 'far',
    authorityName: 'Farmarch',
    weekOne: '2027-05-24',
  });
  it.each<[PlanQuestion, Partial<PlanWanted>, PlanState]>([
    ['bank-holiday', { weekOne: '2027-05-31' }, planState(due)],
    ['framework', {}, planState(due, { frameworks: [{ ...inForce, until: '2027-05-09' }] })],
    ['framework', {}, planState(due, { frameworks: [{ ...inForce, from: '2027-05-11' }] })],
    ['framework', {}, planState(due, { frameworks: [{ ...inForce, from: null }] })],
    ['window', { weekOne: '2027-09-06' }, planState(due)],
    ['window', {}, planState({ judgements: [judged('inadequate', '2026-06-01')] })],
    ['window', {}, planState({ ...due, deferrals: [deferral()] })],
    ['other-open', {}, planState({ ...due, inspections: [inspection({ weekOne: '2027-07-05' })] })],
    ['other-open', {}, planState({ ...due, inspections: [inspection({ subject: 'lscb', weekOne: '2027-05-24' })] })],
    ['shared-director', {}, planState({ ...due, directors: shared, inspections: [atFenholme] })],
    [
      'lead',
      { lead: 'ines' },
      planState(due, {
        absences: [
          {
            id: 'a',
            version: 1,
            inspector: 'ines',
            from: '2027-06-01',
            to: '2027-06-02',
            what: 'leave',
            cancelled: false,
          },
        ],
      }),
    ],
    [
      'lead',
      { lead: 'ines' },
      planState({ ...due, inspections: [elsewhere] }, { rolesOf: () => [{ ...role, inspectionId: 'elsewhere' }] }),
    ],
  ])('asks first about %s, and is planned once it is confirmed: %o', (question, more, state) => {
    const decided = plan(more, state);
    expect(decided).toMatchObject({ code: 'asks', place: `confirm-${question}` });
    expect(placesOf(decided)).toHaveLength(1);
    expect(isRefusal(plan(more, state, [question]))).toBe(false);
    const others = (['bank-holiday', 'framework', 'window', 'other-open', 'shared-director', 'lead'] as const).filter(
      (each) => each !== question,
    );
    expect(isRefusal(plan(more, state, others))).toBe(true);
  });

  it('asks nothing about a board alone beside the inspection of its authority in other weeks', () => {
    const beside = planState({ ...due, inspections: [inspection({ weekOne: '2027-07-05' })] });
    expect(kinds(plan({ subject: 'lscb' }, beside))).toEqual(['inspection-opened']);
  });

  it('together with another of the same director marks both', () => {
    const state = planState({ ...due, directors: shared, inspections: [atFenholme] });
    expect(plan({ together: 'other' }, state)).toMatchObject([
      { kind: 'inspection-opened', after: { concurrent: 'together' } },
      { kind: 'inspection-changed', inspectionId: 'other', expects: 7, after: { concurrent: 'together' } },
    ]);
    const third = planState({
      ...due,
      directors: shared,
      inspections: [{ ...atFenholme, concurrent: 'already' }],
    });
    expect(plan({ together: 'other' }, third)).toMatchObject([{ after: { concurrent: 'already' } }]);
    expect(placesOf(plan({ together: 'other', weekOne: '2027-05-17' }, state))).toEqual(['weekOne']);
    expect(placesOf(plan({ together: 'other', subject: 'lscb' }, state))).toEqual(['together']);
  });

  it('puts in again what was taken out, instead of opening another', () => {
    const out = inspection({ id: 'out', weekOne: null, lscbReview: false });
    expect(plan({ lead: 'ines' }, planState({ ...due, inspections: [out] }))).toMatchObject([
      {
        kind: 'inspection-changed',
        inspectionId: 'out',
        expects: 3,
        before: { weekOne: null },
        after: { weekOne: '2027-05-10', frameworkHash: inForce.hash, lscbReview: true },
      },
      { kind: 'membership-given', inspectionId: 'out' },
    ]);
  });
});

describe('a planned inspection', () => {
  const there = inspection({ lead: { userId: 'ines', name: 'Ines Okafor' }, frameworkHash: inForce.hash });
  const asKept = { weekOne: '2027-05-10', lscbReview: 'yes', framework: `${sif.id} ${sif.version}`, others: '' };
  const change = (
    more: Partial<typeof asKept>,
    { reason = 'Too many at once.', of = there, others = [] as (typeof there)[], frameworks = [inForce] } = {},
  ) =>
    changePlan(planState({ ...due, inspections: [of, ...others] }, { frameworks }), of, {
      wanted: { ...asKept, ...more },
      confirmed: [],
      seen: 3,
      reason,
      today,
      now: new Date('2027-03-01T09:00:00Z'),
    });

  it('is moved to another week with a reason', () => {
    expect(change({ weekOne: '2027-06-07' })).toEqual([
      expect.objectContaining({
        kind: 'inspection-changed',
        expects: 3,
        before: { weekOne: '2027-05-10' },
        after: { weekOne: '2027-06-07' },
        reason: 'Too many at once.',
      }),
    ]);
    expect(change({ weekOne: '2027-06-07' }, { reason: '' })).toMatchObject({ place: 'reason' });
    expect(change({ weekOne: '2027-06-08' })).toMatchObject({ place: 'weekOne' });
    expect(change({}, { reason: '' })).toEqual([]);
  });

  it('asks again about what its new week makes questionable', () => {
    expect(change({ weekOne: '2027-09-06' })).toMatchObject({ code: 'asks', place: 'confirm-window' });
  });

  it('asks nothing again that was settled when it was planned', () => {
    const out = [{ ...inForce, until: '2020-01-01' }];
    expect(kinds(change({ weekOne: '2027-06-07' }, { frameworks: out }))).toEqual(['inspection-changed']);
    const late = inspection({ weekOne: '2027-09-06', frameworkHash: inForce.hash });
    expect(kinds(change({ weekOne: '2027-09-06', lscbReview: 'no' }, { of: late }))).toEqual(['inspection-changed']);
  });

  it('is not moved from here once the authority is notified', () => {
    expect(change({ weekOne: '2027-06-07' }, { of: { ...there, stage: 'notified' } })).toMatchObject({
      code: 'not-planned',
    });
  });

  it('moves with those made together, or leaves them', () => {
    const of = { ...there, concurrent: 'together' };
    const others = [{ ...atFenholme, concurrent: 'together' }];
    const weekOne = '2027-06-07';
    expect(change({ weekOne }, { of, others })).toMatchObject({ place: 'others' });
    expect(change({ weekOne, others: 'move' }, { of, others })).toMatchObject([
      { inspectionId: 'inspection', after: { weekOne } },
      { inspectionId: 'other', expects: 7, after: { weekOne } },
    ]);
    expect(change({ weekOne, others: 'leave' }, { of, others })).toMatchObject([
      { inspectionId: 'inspection', after: { weekOne, concurrent: null } },
      { inspectionId: 'other', after: { concurrent: null } },
    ]);
    const three = [...others, { ...atFenholme, id: 'third', concurrent: 'together' }];
    expect(change({ weekOne, others: 'leave' }, { of, others: three })).toHaveLength(1);
  });

  it('is taken out with a reason, and nobody is left on its team', () => {
    const team = [
      {
        id: 'm',
        version: 1,
        userId: 'ines',
        role: 'lead-inspector' as const,
        authorityId: null,
        inspectionId: there.id,
      },
    ];
    const out = (reason: string, of = there) =>
      takeOutOfProgramme(
        { ...planState({ inspections: [of, { ...atFenholme, concurrent: of.concurrent }] }), team },
        of,
        { seen: 3, reason, now: new Date('2027-03-01T09:00:00Z') },
      );
    expect(out('Deferred.')).toMatchObject([
      { kind: 'inspection-changed', expects: 3, before: { weekOne: '2027-05-10' }, after: { weekOne: null } },
      { kind: 'membership-ended', subject: { id: 'm' }, expects: 1 },
    ]);
    expect(out('')).toMatchObject({ place: 'reason' });
    expect(out('Deferred.', { ...there, stage: 'fieldwork' })).toMatchObject({ code: 'not-planned' });
    expect(out('Deferred.', { ...there, concurrent: 'together' })).toMatchObject([
      { after: { weekOne: null, concurrent: null } },
      { inspectionId: 'other', after: { concurrent: null } },
      { kind: 'membership-ended' },
    ]);
  });
});
