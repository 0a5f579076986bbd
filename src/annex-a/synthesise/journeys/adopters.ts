import type { Authority } from '../authority.ts';
import { ethnicities } from '../distributions.ts';
import type { Values } from '../synthetic-row.ts';
import { officeDay } from '../working-days.ts';

/** A family with whom children are matched. */
export interface AdoptiveFamily {
  readonly id: string;
  readonly matched: number;
  readonly placed: number | null;
  readonly ordered: number | null;
  readonly children: number;
}

/** The dates of an adopter's way, as far as it has gone. */
interface Way {
  readonly contact: number;
  readonly stage1: number | null;
  readonly stage1End: number | null;
  readonly stage2: number | null;
  readonly stage2End: number | null;
  readonly approved: number | null;
}

/** The one or two adopters of a family that children are matched with. */
export function adopters(authority: Authority, family: AdoptiveFamily): void {
  const approved = officeDay(family.matched - authority.chance.between(20, 300));
  household(authority, family.id, wayToApproval(authority, approved), {
    'adopter-matched': family.matched,
    'child-placed': family.placed,
    'children-placed': family.placed === null ? null : family.children,
    'order-granted': family.ordered,
    'referred-to-register': officeDay(approved + 5),
  });
}

function wayToApproval({ chance }: Authority, approved: number): Way {
  const back = (day: number, least: number, most: number) => officeDay(day - chance.between(least, most));
  const stage2End = back(approved, 12, 35);
  const stage2 = back(stage2End, 60, 120);
  const stage1End = back(stage2, 10, 40);
  const stage1 = back(stage1End, 30, 60);
  return { contact: back(stage1, 15, 90), stage1, stage1End, stage2, stage2End, approved };
}

/** Adopters still on their way, or who left it: enquiries, in one of the stages, or approved and waiting. */
export function prospectiveAdopters(authority: Authority): void {
  const { chance, asAt } = authority;
  const full = wayToApproval(authority, asAt + chance.between(-200, 330));
  const reached = (day: number | null) => (day !== null && day <= asAt ? day : null);
  if (full.contact > asAt) return;
  const way: Way = {
    contact: full.contact,
    stage1: reached(full.stage1),
    stage1End: reached(full.stage1End),
    stage2: reached(full.stage2),
    stage2End: reached(full.stage2End),
    approved: reached(full.approved),
  };
  const last = way.stage2End ?? way.stage2 ?? way.stage1End ?? way.stage1 ?? way.contact;
  const left = way.approved === null && last < asAt - 20 && chance.happens(0.2) ? officeDay(last + 7) : null;
  const reason = way.stage2End === null ? chance.of(['1', '2'] as const) : '3';
  household(authority, authority.nextFamilyId(), way, {
    'referred-to-register': way.approved === null ? null : reached(officeDay(way.approved + 5)),
    'left-process': left,
    'left-process-reason': left === null ? null : reason,
  });
}

/** Adopters have told their ethnicity. */
const known = (ethnicity: string) => (ethnicity === 'NOBT' || ethnicity === 'REFU' ? 'WBRI' : ethnicity);

function household(authority: Authority, familyId: string, way: Way, after: Values): void {
  const { chance } = authority;
  const ethnicity = known(chance.weighted(ethnicities));
  const genders = chance.weighted<readonly string[]>([
    [['F', 'M'], 76],
    [['F'], 14],
    [['M', 'M'], 6],
    [['F', 'F'], 4],
  ]);
  const approvedAs = way.approved === null ? 'Prospective adopter' : 'Approved adopter';
  for (const gender of genders) {
    const id = authority.nextAdopterId();
    authority.addRow(11, id, {
      'adopter-id': id,
      'family-id': familyId,
      gender,
      ethnicity,
      disability: chance.happens(0.03) ? 'Y' : 'N',
      'adopter-type': approvedAs,
      'fostering-for-adoption': chance.happens(0.08) ? 'Y' : 'N',
      'first-contact': way.contact,
      application: way.stage1,
      'adopter-stage-1-start': way.stage1,
      'adopter-stage-1-end': way.stage1End,
      'adopter-stage-2-start': way.stage2,
      'adopter-stage-2-end': way.stage2End,
      'assessment-started': way.stage1,
      'assessment-completed': way.stage2End,
      'approval-or-refusal': way.approved,
      approved: way.approved,
      ...after,
    });
  }
}
