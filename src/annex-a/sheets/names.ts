/** Characters of the longest name of a file, as file systems have them. */
const longest = 255;
/** Characters of a name in words. */
const longestShown = 100;

/** A name as a file may give it: nothing in it that is not seen, and no longer than so many characters, none of them cut in two. */
export function givenName(name: string, most: number = longest): string {
  // A character takes two places at most; those that are not seen are few, or it is no name.
  const characters = [...name.slice(0, 4 * most).replaceAll(/\p{C}/gu, '')];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('')}…`;
}

/** A name as words tell it. */
export const shownName = (name: string): string => givenName(name, longestShown);
