import { anAuthority, importing, twoAtOnce } from './authorities.ts';
import { keepingFrameworks, readingFrameworks } from './frameworks.ts';
import type { Journey } from './journey.ts';
import { aPerson, manyPeople, ownStaff } from './people.ts';
import { erasing, retention, theService, whatHappened } from './records.ts';
import { demonstrationSignIn, firstRun, nothingTypedIsLost, ownAccount } from './signing-in.ts';
import { messagesToAnAuthority, theTeam } from './team-and-messages.ts';

/** Every journey through the service. Together they come to every page. */
export const journeys: readonly Journey[] = [
  firstRun,
  ownAccount,
  demonstrationSignIn,
  nothingTypedIsLost,
  anAuthority,
  twoAtOnce,
  importing,
  readingFrameworks,
  keepingFrameworks,
  aPerson,
  manyPeople,
  ownStaff,
  whatHappened,
  retention,
  erasing,
  theService,
  theTeam,
  messagesToAnAuthority,
];
