/** Of many places what each is named, every name kept once. */
export interface NamedPlaces {
  readonly names: readonly string[];
  /** For each place which of the names it has. */
  readonly at: Uint16Array;
  readonly nameAt: (place: number) => string;
  /** For each name the first place that has it. */
  readonly firsts: readonly number[];
}

/** Names places; there may be 65,536 names. */
export function namedPlaces(size: number, nameOf: (place: number) => string): NamedPlaces {
  const known = new Map<string, number>();
  const firsts: number[] = [];
  const at = new Uint16Array(size);
  for (let place = 0; place < size; place += 1) {
    const name = nameOf(place);
    let number = known.get(name);
    if (number === undefined) {
      number = known.size;
      known.set(name, number);
      firsts.push(place);
    }
    at[place] = number;
  }
  const names = [...known.keys()];
  return { names, at, firsts, nameAt: (place) => names[at[place] ?? 0] ?? '' };
}

/** The places in the order of a key that all of one name share; those with the same key as they stand. */
export function orderedBy({ names, at, firsts }: NamedPlaces, keyOf: (place: number) => string): Int32Array {
  const keys = firsts.map(keyOf);
  const ranked = [...names.keys()].sort((a, b) => {
    const [one = '', other = ''] = [keys[a], keys[b]];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
  const sizes = new Uint32Array(names.length);
  for (const number of at) sizes[number] = (sizes[number] ?? 0) + 1;
  const next = new Uint32Array(names.length);
  let begin = 0;
  for (const number of ranked) {
    next[number] = begin;
    begin += sizes[number] ?? 0;
  }
  const ordered = new Int32Array(at.length);
  at.forEach((number, place) => {
    const to = next[number] ?? 0;
    ordered[to] = place;
    next[number] = to + 1;
  });
  return ordered;
}
