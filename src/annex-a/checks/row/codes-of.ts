import { codeIn } from '../../editions/code-sets/code-places.ts';
import { type CodeSetId, codeSets } from '../../editions/code-sets/index.ts';
import type { FieldKey } from '../../editions/field-keys.ts';

/** Some codes of a column: those named, or every code but those named. */
export interface CodesOf {
  readonly field: FieldKey;
  readonly set: CodeSetId;
  readonly codes?: readonly string[];
  readonly allBut?: readonly string[];
}

/** For each place of a code set, 1 where the code is one of those: a value that is no code is none of them. */
export function memberOf({ set, codes, allBut }: CodesOf): Uint8Array {
  const members = new Uint8Array(codeSets[set].codes.length);
  if (allBut !== undefined) members.fill(1);
  for (const code of codes ?? []) members[codeIn(set, code)] = 1;
  for (const code of allBut ?? []) members[codeIn(set, code)] = 0;
  return members;
}

/** The placement types, by what the rules say of them. */
export const foster = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'] as const;
export const placedForAdoption = ['A3', 'A4', 'A5', 'A6'] as const;
export const temporary = ['T0', 'T1', 'T2', 'T3', 'T4'] as const;
