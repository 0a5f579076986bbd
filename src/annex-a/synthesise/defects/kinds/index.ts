import type { DefectKind } from '../defect-kind.ts';
import { acrossListsKinds } from './across-lists.ts';
import { adoptionKinds } from './adoption.ts';
import { careLeaverKinds } from './care-leavers.ts';
import { cellKinds } from './cells.ts';
import { everyListKinds } from './every-list.ts';
import { lists1To7Kinds } from './lists-1-to-7.ts';
import { lookedAfterKinds } from './looked-after.ts';
import { severalRowsKinds } from './several-rows.ts';

/** Every kind of defect that can be planted. */
export const defectKinds: readonly DefectKind[] = [
  ...cellKinds,
  ...everyListKinds,
  ...lists1To7Kinds,
  ...lookedAfterKinds,
  ...careLeaverKinds,
  ...adoptionKinds,
  ...severalRowsKinds,
  ...acrossListsKinds,
];
