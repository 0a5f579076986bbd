import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActionId, isAction, mayAnywhere, type Permission, permissions, refusalOf } from './permissions.ts';
import type { Person } from './person.ts';
import { isRole, roles, rolesToGive } from './roles.ts';

const actions = Object.keys(permissions).filter(isAction);
const somebody = (memberships: Person['memberships']): Person => ({ userId: 'u', name: 'Ines Okafor', memberships });

const memberships = fc.array(
  fc.constantFrom(...rolesToGive).chain((role) =>
    fc.record({ authority: fc.constantFrom('A', 'B'), inspection: fc.constantFrom('A1', 'B1') }).map((place) => {
      const { scope } = roles[role];
      if (scope === 'authority') return { role, authorityId: place.authority, inspectionId: null };
      if (scope === 'inspectorate') return { role, authorityId: null, inspectionId: null };
      // An inspection's membership names the authority inspected.
      return { role, authorityId: place.inspection.charAt(0), inspectionId: place.inspection };
    }),
  ),
  { maxLength: 4 },
);

describe('who may do what', () => {
  it('lets somebody who is not signed in do only what anyone may', () => {
    for (const action of actions) {
      const { allowed }: Permission = permissions[action];
      expect(refusalOf(null, action) === null).toBe(allowed === 'anyone');
    }
  });

  it('names only roles that can be given', () => {
    for (const action of actions) {
      const { allowed }: Permission = permissions[action];
      if (typeof allowed !== 'string') expect(allowed.every((role) => isRole(role) && role !== 'public')).toBe(true);
    }
  });

  it('never lets a role of one authority reach another', () => {
    fc.assert(
      fc.property(memberships, fc.constantFrom(...actions), (held, action) => {
        const { about }: Permission = permissions[action];
        const ofA = held.filter(({ authorityId }) => authorityId !== 'B');
        fc.pre(about !== 'service');
        const elsewhere = { authorityId: 'B', inspectionId: 'B1' };
        const inspectorateOnly = somebody(ofA.filter(({ role }) => roles[role].scope === 'inspectorate'));
        expect(refusalOf(somebody(ofA), action, elsewhere) === null).toBe(
          refusalOf(inspectorateOnly, action, elsewhere) === null,
        );
      }),
    );
  });

  it('only ever allows more when somebody is given another role', () => {
    fc.assert(
      fc.property(memberships, memberships, fc.constantFrom(...actions), (held, more, action) => {
        const about = { authorityId: 'A', inspectionId: 'A1' };
        if (refusalOf(somebody(held), action, about) === null) {
          expect(refusalOf(somebody([...held, ...more]), action, about)).toBeNull();
        }
      }),
    );
  });

  it('shows a link to everybody who may do the thing somewhere', () => {
    fc.assert(
      fc.property(memberships, fc.constantFrom(...actions), (held, action) => {
        const about = { authorityId: 'A', inspectionId: 'A1' };
        if (refusalOf(somebody(held), action, about) === null) expect(mayAnywhere(somebody(held), action)).toBe(true);
      }),
    );
  });

  it.each<[string, ActionId, Person['memberships'], boolean]>([
    ['an administrator', 'keep-people', [{ role: 'administrator', authorityId: null, inspectionId: null }], true],
    ['a lead inspector', 'keep-people', [{ role: 'lead-inspector', authorityId: 'A', inspectionId: 'A1' }], false],
    [
      'the director of the authority',
      'keep-own-staff',
      [{ role: 'director', authorityId: 'A', inspectionId: null }],
      true,
    ],
    ['the director of another', 'keep-own-staff', [{ role: 'director', authorityId: 'B', inspectionId: null }], false],
    [
      'its inspector',
      'read-authority-contacts',
      [{ role: 'team-inspector', authorityId: 'A', inspectionId: 'A1' }],
      true,
    ],
  ])('answers for %s and %s', (_who, action, held, may) => {
    expect(refusalOf(somebody(held), action, { authorityId: 'A' }) === null).toBe(may);
  });

  it('says in words what somebody may not do', () => {
    expect(refusalOf(somebody([]), 'keep-authorities')?.words).toBe(
      'Your roles do not let you add and change authorities, leaders, offices and past judgements.',
    );
  });
});
