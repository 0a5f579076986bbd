// What the examples of every area rest on: the authority and the inspection of the demonstration they are tried at.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import type { About } from '../../../src/inspection/index.ts';

/**
 * An address to try, and whose it is: `own` when it shows each person what is theirs. `leadsNowhere` says why even those who may come
 * in find nothing there.
 */
export type Example = { readonly path: string; readonly about?: About | 'own'; readonly leadsNowhere?: string };

/** The examples of one area, by method and route. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

export const nobodyHasIt = '00000000-0000-8000-8000-000000000000';

export const authorityA = madeUpId('authority/Westmarch');
export const officer = 'jakub.zielinski@westmarch.example';
export const userId = madeUpId(`user/${officer}`);
export const membership = madeUpId(`membership/${officer}/data-officer/Westmarch`);

export const inspectionA = madeUpId('inspection/Westmarch');
export const ofInspection = (rest: string): Example => ({
  path: `/inspections/${inspectionA}${rest}`,
  about: { authorityId: authorityA, inspectionId: inspectionA },
});

export const noInspectionYet = (rest: string): Example => ({
  path: `/inspections/${nobodyHasIt}${rest}`,
  leadsNowhere: 'the demonstration has no such inspection',
});

export const byApi = (rest: string): Example => ({ path: `/api/v1/${rest}` });
