import { type Refusal, refuse } from '../refusal.ts';
import type { DecidedBy, PersonRecord } from './person-record.ts';

/** Refuses (`last-administrator`) what would leave nobody to look after the service; null when somebody is left, or the person is none. */
export function lastAdministrator(person: PersonRecord, by: DecidedBy): Refusal | null {
  const counts = person.status === 'active' && person.roles.some(({ role }) => role === 'administrator');
  if (!counts || by.activeAdministrators > 1) return null;
  return refuse(
    'last-administrator',
    `${person.name} is the last active administrator: nobody would be left to look after people. Make somebody else administrator first, and wait until they have joined.`,
  );
}
