// What a page about the lists of an inspection asks with: as of which submission, and what is set beside the numbers.
import { gunzipSync } from 'node:zlib';
import type { FastifyRequest } from 'fastify';
import { explanationState, explanationStates, isRefusal, type Refusal, standingAbout } from '#inspection';
import { explanationsOf, type KeptExplanation, keptBeside, openSealed } from '#store';
import type { Beside } from '../../../data-request/questions/indicators/measured.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked } from '../around.ts';
import { problemOf } from '../lists/submission-asked.ts';

/** A word of an address's query; empty when it is not there. */
export function inQuery(request: FastifyRequest, name: string): string {
  const value: unknown = Reflect.get(Object(request.query), name);
  return typeof value === 'string' ? value : '';
}

/** The submission that an address asks for: null for the last one that was checked. What is no number leads nowhere. */
export function submissionAsked(request: FastifyRequest): number | null {
  const text = inQuery(request, 'submission');
  if (text === '') return null;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Problem(404, {});
  return Number(text);
}

/** A row, page or number of an address, from `least`. What is none leads nowhere. */
export function numberAsked(text: string, least: number): number {
  if (!/^\d{1,7}$/.test(text) || Number(text) < least) throw new Problem(404, {});
  return Number(text);
}

/** The answer to a question, or the problem page that says why there is none. */
export function answered<Answer>(answer: Answer | Refusal): Answer {
  if (isRefusal(answer)) throw problemOf(answer);
  return answer;
}

/** The address of an inspection's indicators. */
export const indicatorsAddress = (request: FastifyRequest): string =>
  `/inspections/${inspectionAsked(request).id}/indicators`;

/** What indicators are asked with, and what was said about them. */
export type AskedWith = {
  readonly of: { readonly inspectionId: string; readonly submission: number | null; readonly purpose: string };
  readonly beside: Beside;
  readonly explanations: readonly KeptExplanation[];
};

/** Reads what indicators are set beside; the values of the submission before are opened for the same purpose. */
export async function askedWith(
  { store, now }: Pick<Parts, 'store' | 'now'>,
  request: FastifyRequest,
  purpose: string,
): Promise<AskedWith> {
  const { id } = inspectionAsked(request);
  const submission = submissionAsked(request);
  const { kept, explanations } = await store.read(request.acting, async (tx) => ({
    kept: await keptBeside(tx, id, submission),
    explanations: await explanationsOf(tx, id),
  }));
  const opened =
    kept.before === null
      ? null
      : await openSealed(store, request.acting, kept.before, `${purpose}: values of the submission before`, now());
  return {
    of: { inspectionId: id, submission, purpose },
    beside: {
      comparators: kept.comparators,
      before: opened === null || isRefusal(opened) ? null : valuesIn(opened),
    },
    explanations,
  };
}

// What was unsealed stays the same piece of memory while the store keeps it: it is read once.
const valuesRead = new WeakMap<Uint8Array, Readonly<Record<string, number>>>();

function valuesIn(bytes: Uint8Array): Readonly<Record<string, number>> {
  const known = valuesRead.get(bytes);
  if (known !== undefined) return known;
  const kept: unknown = JSON.parse(gunzipSync(bytes).toString('utf8'));
  const values: Record<string, number> = {};
  for (const each of Array.isArray(kept) ? kept : []) {
    const [id, value]: unknown[] = [Reflect.get(Object(each), 'id'), Reflect.get(Object(each), 'value')];
    if (typeof id === 'string' && typeof value === 'number') values[id] = value;
  }
  valuesRead.set(bytes, values);
  return values;
}

/** How far the explanation of an indicator is, in words; null when nobody asked about it. */
export function explanationWords(explanations: readonly KeptExplanation[], about: string): string | null {
  const standing = standingAbout(explanations, about);
  return standing === null ? null : explanationStates[explanationState(standing)].says;
}
