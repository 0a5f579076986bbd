/** A question that cannot be answered because of what was given with it. The message says what is wrong, where, and what to do. */
export class InputError extends Error {
  override name = 'InputError';
}
