import Type from 'typebox';
import { applyingOn } from '#inspection';
import { listFrameworks, wordingOf } from '#store';
import { Problem } from '../../look/plugin.ts';
import { frameworkAsked } from '../../pages/frameworks/asked.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { date, object } from '../given.ts';
import {
  frameworkInList,
  frameworkRules,
  frameworkWhole,
  frameworkWording,
  inList,
  rulesOf,
  whole,
  wording,
} from './shapes.ts';

const tags = ['Frameworks'] as const;
const params = object({ id: Type.String(), version: Type.String() });

/** Frameworks: which there are, and what each says. */
export function frameworkRoutes(api: Api, parts: Parts): void {
  const { store } = parts;

  const list = door('read-frameworks', {
    summary: 'The frameworks there are, by when they came into force',
    tags,
    querystring: object({
      on: Type.Optional({ ...date, description: 'Only the published ones that are certainly in force on this day.' }),
    }),
    response: { 200: object({ items: Type.Array(frameworkInList) }, 'All of them.') },
  });
  api.get('/api/v1/frameworks', list, async (request) => {
    const all = await store.read(request.acting, listFrameworks);
    const { on } = request.query;
    return { items: (on === undefined ? all : applyingOn(all, on).certain).map(inList) };
  });

  const one = door('read-frameworks', {
    summary: 'One version of a framework',
    tags,
    params,
    response: { 200: frameworkWhole },
  });
  api.get('/api/v1/frameworks/:id/:version', one, async (request) => whole(await frameworkAsked(parts, request)));

  const rules = door('read-frameworks', {
    summary: 'The rules of a framework that limit grades',
    tags,
    params,
    response: { 200: frameworkRules },
  });
  api.get('/api/v1/frameworks/:id/:version/rules', rules, async (request) =>
    rulesOf((await frameworkAsked(parts, request)).framework),
  );

  const words = door('read-frameworks', {
    summary: 'The official wording of a framework',
    description: 'Where it has been imported and its terms let whoever asks read it; otherwise there is nothing here.',
    tags,
    params,
    response: { 200: frameworkWording },
  });
  api.get('/api/v1/frameworks/:id/:version/wording', words, async (request) => {
    const { framework } = await frameworkAsked(parts, request);
    const kept = await store.read(request.acting, (tx) => wordingOf(tx, framework));
    if (kept === null || !kept.intact) throw new Problem(404, {});
    return wording(kept);
  });
}
