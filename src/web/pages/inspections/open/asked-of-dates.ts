// What is asked about the day of notification of a planned inspection, as forms show it.
import { askedOfDates, confirmDates, datesQuestions, type SettleCommand } from '#inspection';
import type { Posted } from '../../../forms/posted.ts';

/** The boxes by which questions are confirmed; a page shows those that were asked. */
export const questionsAboutDates = askedOfDates.map((question) => ({
  field: confirmDates(question),
  about: datesQuestions[question].about,
  choices: [{ value: 'yes', text: datesQuestions[question].confirms }],
}));

/** What was confirmed in a form. */
export const confirmedIn = (form: Posted): SettleCommand['confirmed'] =>
  askedOfDates.filter((question) => form.text(confirmDates(question)) === 'yes');
