import { describe, expect, it } from 'vitest';
import type { Change } from '../change.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { type RoleId, roles, rolesToGive } from '../roles.ts';
import { changeDetails, looksLikeEmail } from './details.ts';
import { invitePerson } from './keep-people.ts';
import { makeNewLink } from './new-link.ts';
import { emailNotForStaff, endStaffRole, inviteStaff, makeNewStaffLink } from './own-staff.ts';
import type { PersonRecord } from './person-record.ts';
import type { AskedRole, InspectionPlace } from './role-and-place.ts';
import { endRole, giveRole } from './roles-given.ts';
import { restorePerson, suspendPerson } from './standing.ts';

const westmarch = { id: 'W', name: 'Westmarch' };
const eastmarch = { id: 'E', name: 'Eastmarch' };
const inspectionOf = ({ id, name }: typeof westmarch, more: Partial<InspectionPlace> = {}): InspectionPlace => ({
  id: `inspection of ${id}`,
  authorityId: id,
  authorityName: name,
  open: true,
  lead: null,
  ...more,
});
const nowhere = { authority: null, inspection: null };
const asked = (role: string, place: Partial<AskedRole> = {}): AskedRole => ({ role, ...nowhere, ...place });
const held = (role: RoleId, place: { authorityId?: string; inspectionId?: string } = {}) => ({
  id: `${role} ${place.inspectionId ?? place.authorityId ?? ''}`,
  role,
  authorityId: place.authorityId ?? null,
  inspectionId: place.inspectionId ?? null,
  version: 1,
});
const inTeamOf = (role: RoleId, { id }: typeof westmarch) =>
  held(role, { authorityId: id, inspectionId: `inspection of ${id}` });
const kit = (more: Partial<PersonRecord> = {}): PersonRecord => ({
  id: 'kit',
  name: 'Kit Vale',
  email: 'kit.vale@westmarch.example',
  status: 'active',
  version: 3,
  roles: [],
  ...more,
});
const by = { userId: 'ines', activeAdministrators: 2 };

const codeOf = (decided: readonly Change[] | Refusal) => (isRefusal(decided) ? decided.code : 'allowed');
const placesOf = (decided: readonly Change[] | Refusal) =>
  isRefusal(decided) ? [decided.place, ...(decided.also ?? []).map(({ place }) => place)] : [];
const give = (person: PersonRecord, role: AskedRole) => giveRole(person, { id: 'm', asked: role, note: '' });

describe('an e-mail address', () => {
  it.each(['ines@bestfit.example', "o'neill+x@a.b.example", 'å@westmarch.example'])('may be %s', (text) => {
    expect(looksLikeEmail(text)).toBe(true);
  });
  it.each(['', 'ines', '@x.example', 'ines@', 'a@b@c.example', 'a b@c.example', 'a@b c', `${'a'.repeat(250)}@b.ex`])(
    'may not be %j',
    (text) => expect(looksLikeEmail(text)).toBe(false),
  );
});

describe('inviting', () => {
  const invite = (more: object) =>
    invitePerson(
      {
        userId: 'u',
        membershipId: 'm',
        details: { name: ' Kit   Vale ', email: ' kit@westmarch.example ' },
        asked: asked('data-officer', { authority: westmarch }),
        note: '',
        ...more,
      },
      null,
    );

  it('makes the person and their first role, the name without doubled spaces', () => {
    const decided = invite({});
    expect(isRefusal(decided) ? [] : decided.map(({ kind, after }) => ({ kind, ...after }))).toEqual([
      { kind: 'user-invited', name: 'Kit Vale', email: 'kit@westmarch.example', status: 'invited' },
      { kind: 'membership-given', user: 'u', role: 'data-officer', authority: 'W', inspection: null },
    ]);
  });

  it('names every field that is wrong at once', () => {
    const decided = invite({ details: { name: '', email: 'kit' }, asked: asked(''), note: 'x'.repeat(501) });
    expect(placesOf(decided)).toEqual(['name', 'email', 'role', 'note']);
  });

  it('is refused for an address that somebody has, by name', () => {
    const command = {
      userId: 'u',
      membershipId: 'm',
      details: { name: 'Kit', email: 'k@x.example' },
      asked: asked('analyst'),
      note: '',
    };
    const decided = invitePerson(command, { name: 'Tomas Reyes' });
    expect(isRefusal(decided) && decided.words).toContain('Tomas Reyes');
  });

  it('is refused as lead of an inspection that has one', () => {
    const inspection = inspectionOf(westmarch, { lead: { userId: 'x', name: 'Tomas Reyes' } });
    expect(codeOf(invite({ asked: asked('lead-inspector', { inspection }) }))).toBe('lead-held');
  });
});

