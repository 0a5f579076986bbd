/** Who acts when an area for improvement names nobody. */
export const defaultOwner = 'the local authority and its partners';

const body =
  /\b(?:trust|boards?|council|police|health|partnership|authority|constabulary|agency|agencies|schools?|services?|group|NHS)\b/i;
const abbreviation = /[A-Z]{3,}/;
const verb =
  /^(?:also,? )?(?:ensure|implement|improve|review|develop|establish|strengthen|make|provide|increase|reduce|work|put|take|continue|complete|address|undertake|clarify|extend|secure|monitor|agree|set|use|accelerate|ask|seek)\b/i;
const duty = /\s+(?:should|must|will|needs? to)\s/;
const task = /\s+(?:ensures?|to)\s+(?!(?:the|a|an|its|their|this|all|each|any)\b)[a-z]/;
const longestOwner = 120;

/**
 * The body that an area for improvement itself calls on: "Westmarch PCT should …", "the board to review …", "Westmarch NHS Trust
 * ensure …". The authority and its partners when it calls on none.
 */
export function ownerOf(text: string): string {
  if (verb.test(text) || !/^(?:[A-Z]|the )/.test(text)) return defaultOwner;
  const start = text.slice(0, longestOwner + 20);
  const should = duty.exec(start);
  if (should !== null) return namedBody(start.slice(0, should.index)) ?? defaultOwner;
  // "… to review" is a task only of a body named just before it; "… to the hall" is none.
  const named = namedBody(start.slice(0, task.exec(start)?.index ?? 0));
  return named !== null && namedBody(named.slice(named.lastIndexOf(' ') + 1)) !== null ? named : defaultOwner;
}

/** The text when it is short enough and has a word for a body in it, or an abbreviation. */
function namedBody(text: string): string | null {
  const named = text.replace(/[,:]$/, '');
  return named.length <= longestOwner && (body.test(named) || abbreviation.test(named)) ? named : null;
}
