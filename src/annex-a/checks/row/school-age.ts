import { wholeYearsBetween } from '#calendar';
import { present } from '../../submission/submission.ts';

/**
 * Whether somebody is surely of compulsory school age on a day: 5 to 15 whole years. Education Act 1996, section 8, counts
 * from the term after the fifth birthday to the June of the school year of the sixteenth, so a few weeks are left out.
 */
export function ofSchoolAge(birth: number | undefined, day: number): boolean {
  if (!present(birth)) return false;
  const age = wholeYearsBetween(birth, day);
  return age >= 5 && age < 16;
}
