import { parseIsoDate, writtenDate } from '#calendar';

/** A day that was kept (ISO 8601) as people read it: "3 May 2015". */
export const written = (day: string): string => writtenDate(parseIsoDate(day));
