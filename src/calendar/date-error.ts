/** A date, or a question about dates, that cannot be answered. The message says what is wrong and what to do. */
export class DateError extends Error {
  override name = 'DateError';
}
