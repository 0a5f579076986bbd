// The good-only statements of the later text. Where a statement has not changed since the 2015 framework it takes the title
// and summary of its criterion there; the six that differ are written out. `../relation.ts` says how each relates to 2015.
import type { Statement } from '../../model.ts';
import { careLeavers } from './care-leavers.ts';
import { helpAndProtection } from './help-and-protection.ts';
import { leadership } from './leadership.ts';
import { lookedAfter } from './looked-after.ts';

export const statements: readonly Statement[] = [...helpAndProtection, ...lookedAfter, ...careLeavers, ...leadership];