describe('a role', () => {
  it.each(rolesToGive.map((role) => [role] as const))('%s needs its place and no other', (role) => {
    const everywhere = { authority: westmarch, inspection: inspectionOf(westmarch) };
    const { scope } = roles[role];
    const wrong = placesOf(give(kit(), asked(role, everywhere)));
    expect(wrong).toEqual(['authority', 'inspection'].filter((place) => place !== scope));
    const missing = placesOf(give(kit(), asked(role)));
    expect(missing).toEqual(scope === 'inspectorate' ? [] : [scope]);
  });

  it('is not given in an inspection that has ended', () => {
    const inspection = inspectionOf(westmarch, { open: false });
    expect(placesOf(give(kit(), asked('team-inspector', { inspection })))).toEqual(['inspection']);
  });

  it('is not given twice, nor to somebody who is suspended, nor when it is nobody’s to give', () => {
    expect(codeOf(give(kit({ roles: [held('analyst')] }), asked('analyst')))).toBe('role-held');
    expect(codeOf(give(kit({ status: 'suspended' }), asked('analyst')))).toBe('suspended');
    expect(placesOf(give(kit(), asked('public')))).toEqual(['role']);
  });

  it.each(['lead-inspector', 'team-inspector', 'quality-assurance', 'other-inspectorate'] as const)(
    'as %s is not for people of the authority inspected, nor the other way round',
    (role) => {
      const dataOfficer = kit({ roles: [held('data-officer', { authorityId: 'W' })] });
      expect(codeOf(give(dataOfficer, asked(role, { inspection: inspectionOf(westmarch) })))).toBe(
        'conflict-of-interest',
      );
      expect(codeOf(give(dataOfficer, asked(role, { inspection: inspectionOf(eastmarch) })))).toBe('allowed');
      const inspector = kit({ roles: [inTeamOf(role, westmarch)] });
      expect(codeOf(give(inspector, asked('director', { authority: westmarch })))).toBe('conflict-of-interest');
      expect(codeOf(give(inspector, asked('director', { authority: eastmarch })))).toBe('allowed');
    },
  );

  it('of those who look over every authority is for nobody of an authority; an analyst may be anybody', () => {
    const director = kit({ roles: [held('director', { authorityId: 'W' })] });
    expect(codeOf(give(director, asked('administrator')))).toBe('conflict-of-interest');
    expect(codeOf(give(director, asked('hmci')))).toBe('conflict-of-interest');
    expect(codeOf(give(director, asked('analyst')))).toBe('allowed');
    expect(codeOf(give(kit({ roles: [held('hmci')] }), asked('auditor', { authority: westmarch })))).toBe(
      'conflict-of-interest',
    );
  });

  it('of quality assurance is for nobody of the team it moderates', () => {
    const inspection = inspectionOf(westmarch);
    const moderator = kit({ roles: [inTeamOf('quality-assurance', westmarch)] });
    expect(codeOf(give(moderator, asked('team-inspector', { inspection })))).toBe('own-work');
    const inspector = kit({ roles: [inTeamOf('team-inspector', westmarch)] });
    expect(codeOf(give(inspector, asked('quality-assurance', { inspection })))).toBe('own-work');
    expect(codeOf(give(inspector, asked('lead-inspector', { inspection })))).toBe('role-held');
  });

  it('ends with a reason, once', () => {
    const analyst = kit({ roles: [held('analyst')] });
    expect(placesOf(endRole(analyst, { membershipId: 'analyst ', by, reason: '' }))).toEqual(['reason']);
    expect(codeOf(endRole(analyst, { membershipId: 'other', by, reason: 'Left' }))).toBe('role-ended');
    expect(endRole(analyst, { membershipId: 'analyst ', by, reason: 'Left' })).toMatchObject([
      { kind: 'membership-ended', expects: 1, reason: 'Left', after: null },
    ]);
  });
});

