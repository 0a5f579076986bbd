import { listDefinition } from '../../../editions/index.ts';
import type { ListNo } from '../../../editions/model.ts';
import { windowStart } from '../../../editions/window-start.ts';
import type { Submission } from '../../../submission/submission.ts';

/** The first day (a day number) of the months that a list of a submission looks back on. */
export const windowStartOf = ({ edition, asAt }: Submission, list: ListNo): number =>
  windowStart(listDefinition(edition, list).scope, asAt);
