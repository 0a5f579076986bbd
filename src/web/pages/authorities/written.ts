import { parseIsoDate, writtenDate } from '#calendar';

/** A stored date as people read it: "3 May 2015"; nothing for none. */
export const written = (date: string | null): string => (date === null ? '' : writtenDate(parseIsoDate(date)));
