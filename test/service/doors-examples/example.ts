// What the examples of every area rest on: the authority and the inspection of the demonstration they are tried at.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import type { About } from '../../../src/inspection/index.ts';
import type { insiders } from '../demonstration-people.ts';

/** An address to try, and whose it is: `own` when it shows each person what is theirs. */
export type Example = {
  readonly path: string;
  readonly about?: About | 'own';
  /** Why even those who may come in find nothing there. */
  readonly leadsNowhere?: string;
  /** Who finds nothing there; whoever may come in when left out. */
  readonly whom?: keyof typeof insiders;
};

/** The examples of one area, by method and route. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

export const nobodyHasIt = '00000000-0000-8000-8000-000000000000';

export const authorityA = madeUpId('authority/Westmarch');
const officer = 'jakub.zielinski@westmarch.example';
export const userId = madeUpId(`user/${officer}`);
export const membership = madeUpId(`membership/${officer}/data-officer/Westmarch`);

/** The inspection that is ready for fieldwork: the roles of an inspection that people of the demonstration hold are held in it. */
export const inspectionA = madeUpId('inspection/Westmarch');
const collecting = madeUpId('inspection/Westmarch/collecting');
const board = madeUpId('inspection/Westmarch/board');

/** An address of an inspection of Westmarch. */
const within = (inspectionId: string, path: string): Example => ({
  path,
  about: { authorityId: authorityA, inspectionId },
});

export const ofInspection = (rest: string): Example => within(inspectionA, `/inspections/${inspectionA}${rest}`);

/** A page that each inspection has, of all three of Westmarch: who is let in differs, for they have not the same people. */
export const ofEachInspection = (rest: string): readonly Example[] =>
  [inspectionA, collecting, board].map((id) => within(id, `/inspections/${id}${rest}`));

export const byApi = (rest: string): Example => ({ path: `/api/v1/${rest}` });

/** The same as `ofEachInspection`, for programs. */
export const ofEachInspectionByApi = (rest: string): readonly Example[] =>
  [inspectionA, collecting, board].map((id) => within(id, `/api/v1/inspections/${id}${rest}`));

export const ofInspectionByApi = (rest: string): Example =>
  within(inspectionA, `/api/v1/inspections/${inspectionA}${rest}`);

/** The same of an address that a board reviewed alone has not, for it is asked for no lists. */
export const butNotOfBoard = (examples: readonly Example[]): readonly Example[] =>
  examples.map((example) =>
    example.path.includes(board) ? { ...example, leadsNowhere: 'a board reviewed alone sends no lists' } : example,
  );
