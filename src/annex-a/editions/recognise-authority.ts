import { type Authority, authorities } from './authorities.ts';
import { authority as elsewhere } from './code-sets/placements.ts';

/** What a cell names as the authority of a placement. */
export type NamedAuthority =
  /** One in England; two for a name that passed from one authority to another, the newer first. */
  | { readonly kind: 'english'; readonly authorities: readonly [Authority, ...Authority[]] }
  /** Elsewhere, or not to be told: the code, such as "WAL" or "CON". */
  | { readonly kind: 'elsewhere'; readonly code: string }
  /** A code of nine signs by the statistics office for an English upper-tier authority, of which no list is held. */
  | { readonly kind: 'statistics-code'; readonly code: string };

const forms =
  /\b(london borough|royal borough|metropolitan|borough|city|county|district|unitary|council|authority|corporation|mbc|bc|cc|dc|lb|rb|la|la area|lbc|mdc|ua|of|the|and|upon|on|with)\b/g;

/** An authority's name without what kind of authority it is, punctuation, spaces and little words. */
const plain = (name: string): string => {
  const spaced = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’‘]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z\d]+/g, ' ')
    .trim();
  const bare = spaced.replaceAll(forms, ' ').replaceAll(' ', '');
  // "London" alone is no authority; "City of London" is.
  if (bare === 'london') return /\b(city|corporation)\b/.test(spaced) ? 'cityoflondon' : bare;
  return bare === '' ? spaced.replaceAll(' ', '') : bare;
};

const byName = new Map<string, [Authority, ...Authority[]]>();
const byCode = new Map<string, Authority>();
for (const each of authorities) {
  byCode.set(each.code, each);
  for (const name of new Set([each.name, ...each.also].map(plain))) {
    byName.set(name, [each, ...(byName.get(name) ?? [])]);
  }
}
const outside = new Map(
  elsewhere.codes.flatMap(({ code, label, aliases }) =>
    [code, label, ...aliases].map((name) => [plain(name), code] as const),
  ),
);

/**
 * The authority that a text names: an English one by name ("Leeds", "London Borough of Camden", "Bristol, City of"), by
 * its three-digit code or by both ("383 - Leeds"); or the code for one elsewhere. Null when it names none, or two.
 */
export function recogniseAuthority(text: string): NamedAuthority | null {
  const trimmed = text.trim().replace(/^(\d{3})\.0$/, '$1');
  if (/^E(06|08|09|10)\d{6}$/i.test(trimmed)) return { kind: 'statistics-code', code: trimmed.toUpperCase() };
  const whole = plain(trimmed);
  const code = outside.get(whole);
  if (code !== undefined) return { kind: 'elsewhere', code };
  const named = byName.get(whole);
  if (named !== undefined) return { kind: 'english', authorities: named };
  const numbers = trimmed.match(/\d+/g) ?? [];
  const numbered = numbers.length === 1 ? byCode.get(numbers[0] ?? '') : undefined;
  if (numbered === undefined) {
    const [first = '', ...rest] = trimmed.split(/[\s:;,.()–-]+/);
    const short = outside.get(plain(first));
    return short !== undefined && outside.get(plain(rest.join(' '))) === short
      ? { kind: 'elsewhere', code: short }
      : null;
  }
  const beside = plain(trimmed.replace(/\d+/, ' '));
  const agrees = beside === '' || (byName.get(beside)?.includes(numbered) ?? false);
  return agrees ? { kind: 'english', authorities: [numbered] } : null;
}

/** Whether an authority was there on a day (ISO 8601). */
export const wasThere = ({ from, to }: Authority, day: string): boolean =>
  (from === null || from <= day) && (to === null || to >= day);
