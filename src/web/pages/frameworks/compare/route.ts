import type { FastifyInstance } from 'fastify';
import { frameworkKept, type KnownFramework, listFrameworks, type Tx } from '#store';
import type { Parts } from '../../../parts.ts';
import { inQuery } from '../asked.ts';
import { periodInWords } from '../period-in-words.ts';
import { comparisonView } from './view.ts';

const keyOf = ({ id, frameworkVersion }: KnownFramework): string => `${id}@${frameworkVersion}`;

/** The version that a query names, as id@version or by its id alone (the newest published one). */
async function chosen(tx: Tx, all: readonly KnownFramework[], key: string) {
  const known =
    all.find((each) => keyOf(each) === key) ?? all.findLast(({ id, status }) => id === key && status === 'published');
  return known === undefined ? null : frameworkKept(tx, known.id, known.frameworkVersion);
}

/** /frameworks/compare?a=…&b=…: two frameworks side by side, with what that cannot show said first. */
export function comparePage(app: FastifyInstance, { store }: Parts): void {
  app.get('/frameworks/compare', { config: { action: 'read-frameworks' } }, async (request, reply) => {
    const asked = { a: inQuery(request, 'a'), b: inQuery(request, 'b') };
    const { all, a, b } = await store.read(request.acting, async (tx) => {
      const known = await listFrameworks(tx);
      return { all: known, a: await chosen(tx, known, asked.a), b: await chosen(tx, known, asked.b) };
    });
    const isAsked = asked.a !== '' || asked.b !== '';
    const errors = (['a', 'b'] as const)
      .filter((side) => isAsked && { a, b }[side] === null)
      .map((side) => ({ field: side, text: `Choose the ${side === 'a' ? 'first' : 'second'} framework.` }));
    return reply.code(errors.length > 0 ? 422 : 200).page('frameworks/compare/compare', {
      title: a !== null && b !== null ? `${a.shortTitle} and ${b.shortTitle}` : 'Compare two frameworks',
      backLink: { href: '/frameworks', text: 'All frameworks' },
      errors,
      values: { a: a === null ? '' : keyOf(a), b: b === null ? '' : keyOf(b) },
      choices: all.map((each) => ({
        value: keyOf(each),
        text: `${each.shortTitle}, version ${each.frameworkVersion} (${periodInWords(each)})`,
      })),
      names: a !== null && b !== null ? { a: a.shortTitle, b: b.shortTitle } : null,
      compared: a !== null && b !== null ? comparisonView(a.framework, b.framework) : null,
    });
  });
}
