// What an address asks of findings, and the address that asks it. An address never holds the id of a child.
import type { FastifyRequest } from 'fastify';
import type { FindingsFilter, ListNo } from '#annex-a';
import { numberIn } from '../submission-asked.ts';

/** The orders that can be chosen. */
export const orders = {
  place: 'List and row',
  severity: 'Errors first',
  rule: 'Check',
  column: 'Column',
} as const;
const isOrder = (text: string): text is keyof typeof orders => Object.hasOwn(orders, text);

/** What is asked of findings: which, in what order, and which page of them. */
export type FindingsWanted = { readonly filter: FindingsFilter; readonly page: number };

const isListNo = (number: number | null): number is ListNo => number !== null && number >= 1 && number <= 11;

/** The number of a list, as an address has it; null for anything else. */
export function listIn(text: string): ListNo | null {
  const number = numberIn(text);
  return isListNo(number) ? number : null;
}

/** A field of the query of an address; empty when it is not there once. */
export function askedFor(request: FastifyRequest, field: string): string {
  const value: unknown = Reflect.get(Object(request.query), field);
  return typeof value === 'string' ? value : '';
}

/** Reads what an address asks. What nothing is called by is left to the index: it leaves no finding. */
export function findingsWanted(request: FastifyRequest): FindingsWanted {
  const asked = (field: string) => askedFor(request, field);
  const [list, severity, explained, sort] = [asked('list'), asked('severity'), asked('explained'), asked('sort')];
  return {
    filter: {
      list: list === 'none' ? 'none' : listIn(list),
      severity: severity === 'error' || severity === 'query' ? severity : null,
      rule: asked('check'),
      column: asked('column'),
      explained: explained === 'yes' ? true : explained === 'no' ? false : null,
      sort: isOrder(sort) ? sort : 'place',
    },
    page: numberIn(asked('page')) ?? 1,
  };
}

/** The query that asks for a filter, with its question mark; empty for every finding in the usual order. */
export function queryOf({ list, severity, rule, column, explained, sort }: FindingsFilter): string {
  const query = new URLSearchParams();
  if (list !== null && list !== undefined) query.set('list', String(list));
  if (severity) query.set('severity', severity);
  if (rule) query.set('check', rule);
  if (column) query.set('column', column);
  if (explained !== null && explained !== undefined) query.set('explained', explained ? 'yes' : 'no');
  if (sort !== undefined && sort !== 'place') query.set('sort', sort);
  return query.size === 0 ? '' : `?${query}`;
}

/** Whether a filter leaves anything out. */
export const isNarrowed = (filter: FindingsFilter): boolean => queryOf({ ...filter, sort: 'place' }) !== '';
