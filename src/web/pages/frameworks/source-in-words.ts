import { parseIsoDate, writtenDate } from '#calendar';
import type { Framework } from '#frameworks';

/** A published document in words: title, publisher, number and date, as far as each is known. */
export function sourceInWords({ title, publisher, number, published }: Framework['source']): string {
  const date = published?.length === 10 ? writtenDate(parseIsoDate(published)) : published;
  return [title, publisher, number && `no. ${number}`, date].filter(Boolean).join(', ');
}
