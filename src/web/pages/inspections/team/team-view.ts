import { writtenDay } from '#calendar';
import { availabilityOf, fieldworkDays, type KeptTeamSize, roles, type TeamState, teamInWords } from '#inspection';
import type { KeptTeamMember } from '#store';
import { inspects } from './team-around.ts';

/** A member as everybody sees them who sees the inspection: the name and the role. */
const named = ({ id, name, role, status }: KeptTeamMember) => ({
  id,
  name: status === 'active' ? name : `${name} (${status === 'invited' ? 'has not joined yet' : status})`,
  role: roles[role].title,
  isLead: role === 'lead-inspector',
});

/** What the inspectorate sees beside it: what each inspects. */
export const membersOf = (members: readonly KeptTeamMember[], seesMore: boolean) =>
  members.map((member) => ({
    ...named(member),
    inspects: !seesMore ? null : member.discipline === null ? 'not recorded' : inspects[member.discipline],
  }));

const written = (day: string): string => writtenDay(Temporal.PlainDate.from(day));

/** The size of the team in words, against what is meant. */
export const sizeOf = (state: Pick<TeamState, 'members' | 'inspection'>, size: KeptTeamSize | null) =>
  teamInWords(state.members, state.inspection.subject, size);

/** Who is there in which week, as a table; null while week 1 is not set. */
export function weeksTable(state: TeamState) {
  const found = availabilityOf(state);
  const days = fieldworkDays(state.inspection);
  if (found === null || days === null) return null;
  return {
    caption: `Who is there, from ${written(days.from)} to ${written(days.to)}`,
    assumed: found.assumed,
    columns: [
      { text: 'Name' },
      ...found.weeks.map(({ number, from }) => ({
        text: `Week ${number}, from ${Temporal.PlainDate.from(from).toLocaleString('en-GB', { day: 'numeric', month: 'long' })}`,
      })),
    ],
    rows: found.rows.map(({ member, byWeek }) => [
      member.name,
      ...byWeek.map((why) => (why.length === 0 ? 'There' : why.join(', '))),
    ]),
  };
}
