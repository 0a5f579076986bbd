import { parseIsoDate, writtenDate } from '#calendar';
import type { TimeInForce } from '#inspection';

const written = (date: string): string => writtenDate(parseIsoDate(date));

/** From when until when a framework is in force, in words. */
export function periodInWords({ from, until }: TimeInForce): string {
  if (from === null) return until === null ? 'Dates not stated' : `Until ${written(until)}; beginning not stated`;
  return until === null ? `From ${written(from)}` : `${written(from)} to ${written(until)}`;
}

/** How a version stands, as a word and the colour of its tag. */
export const statusInWords = {
  draft: { text: 'Draft', colour: 'yellow' },
  published: { text: 'Published', colour: 'green' },
  withdrawn: { text: 'Withdrawn', colour: 'grey' },
} as const;
