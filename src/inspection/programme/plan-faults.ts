// What is wrong with a plan as a form gives it, field by field.
import { addMonths, isWorkingDayNumber, parseIsoDate, toDayNumber, writtenDay } from '#calendar';
import { dateFault } from '../date-fault.ts';
import type { FieldFault } from '../refusal.ts';
import { written } from '../written.ts';
import { type InspectableFramework, judgesAuthorities, judgesBoards, versionNamed } from './inspectable-framework.ts';
import type { ProgrammeInspection } from './programme-records.ts';

/** Further ahead than the cycle and its longest postponement is taken for a slip. */
const mostMonths = 60;

/** What is wrong with the Monday of week 1; `today` is ISO 8601. */
export function weekFault(weekOne: string, today: string): FieldFault | null {
  const fault = dateFault(weekOne, 'The Monday of week 1') ?? mondayFault(weekOne, today);
  return fault === null ? null : { place: 'weekOne', words: fault };
}

function mondayFault(weekOne: string, today: string): string | null {
  const day = parseIsoDate(weekOne);
  if (day.dayOfWeek !== 1) {
    const monday = day.subtract({ days: day.dayOfWeek - 1 });
    return `Week 1 begins on a Monday. ${writtenDay(day)} is none: the Monday of that week is ${written(monday.toString())}.`;
  }
  if (weekOne < today) return 'Week 1 must not be in the past.';
  if (weekOne > addMonths(parseIsoDate(today), mostMonths).toString()) {
    return 'Week 1 must not be more than five years ahead. Check the year.';
  }
  // The days on site are counted in working days.
  return isWorkingDayNumber(toDayNumber(day.add({ weeks: 8 }))) === null
    ? 'The bank holidays of that year are not known yet. Choose an earlier week.'
    : null;
}

/** What is wrong with the framework for what is to be inspected, by its place; the framework named, where there is one. */
export function frameworkChosen(
  frameworks: readonly InspectableFramework[],
  {
    framework,
    subject,
    lscbReview,
  }: { readonly framework: string; readonly subject: string; readonly lscbReview: string },
): { readonly framework: InspectableFramework | null; readonly faults: readonly FieldFault[] } {
  const found = frameworks.find((each) => versionNamed(each) === framework) ?? null;
  if (found === null) {
    return { framework: null, faults: [{ place: 'framework', words: 'Choose the framework it is inspected under.' }] };
  }
  const faults: FieldFault[] = [];
  if (subject === 'authority' && !judgesAuthorities(found)) {
    faults.push({
      place: 'framework',
      words: `${found.shortTitle} has no overall judgement. Choose another framework.`,
    });
  }
  if (subject === 'lscb' && !judgesBoards(found)) {
    faults.push({
      place: 'framework',
      words: `${found.shortTitle} does not judge a safeguarding board. Choose another framework.`,
    });
  }
  if (subject === 'authority' && lscbReview === 'yes' && !judgesBoards(found)) {
    faults.push({
      place: 'lscbReview',
      words: `${found.shortTitle} does not judge a safeguarding board. Choose another framework, or no review of the board.`,
    });
  }
  return { framework: found, faults };
}

/** What is wrong with the inspection that another is planned together with. */
export function togetherFault(
  other: Pick<ProgrammeInspection, 'weekOne' | 'authorityName'>,
  weekOne: string,
): FieldFault | null {
  if (other.weekOne === null || other.weekOne === weekOne) return null;
  return {
    place: 'weekOne',
    words: `It is planned together with the inspection of ${other.authorityName}, whose week 1 begins on ${written(other.weekOne)}. Take the same week, or plan it by itself.`,
  };
}
