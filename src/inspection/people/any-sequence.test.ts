import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../change.ts';
import { isRefusal } from '../refusal.ts';
import { type RoleId, roles, rolesToGive } from '../roles.ts';
import type { PersonRecord } from './person-record.ts';
import { endRole, giveRole } from './roles-given.ts';
import { restorePerson, suspendPerson } from './standing.ts';

const westmarch = { id: 'W', name: 'Westmarch' };
const eastmarch = { id: 'E', name: 'Eastmarch' };

describe('whatever administrators do, one after the other', () => {
  type World = Map<string, PersonRecord>;
  type Step = {
    readonly who: number;
    readonly whom: number;
    readonly what: 'suspend' | 'restore' | 'give' | 'end';
    readonly role: RoleId;
    readonly place: number;
    /** Decided by somebody who was an administrator when they were asked, and may no longer be one. */
    readonly stale: boolean;
  };
  const places = [westmarch, eastmarch];
  const step: fc.Arbitrary<Step> = fc.record({
    who: fc.nat(4),
    whom: fc.nat(4),
    what: fc.constantFrom('suspend', 'suspend', 'restore', 'give', 'end', 'end'),
    role: fc.constantFrom<RoleId>('administrator', 'administrator', ...rolesToGive),
    place: fc.nat(1),
    stale: fc.boolean(),
  });
  const isActiveAdministrator = ({ status, roles: all }: PersonRecord) =>
    status === 'active' && all.some(({ role }) => role === 'administrator');
  const administrators = (world: World) => [...world.values()].filter(isActiveAdministrator);

  const decided = (world: World, { what, whom, role, place }: Step, userId: string, id: string) => {
    const person = world.get(`p${whom}`);
    if (person === undefined) return [];
    const deciding = { userId, activeAdministrators: administrators(world).length };
    if (what === 'suspend') return suspendPerson(person, { by: deciding, seen: person.version, reason: 'x' });
    if (what === 'restore') return restorePerson(person, { was: 'active', seen: person.version, reason: 'x' });
    if (what === 'end') {
      return endRole(person, { membershipId: person.roles[place]?.id ?? '', by: deciding, reason: 'x' });
    }
    const there = places[place] ?? westmarch;
    const lead = [...world.values()].find(({ roles: all }) =>
      all.some((each) => each.role === 'lead-inspector' && each.inspectionId === `inspection of ${there.id}`),
    );
    const { scope } = roles[role];
    return giveRole(person, {
      id,
      asked: {
        role,
        authority: scope === 'authority' ? there : null,
        inspection:
          scope === 'inspection'
            ? {
                id: `inspection of ${there.id}`,
                authorityId: there.id,
                authorityName: there.name,
                open: true,
                lead: lead === undefined ? null : { userId: lead.id, name: lead.name },
              }
            : null,
      },
      note: '',
    });
  };

  const applied = (world: World, change: Change): void => {
    const fields: Readonly<Record<string, unknown>> = { ...change.before, ...change.after };
    const userId = change.subject.kind === 'user' ? change.subject.id : String(fields.user);
    const person = world.get(userId);
    if (person === undefined) throw new Error(`Nobody is ${userId}.`);
    if (change.kind === 'user-suspended' || change.kind === 'user-restored') {
      world.set(userId, { ...person, ...change.after, version: person.version + 1 });
    }
    if (change.kind === 'membership-given') {
      const { role, authority, inspection } = change.after;
      const authorityId = authority ?? inspection?.replace('inspection of ', '') ?? null;
      const given = { id: change.subject.id, role, authorityId, inspectionId: inspection, version: 1 };
      world.set(userId, { ...person, roles: [...person.roles, given] });
    }
    if (change.kind === 'membership-ended') {
      world.set(userId, { ...person, roles: person.roles.filter(({ id }) => id !== change.subject.id) });
    }
  };

  const following = (steps: readonly Step[], each: (world: World) => void): void => {
    const world: World = new Map(
      [0, 1, 2, 3, 4].map((n) => {
        const first = {
          id: `first ${n}`,
          role: 'administrator',
          authorityId: null,
          inspectionId: null,
          version: 1,
        } as const;
        const all = n < 2 ? [first] : [];
        const email = `p${n}@bestfit.example`;
        return [`p${n}`, { id: `p${n}`, name: `P ${n}`, email, status: 'active', version: 1, roles: all }];
      }),
    );
    for (const [n, one] of steps.entries()) {
      const who = world.get(`p${one.who}`);
      if (who === undefined || !(one.stale || isActiveAdministrator(who))) continue;
      const changes = decided(world, one, who.id, `given ${n}`);
      if (!isRefusal(changes)) for (const change of changes) applied(world, change);
      each(world);
    }
  };
  const many = fc.array(step, { maxLength: 60 });

  it('leaves an active administrator', () => {
    fc.assert(fc.property(many, (steps) => following(steps, (world) => expect(administrators(world)).not.toEqual([]))));
  });

  it('never lets anybody inspect the authority they work for, or moderate their own work', () => {
    const free = ({ roles: all }: PersonRecord) =>
      all.every((one) =>
        all.every((other) => {
          if (one === other) return true;
          const sameInspection = one.inspectionId !== null && one.inspectionId === other.inspectionId;
          const bothSides =
            roles[one.role].scope === 'authority' &&
            other.inspectionId !== null &&
            one.authorityId === other.authorityId;
          return !sameInspection && !bothSides;
        }),
      );
    fc.assert(
      fc.property(many, (steps) => following(steps, (world) => expect([...world.values()].every(free)).toBe(true))),
    );
  });

  it('gives no inspection a second lead inspector', () => {
    fc.assert(
      fc.property(many, (steps) =>
        following(steps, (world) => {
          const led = [...world.values()]
            .flatMap(({ roles: all }) => all)
            .filter(({ role }) => role === 'lead-inspector')
            .map(({ inspectionId }) => inspectionId);
          expect(new Set(led).size).toBe(led.length);
        }),
      ),
    );
  });
});
