// What a plan's form offers.
import {
  confirmField,
  disciplines,
  type InspectableFramework,
  inspectsOn,
  isPlanQuestion,
  type PlanQuestion,
  type PlanState,
  planQuestions,
  versionNamed,
} from '#inspection';
import type { Posted } from '../../../forms/posted.ts';
import { written } from '../../authorities/written.ts';

export const subjectChoices = [
  { value: 'authority', text: 'The authority' },
  {
    value: 'lscb',
    text: 'Its safeguarding board (LSCB) alone',
    hint: 'An inspection whose only judgement is the board’s',
  },
];

export const reviewChoices = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

const inForceInWords = ({ from, until }: InspectableFramework): string => {
  if (until !== null) return `until ${written(until)}`;
  return from === null ? 'without a date' : `since ${written(from)}`;
};

/** The frameworks to choose from, each with when it is in force. */
export const frameworkChoices = ({ frameworks }: PlanState) =>
  frameworks.map((each) => ({ value: versionNamed(each), text: `${each.shortTitle} (${inForceInWords(each)})` }));

/** The framework that a new plan is filled with: the one in force on a day (ISO 8601), or the latest. */
export function usualFramework({ frameworks }: PlanState, day: string): string {
  const inForce = frameworks.filter(
    ({ from, until }) => from !== null && from <= day && (until === null || day <= until),
  );
  const found = inForce.at(-1) ?? frameworks.at(-1);
  return found === undefined ? '' : versionNamed(found);
}

/** Those who may lead, with what they inspect. */
export const leadChoices = ({ inspectors }: PlanState, today: string) =>
  inspectors
    .filter((each) => inspectsOn(each, today))
    .map(({ id, name, discipline }) => ({ value: id, text: `${name} (${disciplines[discipline].toLowerCase()})` }));

const allQuestions: readonly PlanQuestion[] = Object.keys(planQuestions).filter(isPlanQuestion);

/** The boxes by which questions are confirmed; the page shows those that were asked. */
export const questionFields = allQuestions.map((question) => ({
  field: confirmField(question),
  about: planQuestions[question].about,
  choices: [{ value: 'yes', text: planQuestions[question].confirms }],
}));

/** What was confirmed in a form. */
export const confirmedIn = (form: Posted): readonly PlanQuestion[] =>
  allQuestions.filter((question) => form.text(confirmField(question)) === 'yes');
