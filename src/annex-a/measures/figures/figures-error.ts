/** Figures that cannot be taken as they were given. The message says what is wrong, where, and what to do. */
export class FiguresError extends Error {
  override name = 'FiguresError';
}
