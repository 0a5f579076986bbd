import type { Check } from '../check.ts';
import { birthDateChanged } from './birth-date-changed.ts';
import { childAdded } from './child-added.ts';
import { childGone } from './child-gone.ts';
import { childIdChanged } from './child-id-changed.ts';
import { columnNotResubmitted } from './column-not-resubmitted.ts';
import { columnStillEmpty } from './column-still-empty.ts';
import { ethnicityChanged } from './ethnicity-changed.ts';
import { genderChanged } from './gender-changed.ts';
import { listNotResubmitted } from './list-not-resubmitted.ts';
import { rowCountChanged } from './row-count-changed.ts';
import { rowGone } from './row-gone.ts';
import { valueChanged } from './value-changed.ts';
import { valueNowBlank } from './value-now-blank.ts';

/** The checks of a submission against the one before. */
export const submissionChecks: readonly Check[] = [
  listNotResubmitted,
  columnNotResubmitted,
  columnStillEmpty,
  rowCountChanged,
  childGone,
  childAdded,
  childIdChanged,
  rowGone,
  birthDateChanged,
  genderChanged,
  ethnicityChanged,
  valueChanged,
  valueNowBlank,
];
