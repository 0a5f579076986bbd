import { InputError } from '#frameworks';

/** Refuses our own Markdown where it cannot be read, with the line (counted from 1) and what is wrong with it. */
export function damaged(index: number, what: string): never {
  throw new InputError(`line ${index + 1} of this report in Markdown ${what}.`);
}
