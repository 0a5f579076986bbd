// Walks the pages of the service by their links, as a person could.
import type { Answer, Browser } from '../made-up-service.ts';

/** Any host will do: nothing is asked by a network. */
const here = 'http://here.example';

const unescaped = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<');

/** The addresses of this service that a page at an address links to; links that leave it, and those within the page, are left out. */
export const linksOn = (body: string, at: string): readonly string[] =>
  [...body.matchAll(/<(?:a|link)\b[^>]*\shref="([^"]*)/g)].flatMap(([, href = '']) => {
    const { origin, pathname, search } = new URL(unescaped(href), `${here}${at}`);
    return origin === here && !href.startsWith('#') ? [`${pathname}${search}`] : [];
  });

/** The fields of the forms on a page that ask for a part of it, by the address they ask at. */
export function fieldsAskedOn(body: string, at: string): readonly { readonly path: string; readonly field: string }[] {
  return [...body.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, attributes = '', inside = '']) => {
    if (/method="post"/i.test(attributes)) return [];
    const path = unescaped(/action="([^"]+)"/.exec(attributes)?.[1] ?? at).split(/[?#]/)[0] ?? at;
    return [...inside.matchAll(/\sname="([^"]+)"/g)].map(([, field = '']) => ({ path, field }));
  });
}

/** The forms on a page that change something: where each is sent, and the names of its fields. */
export const formsOn = (body: string, at: string): readonly { readonly path: string; readonly fields: string[] }[] =>
  [...body.matchAll(/<form\b([^>]*method="post"[^>]*)>([\s\S]*?)<\/form>/gi)].map(
    ([, attributes = '', inside = '']) => ({
      path: unescaped(/\saction="([^"]+)"/.exec(attributes)?.[1] ?? at),
      fields: [...new Set([...inside.matchAll(/\sname="([^"]+)"/g)].map(([, field = '']) => field))],
    }),
  );

// A framework has a hundred pages of its own words: one of them stands for all. Assets are no pages.
const leftOut = /^\/(?:assets|api|checker)\b|\/judgements\/(?!overall$)|^\/frameworks\/(?:slac|ilacs|wdtkys)/;

/** What is the same of the addresses of one kind of page: what they are about, and what part of it they ask for, left out. */
export function kindOf(address: string): string {
  const [path = '', query] = address.split('?');
  const kind = path
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
    .replaceAll(/\/\d+(?:\.\d+)?(?=[/.]|$)/g, '/:number')
    .replaceAll(/\/[A-Z]\d+(?=\/|$)/g, '/:line')
    .replaceAll(/\/(indicators|checks|explanations)\/(?!outliers|give|ask)[\w-]+/g, '/$1/:which');
  return query === undefined ? kind : `${kind}?${[...new URLSearchParams(query).keys()].sort().join('&')}`;
}

/**
 * Every page that links lead to from the first ones, each once, up to a number of all and of one kind; the answers by address.
 */
export async function pagesOf(
  browser: Browser,
  { from = ['/'], most = 250, ofKind = most }: { from?: readonly string[]; most?: number; ofKind?: number } = {},
): Promise<ReadonlyMap<string, Answer>> {
  const seen = new Map<string, Answer>();
  const kinds = new Map<string, number>();
  const waiting = [...from];
  for (let address = waiting.shift(); address !== undefined && seen.size < most; address = waiting.shift()) {
    const kind = kindOf(address);
    const before = kinds.get(kind) ?? 0;
    if (seen.has(address) || leftOut.test(address) || before >= ofKind) continue;
    kinds.set(kind, before + 1);
    const answer = await browser.get(address);
    seen.set(address, answer);
    if (answer.location?.startsWith('/') === true) waiting.push(answer.location);
    if (String(answer.headers['content-type']).startsWith('text/html')) waiting.push(...linksOn(answer.body, address));
  }
  return seen;
}

/** A page as somebody was shown it. */
export type Shown = { readonly who: string; readonly address: string; readonly answer: Answer };

/** What everybody is shown who is named, each walking for themselves: some pages of each kind stand for all of it. */
export async function shownTo(
  people: Readonly<Record<string, string>>,
  signedIn: (userId: string) => Promise<Browser>,
  { from = ['/'], ofKind = 2 }: { from?: readonly string[]; ofKind?: number } = {},
): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for (const [who, userId] of Object.entries(people)) {
    const pages = await pagesOf(await signedIn(userId), { from, most: 1000, ofKind });
    for (const [address, answer] of pages) shown.push({ who, address, answer });
  }
  return shown;
}
