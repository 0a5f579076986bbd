import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../refusal.ts';
import { isRefusal } from '../../refusal.ts';
import { availabilityOf } from './availability.ts';
import { candidatesOf } from './candidates.ts';
import { changeLead } from './change-lead.ts';
import { joinTeam } from './join-team.ts';
import { leaveTeam } from './leave-team.ts';
import { obstaclesOf } from './obstacles.ts';
import { inspection, inspector, member, state } from './team.test-data.ts';

const asked = (userId: string, role = 'team-inspector', despite = '') => ({ id: 'new', userId, role, despite });
const refusedFor = (decided: unknown): Refusal => {
  if (!isRefusal(decided)) throw new Error(`It was not refused: ${JSON.stringify(decided)}`);
  return decided;
};
const onLeave = { userId: 'tom', from: '2026-11-05', to: '2026-11-06', what: 'leave' } as const;
const atFenholme = {
  userId: 'tom',
  inspectionId: 'other',
  authorityName: 'Fenholme',
  subject: 'authority',
  weekOne: '2026-11-23',
  onSiteEnds: null,
  concurrent: null,
} as const;
const auditor = { id: 'x', role: 'auditor', authorityId: 'westmarch', inspectionId: null, version: 1 } as const;

describe('joining a team', () => {
  it('gives somebody who inspects a role in the inspection', () => {
    expect(joinTeam(state(), asked('tom'), [])).toEqual([
      {
        kind: 'membership-given',
        subject: { kind: 'membership', id: 'new' },
        authorityId: null,
        inspectionId: 'inspection',
        expects: null,
        before: null,
        after: { user: 'tom', role: 'team-inspector', authority: null, inspection: 'inspection' },
        reason: null,
      },
    ]);
    expect(joinTeam(state(), asked('tom', 'quality-assurance'), [])).toHaveLength(1);
  });

  it('is refused for nobody, for no role, and for the lead’s, which is given otherwise', () => {
    expect(refusedFor(joinTeam(state(), asked(''), []))).toMatchObject({ code: 'not-valid', place: 'person' });
    expect(refusedFor(joinTeam(state(), asked('stranger'), [])).place).toBe('person');
    for (const role of ['', 'lead-inspector', 'director']) {
      expect(refusedFor(joinTeam(state(), asked('tom', role), []))).toMatchObject({ place: 'role' });
    }
  });

  it('is refused for who is suspended, and for who no longer inspects in its last week', () => {
    const of = (more: Parameters<typeof inspector>[1]) => state({ inspectors: [inspector('Tom', more)] });
    expect(refusedFor(joinTeam(of({ status: 'suspended' }), asked('tom'), [])).code).toBe('suspended');
    expect(refusedFor(joinTeam(of({ until: '2026-11-25' }), asked('tom'), [])).code).toBe('no-inspector');
    expect(isRefusal(joinTeam(of({ until: '2026-11-26' }), asked('tom'), []))).toBe(false);
    expect(isRefusal(joinTeam(of({ status: 'invited' }), asked('tom'), []))).toBe(false);
  });

  it('is refused for who works for the authority, and for a second role: nobody moderates their own work', () => {
    expect(refusedFor(joinTeam(state(), asked('tom'), [auditor])).code).toBe('conflict-of-interest');
    const held = { ...auditor, role: 'team-inspector', inspectionId: 'inspection' } as const;
    expect(refusedFor(joinTeam(state(), asked('tom', 'quality-assurance'), [held])).code).toBe('own-work');
    expect(refusedFor(joinTeam(state(), asked('tom'), [{ ...held, role: 'quality-assurance' }])).code).toBe('own-work');
    expect(refusedFor(joinTeam(state(), asked('tom'), [held])).code).toBe('role-held');
  });

  it('is refused for who is away or elsewhere in these weeks, with why, unless they are taken all the same with a reason', () => {
    const busy = state({ away: [onLeave], engagements: [atFenholme] });
    const refusal = refusedFor(joinTeam(busy, asked('tom'), []));
    expect(refusal).toMatchObject({ code: 'not-available', place: 'despite' });
    expect(refusal.words).toContain('on leave from 5 November 2026 to 6 November 2026');
    expect(refusal.words).toContain('inspects Fenholme from 23 November 2026 to 17 December 2026');
    expect(joinTeam(busy, asked('tom', 'team-inspector', 'Two days will do.'), [])).toMatchObject([
      { reason: 'Two days will do.' },
    ]);
    expect(refusedFor(joinTeam(busy, asked('tom', 'team-inspector', 'x'.repeat(501)), [])).place).toBe('despite');
    expect(isRefusal(joinTeam(busy, asked('una'), []))).toBe(false);
    expect(isRefusal(joinTeam(busy, asked('tom', 'quality-assurance'), []))).toBe(false);
  });

  it('and leaving, and another lead, are refused once the inspection has ended', () => {
    const ended = state({ inspection: { ...inspection, open: false } });
    expect(refusedFor(joinTeam(ended, asked('tom'), [])).code).toBe('inspection-ended');
    expect(refusedFor(leaveTeam(ended.inspection, member('Tom', 'team-inspector'), { reason: 'x' })).code).toBe(
      'inspection-ended',
    );
    const lead = { id: 'new', userId: 'tom', despite: '', reason: 'x' };
    expect(refusedFor(changeLead(ended, lead, [])).code).toBe('inspection-ended');
  });
});

