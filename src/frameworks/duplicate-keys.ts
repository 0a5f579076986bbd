/**
 * The first key that stands twice in one object of a JSON text, or null. `JSON.parse` silently keeps the last of the two, and a grade
 * given twice is a grade lost. The text must be JSON already.
 */
export function duplicateKey(json: string): string | null {
  const open: (Set<string> | null)[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;
  let before: string | null = null;
  for (const [token] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && before !== null) {
      const key: unknown = JSON.parse(before);
      const keys = open.at(-1);
      if (typeof key === 'string' && keys?.has(key)) return key;
      if (typeof key === 'string') keys?.add(key);
    }
    before = token.startsWith('"') ? token : null;
  }
  return null;
}
