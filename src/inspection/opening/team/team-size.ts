// How large a team is, against the usual number. 001 ¶11 says what is normal and that it may be adjusted: a norm, not a rule.
import type { Change } from '../../change.ts';
import { differences } from '../../change.ts';
import type { Discipline } from '../../programme/programme-changes.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { TeamSizeFields } from '../opening-changes.ts';
import type { TeamInspection, TeamMember } from './team-state.ts';

/** The usual team: seven inspectors of social care and one of education (001 ¶11). */
export const usualTeam = { socialCare: 7, education: 1 } as const;

export type TeamCount = {
  /** The lead inspector and the team; quality assurance is not of the team. */
  readonly inspectors: number;
  readonly socialCare: number;
  readonly education: number;
  /** Those of whom it is not recorded what they inspect. */
  readonly unknown: number;
};

/** How many are on a team, by what they inspect. */
export function countTeam(members: readonly Pick<TeamMember, 'role' | 'discipline'>[]): TeamCount {
  const team = members.filter(({ role }) => role !== 'quality-assurance');
  const of = (discipline: Discipline | null) => team.filter((each) => each.discipline === discipline).length;
  return { inspectors: team.length, socialCare: of('social-care'), education: of('education'), unknown: of(null) };
}

export type TeamInWords = {
  /** How many there are of how many. */
  readonly is: string;
  /** What is missing or too many; null when nothing is. */
  readonly differs: string | null;
  /** The number it is held against, and where that comes from. */
  readonly rule: string;
};

/** The size that is meant, kept with the version under which it may be changed. */
export type KeptTeamSize = TeamSizeFields & { readonly version: number };

const inspectorsOf = (count: number): string => `${count} ${count === 1 ? 'inspector' : 'inspectors'}`;

/**
 * The size and mix of a team in words, against what is meant for it: the usual number, or the one that was set with its reason. A board
 * that is reviewed alone has no usual number: the framework states none.
 */
export function teamInWords(
  members: readonly Pick<TeamMember, 'role' | 'discipline'>[],
  subject: TeamInspection['subject'],
  set: TeamSizeFields | null,
): TeamInWords {
  const count = countTeam(members);
  const unknown =
    count.unknown === 0
      ? ''
      : ` Of ${count.unknown === 1 ? 'one of them' : `${count.unknown} of them`} it is not recorded what they inspect.`;
  const mix = `${count.socialCare} for social care and ${count.education} for education`;
  if (set === null && subject === 'lscb') {
    return {
      is: `${inspectorsOf(count.inspectors)}: ${mix}.${unknown}`,
      differs: null,
      rule: 'For a review of the board alone the framework states no number of inspectors.',
    };
  }
  const meant = set ?? usualTeam;
  const all = meant.socialCare + meant.education;
  const usual = `Normally 8 inspect: 7 of social care and 1 of education (¶11). The number may be adjusted, for example to the geography of the authority.`;
  return {
    is: `${count.inspectors} of ${inspectorsOf(all)}: ${count.socialCare} of ${meant.socialCare} for social care, ${count.education} of ${meant.education} for education.${unknown}`,
    differs: differsInWords(count, meant),
    rule: set === null ? usual : `Set for this inspection: ${set.words}`,
  };
}

function differsInWords(count: TeamCount, meant: { readonly socialCare: number; readonly education: number }) {
  const parts = [
    { has: count.socialCare, wants: meant.socialCare, what: 'for social care' },
    { has: count.education, wants: meant.education, what: 'for education' },
  ].flatMap(({ has, wants, what }) => {
    if (has === wants) return [];
    return [
      has < wants
        ? `${wants - has} ${what} ${wants - has === 1 ? 'is' : 'are'} missing`
        : `${has - wants} ${what} more than meant`,
    ];
  });
  return parts.length === 0 ? null : parts.join('; ');
}

const most = 50;
const numberOf = (text: string): number | null =>
  /^\d{1,2}$/.test(text) && Number(text) <= most ? Number(text) : null;

/**
 * Sets how many are to inspect, with the reason why it is not the usual number. Refused (`not-valid`) field by field: numbers that are
 * none or over 50, nobody at all, and without a reason; and once the inspection has ended (`inspection-ended`).
 */
export function setTeamSize(
  inspection: TeamInspection,
  kept: KeptTeamSize | null,
  command: {
    readonly socialCare: string;
    readonly education: string;
    readonly reason: string;
    readonly seen: number | null;
  },
): readonly Change[] | Refusal {
  if (!inspection.open) return inspectionEnded(inspection);
  const socialCare = numberOf(command.socialCare);
  const education = numberOf(command.education);
  const faults: FieldFault[] = [];
  const needed = `must be a whole number from 0 to ${most}.`;
  if (socialCare === null) faults.push({ place: 'socialCare', words: `Inspectors of social care ${needed}` });
  if (education === null) faults.push({ place: 'education', words: `Inspectors of education ${needed}` });
  if (socialCare === 0 && education === 0)
    faults.push({ place: 'socialCare', words: 'Somebody must inspect: enter how many.' });
  const reason = reasonFault(command.reason, 'the number is another one');
  if (reason !== null) faults.push(reason);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (socialCare === null || education === null) throw new Error('Numbers without a fault are numbers.');
  const wanted: TeamSizeFields = { socialCare, education, words: command.reason };
  const about = {
    subject: { kind: 'inspection', id: inspection.id },
    authorityId: inspection.authorityId,
    inspectionId: inspection.id,
    reason: command.reason,
  } as const;
  if (kept === null) return [{ ...about, kind: 'team-size-set', expects: null, before: null, after: wanted }];
  const { version: _, ...before } = kept;
  const changed = differences<TeamSizeFields>(before, wanted);
  return changed === null ? [] : [{ ...about, kind: 'team-size-changed', expects: command.seen ?? 0, ...changed }];
}

/** Nobody joins or leaves an inspection that has ended. */
export const inspectionEnded = ({ authorityName }: Pick<TeamInspection, 'authorityName'>): Refusal =>
  refuse('inspection-ended', `The inspection of ${authorityName} has ended: its team stays as it was.`);
