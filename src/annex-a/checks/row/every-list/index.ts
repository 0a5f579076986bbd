import type { Check } from '../../check.ts';
import { adoptionEndedBeforeTheWindow } from './adoption-ended-before-the-window.ts';
import { ageNotAsBirthDate } from './age-not-as-birth-date.ts';
import { ageOfAnUnbornChild } from './age-of-an-unborn-child.ts';
import { birthDateAfterTheReferenceDate } from './birth-date-after-the-reference-date.ts';
import { birthDateAndExpectedDate } from './birth-date-and-expected-date.ts';
import { birthDateMissing } from './birth-date-missing.ts';
import { birthDateOfABornChildMissing } from './birth-date-of-a-born-child-missing.ts';
import { birthDateOfAnUnbornChild } from './birth-date-of-an-unborn-child.ts';
import { disabilityOfAnUnbornChild } from './disability-of-an-unborn-child.ts';
import { endedBeforeTheWindow } from './ended-before-the-window.ts';
import { eventAfterTheReferenceDate } from './event-after-the-reference-date.ts';
import { eventBeforeBirth } from './event-before-birth.ts';
import { eventBeforeConception } from './event-before-conception.ts';
import { eventOutsideTheWindow } from './event-outside-the-window.ts';
import { eventWhileUnborn } from './event-while-unborn.ts';
import { expectedBirthDatePassed } from './expected-birth-date-passed.ts';
import { expectedBirthDateTooFarAhead } from './expected-birth-date-too-far-ahead.ts';
import { genderOfAnUnbornChild } from './gender-of-an-unborn-child.ts';
import { neitherBirthDateNorExpectedDate } from './neither-birth-date-nor-expected-date.ts';
import { olderThanAChild } from './older-than-a-child.ts';
import { olderThanTwentyFive } from './older-than-twenty-five.ts';
import { openCaseUnallocated } from './open-case-unallocated.ts';

/** The checks of one row that hold for many lists alike. */
export const everyListChecks: readonly Check[] = [
  birthDateAndExpectedDate,
  neitherBirthDateNorExpectedDate,
  birthDateMissing,
  birthDateOfABornChildMissing,
  birthDateAfterTheReferenceDate,
  birthDateOfAnUnbornChild,
  expectedBirthDateTooFarAhead,
  expectedBirthDatePassed,
  genderOfAnUnbornChild,
  disabilityOfAnUnbornChild,
  ageNotAsBirthDate,
  ageOfAnUnbornChild,
  olderThanAChild,
  olderThanTwentyFive,
  eventAfterTheReferenceDate,
  eventBeforeConception,
  eventWhileUnborn,
  eventBeforeBirth,
  eventOutsideTheWindow,
  endedBeforeTheWindow,
  adoptionEndedBeforeTheWindow,
  openCaseUnallocated,
];
