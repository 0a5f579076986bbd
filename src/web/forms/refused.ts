import type { Refusal } from '#inspection';
import type { FieldError } from '../look/field-error.ts';

/** A refusal as the errors of a form: each beside its field, those of no field at the top only. */
export function errorsOf(refusal: Refusal): readonly FieldError[] {
  const faults = [{ words: refusal.words, place: refusal.place }, ...(refusal.also ?? [])];
  return faults.map(({ words, place }) => ({ field: place ?? null, text: words }));
}
