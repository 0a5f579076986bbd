// Counts the steps by which a regular expression is tried, as engines that try and go back do (V8's does): a measure of its work that
// is the same on every machine, and that nothing else on the machine disturbs.

type Step = (at: number, then: (at: number) => boolean) => boolean;

class TooMany extends Error {}

/** Whether a text matches, and in how many steps that was found out; `most` ends a count that grows without end. */
export function stepsOf(
  { source, flags }: RegExp,
  text: string,
  most: number,
): { readonly matched: boolean; readonly steps: number } {
  let steps = 0;
  let position = 0;
  const groups: (string | undefined)[] = [];
  const unicode = flags.includes('u') || flags.includes('v');
  const kept = new Map<string, RegExp>();

  const count = () => {
    steps += 1;
    if (steps > most) throw new TooMany();
  };
  const rest = (of: string) => source.startsWith(of, position);
  const take = (of: string) => {
    if (!rest(of)) return false;
    position += of.length;
    return true;
  };

  /** One character that an atom takes: what V8 itself says of it. */
  const character = (atom: string): Step => {
    const one = kept.get(atom) ?? new RegExp(`^(?:${atom})$`, flags.replaceAll(/[gyd]/g, ''));
    kept.set(atom, one);
    return (at, then) => {
      count();
      if (at >= text.length) return false;
      const next = unicode ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at);
      return one.test(next) && then(at + next.length);
    };
  };
  const isWord = (at: number) => /\w/.test(text.charAt(at));
  const border =
    (is: boolean): Step =>
    (at, then) => {
      count();
      return (isWord(at - 1) !== isWord(at)) === is && then(at);
    };
  const look =
    (inside: Step, is: boolean): Step =>
    (at, then) =>
      inside(at, () => true) === is && then(at);
  /** What stands before is tried from as many places before as it can be long; one without an end, from all of them. */
  const lookBehind =
    (inside: Step, is: boolean, longest: number): Step =>
    (at, then) => {
      let found = false;
      for (let from = at; from >= Math.max(0, at - longest) && !found; from -= 1)
        found = inside(from, (end) => end === at);
      return found === is && then(at);
    };
  const repeated = (inside: Step, least: number, mostTimes: number, lazy: boolean): Step => {
    const again = (times: number, at: number, then: (at: number) => boolean): boolean => {
      count();
      const more = () =>
        times < mostTimes && inside(at, (next) => (next > at || times < least) && again(times + 1, next, then));
      const enough = () => times >= least && then(at);
      return lazy ? enough() || more() : more() || enough();
    };
    return (at, then) => again(0, at, then);
  };

  const group = (): Step => {
    const end = (inside: Step): Step => {
      if (!take(')')) throw new Error(`No end of a group in ${source}`);
      return inside;
    };
    if (take('?:')) return end(either());
    if (take('?=')) return look(end(either()), true);
    if (take('?!')) return look(end(either()), false);
    for (const [sign, is] of [
      ['?<=', true],
      ['?<!', false],
    ] as const) {
      if (!take(sign)) continue;
      const from = position;
      const inside = end(either());
      const written = source.slice(from, position - 1);
      return lookBehind(inside, is, /(?<!\\)[*+{]/.test(written) ? Number.POSITIVE_INFINITY : written.length);
    }
    const name = /^\?<[^>]+>/.exec(source.slice(position))?.[0] ?? '';
    position += name.length;
    const index = groups.push(undefined) - 1;
    const inside = end(either());
    return (at, then) =>
      inside(at, (next) => {
        const before = groups[index];
        groups[index] = text.slice(at, next);
        if (then(next)) return true;
        groups[index] = before;
        return false;
      });
  };

  const atom = (): Step => {
    if (take('(')) return group();
    if (take('^')) return (at, then) => (at === 0 || (flags.includes('m') && text[at - 1] === '\n')) && then(at);
    if (take('$')) return (at, then) => (at === text.length || (flags.includes('m') && text[at] === '\n')) && then(at);
    if (take('\\b')) return border(true);
    if (take('\\B')) return border(false);
    const back = /^\\([1-9])/.exec(source.slice(position))?.[1];
    if (back !== undefined) {
      position += 2;
      return (at, then) => {
        count();
        const was = groups[Number(back) - 1] ?? '';
        return text.startsWith(was, at) && then(at + was.length);
      };
    }
    const taken =
      /^(?:\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\c[A-Za-z]|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S])/u.exec(
        source.slice(position),
      )?.[0] ?? '';
    position += taken.length;
    return character(taken);
  };

  const quantified = (): Step => {
    const inside = atom();
    const [whole, least, comma, upTo] = /^\{(\d+)(,?)(\d*)\}/.exec(source.slice(position)) ?? [];
    const [from, to] = rest('*')
      ? [0, Number.POSITIVE_INFINITY]
      : rest('+')
        ? [1, Number.POSITIVE_INFINITY]
        : rest('?')
          ? [0, 1]
          : whole === undefined
            ? [-1, -1]
            : [Number(least), comma === '' ? Number(least) : upTo === '' ? Number.POSITIVE_INFINITY : Number(upTo)];
    if (from === -1) return inside;
    position += whole?.length ?? 1;
    return repeated(inside, from, to, take('?'));
  };
  const sequence = (): Step => {
    const parts: Step[] = [];
    while (position < source.length && !rest('|') && !rest(')')) parts.push(quantified());
    return parts.reduceRight<Step>(
      (after, part) => (at, then) => part(at, (next) => after(next, then)),
      (at, then) => then(at),
    );
  };
  const either = (): Step => {
    const ways = [sequence()];
    while (take('|')) ways.push(sequence());
    return (at, then) => ways.some((way) => way(at, then));
  };

  const whole = either();
  // What begins with the text's own beginning is tried there alone: V8 knows that too.
  const onlyAtStart = flags.includes('y') || (/^\^/.test(source) && !source.includes('|') && !flags.includes('m'));
  try {
    for (let from = 0; from <= text.length; from += 1) {
      if (whole(from, () => true)) return { matched: true, steps };
      if (onlyAtStart) break;
    }
    return { matched: false, steps };
  } catch (error) {
    if (error instanceof TooMany) return { matched: false, steps };
    throw error;
  }
}
