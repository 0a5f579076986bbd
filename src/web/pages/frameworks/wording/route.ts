import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { frameworks as builtIn, hasFingerprints, type WordingDifference } from '#frameworks';
import { importWording, isRefusal, type Refusal, refuse } from '#inspection';
import { type KeptFramework, type KeptWording, wordingOf } from '#store';
import { done } from '../../../chrome/flash.ts';
import { posted } from '../../../forms/posted.ts';
import { errorsOf } from '../../../forms/refused.ts';
import { uploaded } from '../../../forms/uploaded.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { frameworkAddress } from '../addresses.ts';
import { frameworkAsked } from '../asked.ts';
import { textOfFile } from '../load/read-file.ts';
import { onWorker } from '../on-worker.ts';
import { aboutOf } from '../show/view.ts';
import { defaultsOf, differencesView } from './view.ts';

/** How many characters are read at most: the longest published framework has 110,000. */
const longest = 2_000_000;

function textOf(file: { readonly name: string; readonly bytes: Uint8Array }): string | Refusal {
  const text = textOfFile(file);
  if (isRefusal(text)) return text;
  if (text.trim() === '') return refuse('empty-file', 'The file is empty. Choose the published text.', 'file');
  if (text.length <= longest) return text;
  return refuse(
    'too-long',
    'A text this long is no framework. Give the text of the published framework alone.',
    'file',
  );
}

/** The official wording of a framework that comes with Bestfit: what is kept, and its import from the published document. */
export function wordingPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const action = 'keep-frameworks';
  const path = '/frameworks/:id/:version/wording';

  const pageOf = (kept: KeptFramework, wording: KeptWording | null) => ({
    title: `Official wording of ${kept.shortTitle}`,
    backLink: { href: frameworkAddress(kept), text: kept.shortTitle },
    about: aboutOf(kept),
    kept: wording,
    version: wording?.version ?? 0,
    elsewhere:
      kept.framework.statements.length > 0
        ? null
        : (builtIn
            .filter((each) => hasFingerprints(each) && kept.framework.crosswalks.some(({ to }) => to === each.id))
            .map((each) => ({
              title: each.shortTitle,
              href: `${frameworkAddress({ id: each.id, frameworkVersion: each.version })}/wording`,
            }))[0] ?? null),
  });

  app.get(path, { config: { action } }, async (request, reply) => {
    const kept = await frameworkAsked(parts, request);
    const wording = await store.read(request.acting, (tx) => wordingOf(tx, kept.framework));
    return reply.page('frameworks/wording/wording', {
      ...pageOf(kept, wording),
      values: wording === null ? defaultsOf(kept.framework) : valuesOf(wording),
    });
  });

  app.post(path, { config: { action, uploads: { megabytes: 2 } } }, async (request, reply) => {
    const form = posted(request);
    const kept = await frameworkAsked(parts, request);
    if (!aboutOf(kept).canHaveWording) throw new Problem(404, {});
    const refused = async (refusal: Refusal, differences: readonly WordingDifference[] = [], matched = 0) => {
      const wording = await store.read(request.acting, (tx) => wordingOf(tx, kept.framework));
      return reply.code(refusal.code === 'changed-meanwhile' ? 409 : 422).page('frameworks/wording/wording', {
        ...pageOf(kept, wording),
        errors: errorsOf(refusal),
        values: form.values,
        differences: differencesView(differences),
        matched,
      });
    };
    const file = uploaded(request, 'file');
    if (isRefusal(file)) return refused(file);
    const text = textOf(file);
    if (isRefusal(text)) return refused(text);
    const read = await onWorker({ kind: 'match', framework: kept.id, text });
    if (read.kind !== 'matched') throw new Error('The worker answered another question.');
    const { match } = read;
    const sourceSha256 = createHash('sha256').update(file.bytes).digest('hex');
    const decided = await store.change(request.acting, now(), async (tx) => {
      const there = await wordingOf(tx, kept.framework);
      if (there !== null && there.version !== form.number('version')) return changedMeanwhile;
      return importWording({
        framework: kept.id,
        frameworkVersion: kept.frameworkVersion,
        match,
        kept: there === null ? null : recordOf(there),
        source: form.text('source'),
        sourceSha256,
        terms: form.text('terms'),
        openToAll: form.text('open') === 'all',
        reason: form.text('reason'),
      });
    });
    if (isRefusal(decided)) return refused(decided, match.differences, match.wording.size);
    const words = `All ${match.wording.size} statements stand in the document, word for word.`;
    return done(
      reply,
      frameworkAddress(kept),
      `${words} ${decided.length === 0 ? 'They were kept already: nothing was changed.' : 'The official wording is kept.'}`,
    );
  });
}

const changedMeanwhile = refuse(
  'changed-meanwhile',
  'Somebody imported a wording after you opened this page. Look at what is kept now, choose your file again, and send it again.',
  'file',
);

const valuesOf = ({ source, terms, openToAll }: KeptWording) => ({
  source,
  terms,
  open: openToAll ? 'all' : 'signed-in',
});

/** What is kept, as the decision reads it. */
const recordOf = ({ source, sourceSha256, terms, openToAll, statements, version, intact }: KeptWording) => ({
  source,
  sourceSha256,
  terms,
  openToAll,
  statements,
  version,
  intact,
});
