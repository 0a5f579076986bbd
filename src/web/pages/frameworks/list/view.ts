import { parseIsoDate, writtenDate } from '#calendar';
import { applyingOn } from '#inspection';
import type { KnownFramework } from '#store';
import { frameworkAddress } from '../addresses.ts';
import { periodInWords, statusInWords } from '../period-in-words.ts';

const shown = (known: KnownFramework) => ({
  title: known.shortTitle,
  version: known.frameworkVersion,
  href: frameworkAddress(known),
  period: periodInWords(known),
});

/** What applies on a day, in words and with links. */
export function appliesOn(all: readonly KnownFramework[], day: string) {
  const { certain, perhaps } = applyingOn(all, day);
  return { day: writtenDate(parseIsoDate(day)), certain: certain.map(shown), perhaps: perhaps.map(shown) };
}

/** The rows of the table, by when each came into force. */
export const rowsOf = (all: readonly KnownFramework[]) =>
  all.map((known) => ({
    ...shown(known),
    status: statusInWords[known.status],
    origin: known.origin === 'built-in' ? 'Comes with Bestfit' : 'Loaded here',
    judgements: known.judgements,
    statements: known.statements,
    rules: known.rules,
  }));

/** What began and ended when, for the timeline: published versions with dates. */
export const eventsOf = (all: readonly KnownFramework[]) =>
  all
    .filter(({ status }) => status === 'published')
    .flatMap(({ shortTitle, from, until }) => [
      ...(from === null ? [] : [{ on: from, title: shortTitle, text: 'First day in force.' }]),
      ...(until === null ? [] : [{ on: until, title: shortTitle, text: 'Last day in force.' }]),
    ])
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
