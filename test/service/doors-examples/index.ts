// How each way into the service that has something in its address is tried: with a record of the demonstration. The test of the doors
// fails on a route that has parameters and no line in one of these files.
import { area } from './area.ts';
import { authorities } from './authorities.ts';
import { documents } from './documents.ts';
import type { Examples } from './example.ts';
import { explanations } from './explanations.ts';
import { frameworks } from './frameworks.ts';
import { indicators } from './indicators.ts';
import { installation } from './installation.ts';
import { lists } from './lists.ts';
import { meetings } from './meetings.ts';
import { opening } from './opening.ts';
import { people } from './people.ts';
import { programme } from './programme.ts';
import { teamAndMessages } from './team-and-messages.ts';
import { timetable } from './timetable.ts';

export type { Example } from './example.ts';

/** By method and route: examples of routes with parameters, and of those that lead nowhere in an installation like this. */
export const examples: Examples = {
  ...authorities,
  ...opening,
  ...timetable,
  ...teamAndMessages,
  ...indicators,
  ...lists,
  ...explanations,
  ...documents,
  ...programme,
  ...frameworks,
  ...meetings,
  ...area,
  ...people,
  ...installation,
};
