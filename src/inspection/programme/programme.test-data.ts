// Made-up records of the programme, each with what a test does not mind.
import { type Framework, findFramework } from '#frameworks';
import type { PastJudgement } from '../authorities/past-judgement.ts';
import type { InspectableFramework } from './inspectable-framework.ts';
import type { MoveState } from './move-together.ts';
import { type Placed, type ProgrammeState, programmeOf } from './programme.ts';
import type { Deferral, Direction, Inspector, ProgrammeInspection } from './programme-records.ts';
import type { HangsOn } from './unsettle-dates.ts';

const found = (id: string): Framework => {
  const framework = findFramework(id);
  if (framework === undefined) throw new Error(`The test needs the framework ${id}.`);
  return framework;
};
export const sif = found('sif-2015');
export const slac = found('slac-2012');

export const today = '2027-03-01';

export const westmarch = { id: 'westmarch', code: '884', name: 'Westmarch', region: 'Marchlands' };
export const fenholme = { id: 'fenholme', code: '901', name: 'Fenholme', region: 'Tidelands' };

export const judged = (grade: string, publishedOn: string, more: Partial<PastJudgement> = {}): PastJudgement => ({
  id: `judged ${publishedOn}`,
  authorityId: westmarch.id,
  framework: sif.id,
  frameworkVersion: sif.version,
  judgement: 'overall',
  grade,
  publishedOn,
  source: 'Report',
  version: 1,
  ...more,
});

export const inspection = (more: Partial<ProgrammeInspection> = {}): ProgrammeInspection => ({
  id: 'inspection',
  version: 3,
  authorityId: westmarch.id,
  authorityName: westmarch.name,
  subject: 'authority',
  framework: sif.id,
  frameworkVersion: sif.version,
  frameworkHash: 'f'.repeat(64),
  stage: 'planned',
  lscbReview: true,
  weekOne: '2027-05-10',
  notifiedOn: null,
  onSiteEnds: null,
  asAt: null,
  edition: 'sif-2015',
  concurrent: null,
  lead: null,
  teamSize: null,
  ...more,
});

export const deferral = (more: Partial<Deferral> = {}): Deferral => ({
  id: 'deferral',
  version: 2,
  authorityId: westmarch.id,
  grounds: 'local-emergency',
  words: 'A flood.',
  decidedOn: '2027-02-01',
  until: '2027-09-01',
  endedOn: null,
  ...more,
});

export const direction = (more: Partial<Direction> = {}): Direction => ({
  id: 'direction',
  version: 2,
  authorityId: westmarch.id,
  givenOn: '2027-02-01',
  inspectFrom: '2027-10-01',
  inspectBy: '2028-03-31',
  words: 'After the commissioner’s report.',
  withdrawnOn: null,
  ...more,
});

export const inspector = (more: Partial<Inspector> = {}): Inspector => ({
  id: 'ines',
  name: 'Ines Okafor',
  status: 'active',
  discipline: 'social-care',
  until: null,
  version: 1,
  ...more,
});

export const state = (more: Partial<ProgrammeState> = {}): ProgrammeState => ({
  authorities: [westmarch, fenholme],
  directors: [],
  judgements: [],
  frameworks: [slac, sif],
  inspections: [],
  deferrals: [],
  directions: [],
  today,
  ...more,
});

/** The place of Westmarch. */
export function placed(more: Partial<ProgrammeState> = {}): Placed {
  const [first] = programmeOf(state(more));
  if (first === undefined) throw new Error('There is no authority.');
  return first;
}

/** A framework in force in the test's years. */
export const inForce: InspectableFramework = {
  id: sif.id,
  frameworkVersion: sif.version,
  shortTitle: sif.shortTitle,
  hash: 'a'.repeat(64),
  from: '2020-01-01',
  until: null,
  framework: sif,
};

type Known = MoveState & HangsOn;
export const planState = (more: Partial<ProgrammeState> = {}, rest: Partial<Known> = {}): Known => ({
  placed: placed(more),
  inspections: more.inspections ?? [],
  absences: [],
  frameworks: [inForce],
  inspectors: [inspector()],
  rolesOf: () => [],
  placeOf: (id) => programmeOf(state(more)).find(({ authority }) => authority.id === id) ?? null,
  hangsOn: () => ({ entries: [], messages: [] }),
  newId: () => 'new',
  ...rest,
});
