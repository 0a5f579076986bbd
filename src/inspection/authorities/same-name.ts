/** A name as it is compared: however it is spaced and whatever its capitals. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('en-GB');

/** Whether two names are the same to a reader. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