describe('what keeps somebody from an inspection', () => {
  const known = (more: Partial<Parameters<typeof obstaclesOf>[2]>) => ({ away: [], engagements: [], ...more });
  it('is nothing outside its weeks, at a weekend, or while week 1 is not set', () => {
    const away = [
      { ...onLeave, from: '2026-10-01', to: '2026-11-01' },
      { ...onLeave, from: '2026-11-27', to: '2026-12-31' },
      { ...onLeave, from: '2026-11-14', to: '2026-11-15' },
    ];
    expect(obstaclesOf('tom', inspection, known({ away }))).toEqual([]);
    expect(obstaclesOf('tom', { ...inspection, weekOne: null }, known({ away: [onLeave] }))).toEqual([]);
  });

  it('is no other inspection that is made together with it', () => {
    const together = { ...inspection, concurrent: 'both' };
    const engagements = [{ ...atFenholme, concurrent: 'both' }];
    expect(obstaclesOf('tom', together, known({ engagements }))).toEqual([]);
    expect(obstaclesOf('tom', inspection, known({ engagements }))).toHaveLength(1);
  });

  it('tells another inspection of the same authority from this one: by its week, and by the board alone', () => {
    const engagements = [{ ...atFenholme, subject: 'lscb' as const }];
    const [obstacle] = obstaclesOf('tom', inspection, known({ engagements }));
    expect(obstacle?.short).toBe('Inspects Fenholme, week of 23 November 2026, safeguarding board alone');
    expect(obstacle?.words).toContain('on the team that inspects the safeguarding board of Fenholme alone from');
  });

  it('says of an inspection whose authority may not be named only that there is one', () => {
    const engagements = [{ ...atFenholme, authorityName: null }];
    const [obstacle] = obstaclesOf('tom', inspection, known({ engagements }));
    expect(obstacle?.words).toContain('on the team of another inspection');
  });

  it('is told week by week of those who inspect', () => {
    const found = availabilityOf(
      state({
        members: [
          member('Lea', 'lead-inspector'),
          member('Tom', 'team-inspector'),
          member('Quin', 'quality-assurance'),
        ],
        away: [onLeave],
        engagements: [atFenholme],
      }),
    );
    expect(found?.weeks).toHaveLength(4);
    expect(found?.rows.map(({ member: { name }, byWeek }) => [name, ...byWeek.map((week) => week.join())])).toEqual([
      ['Lea', '', '', '', ''],
      ['Tom', 'On leave', '', '', 'Inspects Fenholme, week of 23 November 2026'],
    ]);
    expect(availabilityOf(state({ inspection: { ...inspection, weekOne: null } }))).toBeNull();
  });
});

