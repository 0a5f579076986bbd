// What the 2015 framework says of each judgement, in the order of the document. Titles and summaries are our own words;
// the criteria themselves are in the published framework at the paragraph given.
import type { Statement } from '../../model.ts';
import { adoption } from './adoption.ts';
import { careLeavers } from './care-leavers.ts';
import { helpAndProtection } from './help-and-protection.ts';
import { leadership } from './leadership.ts';
import { lookedAfterAndPermanence } from './looked-after-and-permanence.ts';
import { lscb } from './lscb.ts';
import { overall } from './overall.ts';

export const statements: readonly Statement[] = [
  ...overall,
  ...helpAndProtection,
  ...lookedAfterAndPermanence,
  ...adoption,
  ...careLeavers,
  ...leadership,
  ...lscb,
];
