import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAction, permissions, refusalOf } from '../permissions.ts';
import type { Membership } from '../person.ts';
import { isRole, roles, rolesToGive } from '../roles.ts';
import { allAllowedTo, allowedTo, permissionTable, whatOneMay } from './what-one-may.ts';

const actions = Object.keys(permissions).filter(isAction);

describe('the table of permissions as people read it', () => {
  it('has every action and every role', () => {
    expect(permissionTable().map(({ action }) => action)).toEqual(actions);
    for (const { by } of permissionTable()) expect([...by.keys()]).toEqual(Object.keys(roles).filter(isRole));
  });

  it('says for each role what the service decides for somebody with that role alone, where they hold it', () => {
    for (const role of rolesToGive) {
      const { scope } = roles[role];
      const membership: Membership = {
        role,
        authorityId: scope === 'inspectorate' ? null : 'A',
        inspectionId: scope === 'inspection' ? 'I' : null,
      };
      const person = { userId: 'u', name: 'Kit Vale', memberships: [membership] };
      for (const action of actions) {
        // What is about an inspection is about one of an authority; what is not, about an authority alone.
        const at = (authorityId: string, inspectionId: string) =>
          permissions[action].about === 'inspection' ? { authorityId, inspectionId } : { authorityId };
        const may = refusalOf(person, action, at('A', 'I')) === null;
        expect([role, action, allowedTo(role, action) !== null]).toEqual([role, action, may]);
        const elsewhere = refusalOf(person, action, at('B', 'J')) === null;
        expect([role, action, allowedTo(role, action)?.extent === 'anywhere']).toEqual([role, action, elsewhere]);
      }
    }
  });

  it('lets whoever is not signed in do what anybody may', () => {
    expect(allAllowedTo('public').every(({ action }) => refusalOf(null, action) === null)).toBe(true);
    expect(allowedTo('public', 'keep-own-account')).toBeNull();
  });
});

describe('what one person may do', () => {
  const memberships = fc.array(
    fc.record({
      role: fc.constantFrom(...rolesToGive.filter((role) => roles[role].scope !== 'inspection')),
      authorityId: fc.constantFrom('A', 'B'),
      inspectionId: fc.constant(null),
    }),
    { maxLength: 3 },
  );

  it('is what the service would let them do, and where', () => {
    fc.assert(
      fc.property(memberships, fc.constantFrom('A', 'B'), (held, authorityId) => {
        const person = { userId: 'u', name: 'Kit Vale', memberships: held };
        const may = new Map(whatOneMay(held).map((each) => [each.does, each.within]));
        for (const action of actions) {
          const within = may.get(permissions[action].does);
          const here = within === null || within?.some((each) => each.authorityId === authorityId) === true;
          expect(here).toBe(refusalOf(person, action, { authorityId }) === null);
        }
      }),
    );
  });
});
