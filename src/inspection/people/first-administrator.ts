import type { Change } from '../change.ts';
import { type Refusal, refuseFields } from '../refusal.ts';
import { type Details, faultsOfDetails, tidied } from './details.ts';
import { faultOfPassword } from './password-rules.ts';
import { passwordSet } from './sign-in-changes.ts';

/** The first administrator as they write themselves down. */
export type FirstAdministrator = Details & { readonly password: string };

const alone = { authorityId: null, inspectionId: null, expects: null, before: null, reason: null } as const;

/**
 * Begins an empty installation: its first person, who is its administrator. The ids are new. Refused (`not-valid`) with what is wrong,
 * field by field; whether the installation is empty, and the token right, is asked before.
 */
export function beginInstallation(
  ids: { readonly userId: string; readonly membershipId: string },
  wanted: FirstAdministrator,
): readonly Change[] | Refusal {
  const details = tidied(wanted);
  const password = faultOfPassword(wanted.password, details);
  const refusal = refuseFields([...faultsOfDetails(details), ...(password === null ? [] : [password])]);
  if (refusal !== null) return refusal;
  return [
    {
      ...alone,
      kind: 'user-invited',
      subject: { kind: 'user', id: ids.userId },
      after: { ...details, status: 'active' },
    },
    {
      ...alone,
      kind: 'membership-given',
      subject: { kind: 'membership', id: ids.membershipId },
      after: { user: ids.userId, role: 'administrator', authority: null, inspection: null },
    },
    passwordSet(ids.userId),
  ];
}