describe('a person', () => {
  it('is changed on the version that was seen, with a reason; nothing changed is no change', () => {
    const wanted = { name: 'Kit Vale', email: 'kit@eastmarch.example' };
    expect(placesOf(changeDetails(kit(), { wanted, seen: 3, reason: '' }))).toEqual(['reason']);
    expect(changeDetails(kit(), { wanted, seen: 2, reason: 'Moved' })).toMatchObject([
      { expects: 2, before: { email: 'kit.vale@westmarch.example' }, after: { email: 'kit@eastmarch.example' } },
    ]);
    expect(changeDetails(kit(), { wanted: kit(), seen: 3, reason: '' })).toEqual([]);
  });

  it('is not suspended by themself, twice, or without a reason', () => {
    const command = { by, seen: 3, reason: 'Left' };
    expect(codeOf(suspendPerson(kit({ id: 'ines' }), command))).toBe('own-suspension');
    expect(codeOf(suspendPerson(kit({ status: 'suspended' }), command))).toBe('suspended');
    expect(placesOf(suspendPerson(kit(), { ...command, reason: '' }))).toEqual(['reason']);
    expect(codeOf(suspendPerson(kit(), command))).toBe('allowed');
  });

  it('is restored to what they were', () => {
    const command = { was: 'invited', seen: 3, reason: 'Back' } as const;
    expect(restorePerson(kit({ status: 'suspended' }), command)).toMatchObject([{ after: { status: 'invited' } }]);
    expect(codeOf(restorePerson(kit(), command))).toBe('not-suspended');
  });

  it('gets a new link from somebody else, unless they are suspended', () => {
    const command = { byUserId: 'ines', codesAnew: false, reason: 'Forgot it' };
    expect(makeNewLink(kit(), command)).toMatchObject([{ after: { oneTimeCodes: 'kept' } }]);
    expect(makeNewLink(kit({ status: 'invited' }), command)).toMatchObject([{ after: { oneTimeCodes: 'anew' } }]);
    expect(codeOf(makeNewLink(kit({ id: 'ines' }), command))).toBe('own-link');
    expect(codeOf(makeNewLink(kit({ status: 'suspended' }), command))).toBe('suspended');
  });
});

describe('a director', () => {
  const command = { userId: 'u', membershipId: 'm', details: kit(), note: '' };
  const dataOfficer = held('data-officer', { authorityId: 'W' });

  it('gives the roles of their staff and no other', () => {
    for (const role of rolesToGive) {
      const decided = inviteStaff(westmarch, { ...command, role }, null);
      expect(isRefusal(decided)).toBe(!['data-officer', 'auditor'].includes(role));
    }
  });

  it('learns of an address that is taken elsewhere neither whose it is nor where', () => {
    const stranger = kit({ name: 'Tomas Reyes', roles: [inTeamOf('lead-inspector', westmarch)] });
    const decided = inviteStaff(westmarch, { ...command, role: 'auditor' }, stranger);
    expect(decided).toEqual(emailNotForStaff(westmarch));
    expect(JSON.stringify(decided)).not.toContain('Tomas');
  });

  it('gives somebody of their own staff the further role at once', () => {
    const decided = inviteStaff(westmarch, { ...command, role: 'auditor' }, kit({ roles: [dataOfficer] }));
    expect(decided).toMatchObject([{ kind: 'membership-given', after: { user: 'kit', role: 'auditor' } }]);
  });

  it('ends roles of their staff and no other', () => {
    const ended = (person: PersonRecord) =>
      codeOf(endStaffRole(westmarch, person, { membershipId: person.roles[0]?.id ?? '', by, reason: 'Left' }));
    expect(ended(kit({ roles: [dataOfficer] }))).toBe('allowed');
    expect(ended(kit({ roles: [held('data-officer', { authorityId: 'E' })] }))).toBe('not-own-staff');
    expect(ended(kit({ roles: [held('director', { authorityId: 'W' })] }))).toBe('not-own-staff');
  });

  it('makes a new invitation only for whoever has not joined and works nowhere else', () => {
    const link = (person: PersonRecord, noRoleElsewhere = true) =>
      codeOf(makeNewStaffLink(westmarch, person, { byUserId: 'dcs', noRoleElsewhere, reason: 'Lost' }));
    expect(link(kit({ status: 'invited', roles: [dataOfficer] }))).toBe('allowed');
    expect(link(kit({ status: 'invited', roles: [dataOfficer] }), false)).toBe('not-own-staff');
    expect(link(kit({ status: 'invited', roles: [dataOfficer, held('analyst')] }))).toBe('not-own-staff');
    expect(link(kit({ status: 'invited' }))).toBe('not-own-staff');
    expect(link(kit({ roles: [dataOfficer] }))).toBe('joined-already');
  });
});
