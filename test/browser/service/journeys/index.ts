import { areaInformation, comparingFigures } from './area.ts';
import { anAuthority, importing, twoAtOnce } from './authorities.ts';
import { documentsOfTheBoard, returningDocuments, supplyingDocuments } from './documents.ts';
import { explaining, explainingUnasked, readyForFieldwork } from './explanations.ts';
import { comparing, puttingRight } from './findings.ts';
import { keepingFrameworks, readingFrameworks } from './frameworks.ts';
import { followingAChild, knowingTheArea } from './indicators.ts';
import type { Journey } from './journey.ts';
import { planningMeetings, watchingMeetings } from './meetings.ts';
import { openingAnInspection, whatAnAuthoritySees } from './opening.ts';
import { aPerson, manyPeople, ownStaff } from './people.ts';
import { planning, puttingOff, whoInspects } from './programme.ts';
import { erasing, retention, theService, whatHappened } from './records.ts';
import { sendingLists, whatCouldNotBeRead } from './sending-lists.ts';
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
  planning,
  puttingOff,
  whoInspects,
  openingAnInspection,
  whatAnAuthoritySees,
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
  knowingTheArea,
  followingAChild,
  planningMeetings,
  watchingMeetings,
  areaInformation,
  comparingFigures,
  supplyingDocuments,
  returningDocuments,
  documentsOfTheBoard,
  sendingLists,
  whatCouldNotBeRead,
  puttingRight,
  comparing,
  explaining,
  explainingUnasked,
  readyForFieldwork,
];
