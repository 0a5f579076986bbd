/** Who acts when an area for improvement names nobody. */
export const defaultOwner = 'the local authority and its partners';

const body =
  /\b(?:trust|boards?|council|police|health|partnership|authority|constabulary|agency|agencies|schools?|services?|group|NHS)\b/i;
const abbreviation = /[A-Z]{3,}/;
const verb =
  /^(?:also,? )?(?:ensure|implement|improve|review|develop|establish|strengthen|make|provide|increase|reduce|work|put|take|continue|complete|address|undertake|clarify|extend|secure|monitor|agree|set|use|accelerate|ask|seek)\b/i;
const calls = /\s+(?:(?:should|must|will|need(?:s)? to)\s|(?:ensures?|to)\s+[a-z])/;
const longestOwner = 120;

/**
 * The body that an area for improvement itself calls on: "Westmarch PCT should …", "the board to review …", "Westmarch NHS Trust
 * ensure …". The authority and its partners when it calls on none.
 */
export function ownerOf(text: string): string {
  if (verb.test(text) || !/^(?:[A-Z]|the )/.test(text)) return defaultOwner;
  const call = calls.exec(text.slice(0, longestOwner + 20));
  if (call === null || call.index > longestOwner) return defaultOwner;
  const named = text.slice(0, call.index).replace(/[,:]$/, '');
  return body.test(named) || abbreviation.test(named) ? named : defaultOwner;
}
