// Who a child is and what lists say against each other, in words, the same in the service and in the checker.
import type { Journey } from '#annex-a';
import { dayNumber, writtenDayNumber } from '#calendar';

/** Who a child is, as a sentence: "Aged 9, female, White British. On 2 lists: 3, 4." */
export function personWords({ person, lists }: Pick<Journey, 'person' | 'lists'>): string {
  const parts = [
    person.unborn ? 'Not yet born' : person.age === null ? 'Age not known' : `Aged ${person.age}`,
    person.gender?.toLowerCase() ?? 'gender not given',
    person.ethnicity ?? 'ethnicity not given',
    ...(person.disability === null ? [] : [`disability: ${person.disability.toLowerCase()}`]),
  ];
  return `${parts.join(', ')}. On ${lists.length === 1 ? '1 list' : `${lists.length} lists`}: ${lists.join(', ')}.`;
}

/** What the lists say differently about a child, a sentence for each field. */
export function disagreementWords({ person }: Pick<Journey, 'person'>): string[] {
  return person.disagreements.map(({ field, values }) => {
    const said = values.map(
      ({ says, places }) => `${asWritten(says)} (list ${[...new Set(places.map(({ list }) => list))].join(', ')})`,
    );
    return `The lists disagree about the ${field.replaceAll('-', ' ')}: ${said.join('; ')}.`;
  });
}

/** A date of ISO 8601 as people write it; anything else as it is. */
function asWritten(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? text : writtenDayNumber(dayNumber(Number(year), Number(month), Number(day)));
}
