import { childAges, inBands } from '../../editions/bands.ts';

/** What a stratum is called whose children have no value, or none that can be read. */
export const notKnown = 'not known';

const { labels, place } = inBands(childAges, 'years');

/** Bands of age, as the statistics of looked after children have them; those of 18 and over stand apart. */
export const ageBands: readonly string[] = labels;

/** The band of an age in whole years; `notKnown` for none, and for a child not yet born. */
export const ageBand = (age: number | null): string =>
  age === null || age < 0 ? notKnown : (labels[place(age)] ?? notKnown);
