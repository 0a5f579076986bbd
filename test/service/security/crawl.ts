// Walks the pages of the service by their links, as a person could.
import type { Answer, Browser } from '../made-up-service.ts';

const unescaped = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<');

/** The addresses of this service that a page links to, its forms that ask (not those that change) among them. */
export const linksOn = (body: string): readonly string[] =>
  [...body.matchAll(/<(?:a|link)\b[^>]*\shref="(\/(?!\/)[^"#]*)/g)].map(([, href = '']) => unescaped(href));

/** The fields of the forms on a page that ask for a part of it, by the address they ask at. */
export function fieldsAskedOn(body: string, at: string): readonly { readonly path: string; readonly field: string }[] {
  return [...body.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, attributes = '', inside = '']) => {
    if (/method="post"/i.test(attributes)) return [];
    const path = unescaped(/action="([^"]+)"/.exec(attributes)?.[1] ?? at).split('?')[0] ?? at;
    return [...inside.matchAll(/\sname="([^"]+)"/g)].map(([, field = '']) => ({ path, field }));
  });
}

/** The names of the fields of the forms on a page that change something. */
export const fieldsPostedOn = (body: string): readonly string[] => [
  ...new Set(
    [...body.matchAll(/<form\b[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/gi)].flatMap(([, inside = '']) =>
      [...inside.matchAll(/\sname="([^"]+)"/g)].map(([, field = '']) => field),
    ),
  ),
];

// A framework has a hundred pages of its own words: one of them stands for all. Assets are no pages.
const leftOut = /^\/(?:assets|api|checker)\b|\/judgements\/(?!overall$)|^\/frameworks\/(?:slac|ilacs|wdtkys)/;

/** Every page that links lead to from the first one, each once, up to a number; the answers by address. */
export async function pagesOf(browser: Browser, most = 250): Promise<ReadonlyMap<string, Answer>> {
  const seen = new Map<string, Answer>();
  const waiting = ['/'];
  for (let address = waiting.shift(); address !== undefined && seen.size < most; address = waiting.shift()) {
    if (seen.has(address) || leftOut.test(address)) continue;
    const answer = await browser.get(address);
    seen.set(address, answer);
    if (answer.location?.startsWith('/') === true) waiting.push(answer.location);
    if (String(answer.headers['content-type']).startsWith('text/html')) waiting.push(...linksOn(answer.body));
  }
  return seen;
}
