/** What brackets after a heading may hold without changing which column it is. */
const harmless =
  /^(y|n|y ?\/ ?n|yes ?\/ ?no|y ?\/ ?n ?\/ ?u(nknown)?|in years|years|yrs|dd ?. ?mm ?. ?yy(yy)?|dd mmm yyyy|date|text|code|number|whole number|if applicable|where applicable|uasc|cin|cpp?|s47|icpcs?|iro|urn|la|ffa|s|ren)$/;
const brackets = /[([]([^()[\]]*)[)\]]/g;
const numbering = /^(?:column|col|field|q)?\s*\d{1,2}(?:\.\d{1,2})?\s*[.):\]–-]\s*/;
const format = /\s(?:y ?n|yes ?no|dd mm yy(?:yy)?)$/;

/**
 * A heading as headings are compared: letters and digits only, in small letters, without line breaks, quotes,
 * punctuation, its number in the list ("7. Date of contact") and brackets that only tell its form ("(Y/N)").
 * With `bare`, without any brackets.
 */
export function plainHeading(heading: string, bare = false): string {
  return headingWords(heading, bare).replaceAll(' ', '');
}

/** As `plainHeading`, with one space between words. */
export function headingWords(heading: string, bare = false): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\u200B]+/g, ' ')
    .trim()
    .replace(numbering, '')
    .replaceAll(brackets, (whole, inside: string) => (bare || harmless.test(inside.trim()) ? ' ' : whole))
    .replaceAll(/['’‘`"“”]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(format, '');
}

const little = new Set(['the', 'of', 'a', 'an', 'to', 'is', 'was', 'for', 'in', 'their', 'this', 'be', 'did', 'does']);

/** A heading's words without the little ones, joined: "date child last seen" for "Date the child was last seen". */
export const weightyHeading = (heading: string): string =>
  headingWords(heading, true)
    .split(' ')
    .filter((word) => !little.has(word))
    .join(' ');
