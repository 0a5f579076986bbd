import type { Leader } from './leader.ts';
import { inPost } from './leader.ts';
import { nameKey } from './same-name.ts';

type Director = Pick<Leader, 'authorityId' | 'name' | 'since' | 'until'>;

/**
 * The other authorities that a director leads on the same day, by the director's name: people in posts are known by name only, so two
 * of one name count as one person. Answers, of each authority and each of its directors, the ids of the others.
 */
export function sharedDirectors(
  directors: readonly Director[],
  today: string,
): (director: Director) => readonly string[] {
  const led = Map.groupBy(
    directors.filter((each) => inPost(each, today)),
    ({ name }) => nameKey(name),
  );
  return ({ name, authorityId }) => [
    ...new Set((led.get(nameKey(name)) ?? []).map((each) => each.authorityId).filter((id) => id !== authorityId)),
  ];
}
