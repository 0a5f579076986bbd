/**
 * A decision's no. `code` is for programs and never changes; `words` say what stands in the way and what to do, the same on a page
 * and in the API; `place` names the field at fault where there is one.
 */
export type Refusal = {
  readonly refused: true;
  readonly code: string;
  readonly words: string;
  readonly place?: string;
  /** What else is at fault, when several fields are. */
  readonly also?: readonly FieldFault[];
};

/** What is wrong with one field of what was asked. */
export type FieldFault = { readonly words: string; readonly place: string };

/** Makes a refusal. */
export const refuse = (code: string, words: string, place?: string): Refusal => ({
  refused: true,
  code,
  words,
  ...(place === undefined ? {} : { place }),
});

/** One refusal for all fields at fault, or null when none is. */
export function refuseFields(faults: readonly FieldFault[]): Refusal | null {
  const [first, ...also] = faults;
  if (first === undefined) return null;
  return { ...refuse('not-valid', first.words, first.place), ...(also.length === 0 ? {} : { also }) };
}

/** Whether a decision was a no. */
export const isRefusal = (decision: unknown): decision is Refusal =>
  typeof decision === 'object' && decision !== null && 'refused' in decision && decision.refused === true;