describe('those of whom a team may be made', () => {
  it('hold no role there, are not suspended, inspect still; who is free stands first, by name', () => {
    const of = state({
      inspectors: [
        inspector('Zoe'),
        inspector('Lea'),
        inspector('Sam', { status: 'suspended' }),
        inspector('Old', { until: '2026-01-01' }),
        inspector('Tom'),
        inspector('Ann'),
      ],
      away: [onLeave],
    });
    expect(candidatesOf(of).map(({ name }) => name)).toEqual(['Ann', 'Zoe', 'Tom']);
    expect(candidatesOf(of, ['lea']).map(({ name }) => name)).toEqual(['Ann', 'Lea', 'Zoe', 'Tom']);
  });
});

describe('leaving a team', () => {
  const tom = member('Tom', 'team-inspector');
  it('ends the role, with a reason', () => {
    expect(refusedFor(leaveTeam(inspection, tom, { reason: '' })).place).toBe('reason');
    expect(leaveTeam(inspection, tom, { reason: 'Ill.' })).toMatchObject([
      {
        kind: 'membership-ended',
        subject: { id: 'role of Tom' },
        expects: 1,
        inspectionId: 'inspection',
        reason: 'Ill.',
      },
    ]);
  });
  it('is not for the lead, whom another follows', () => {
    const [lead = tom] = state().members;
    expect(refusedFor(leaveTeam(inspection, lead, { reason: 'Ill.' })).code).toBe('lead-stays');
  });
});

describe('another lead inspector', () => {
  const asLead = (userId: string, more: { readonly despite?: string; readonly reason?: string } = {}) => ({
    id: 'new',
    userId,
    despite: '',
    reason: 'Moved.',
    ...more,
  });
  const tomInTeam = {
    id: 'role of Tom',
    role: 'team-inspector',
    authorityId: 'westmarch',
    inspectionId: 'inspection',
    version: 1,
  } as const;

  it('follows the one before, whose role ends; from the team they leave their place there', () => {
    expect(changeLead(state(), asLead('una'), [])).toMatchObject([
      { kind: 'membership-ended', subject: { id: 'role of Lea' }, reason: 'Moved.' },
      { kind: 'membership-given', after: { user: 'una', role: 'lead-inspector' }, reason: 'Moved.' },
    ]);
    const withTom = state({ members: [member('Lea', 'lead-inspector'), member('Tom', 'team-inspector')] });
    expect(changeLead(withTom, asLead('tom'), [tomInTeam])).toMatchObject([
      { kind: 'membership-ended', subject: { id: 'role of Lea' } },
      { kind: 'membership-ended', subject: { id: 'role of Tom' } },
      { kind: 'membership-given', after: { user: 'tom' } },
    ]);
  });

  it('may be the first', () => {
    expect(changeLead(state({ members: [] }), asLead('tom'), [])).toMatchObject([{ kind: 'membership-given' }]);
  });

  it('is refused without a reason, for nobody, for the same, for who moderates, and for who is away', () => {
    expect(refusedFor(changeLead(state(), asLead('tom', { reason: '' }), [])).place).toBe('reason');
    expect(refusedFor(changeLead(state(), asLead(''), [])).place).toBe('person');
    expect(refusedFor(changeLead(state(), asLead('lea'), [])).code).toBe('role-held');
    const moderates = { ...tomInTeam, role: 'quality-assurance' } as const;
    expect(refusedFor(changeLead(state(), asLead('tom'), [moderates]))).toMatchObject({
      code: 'own-work',
      place: 'person',
    });
    const away = state({ away: [onLeave] });
    expect(refusedFor(changeLead(away, asLead('tom', { reason: '' }), []))).toMatchObject({
      place: 'despite',
      also: [{ place: 'reason' }],
    });
    expect(changeLead(away, asLead('tom', { despite: 'Two days.' }), [])).toHaveLength(2);
  });
});
