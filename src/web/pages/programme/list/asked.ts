import type { FastifyRequest } from 'fastify';
import { byUrgency, nameKey, type Placed } from '#inspection';

/** What of the programme is asked for. */
export type Asked = {
  readonly holding: string;
  readonly region: string;
  readonly show: string;
  readonly sort: string;
  readonly page: number;
};

type Narrowing = { readonly text: string; readonly keeps: (placed: Placed) => boolean };

const isIn =
  (...ids: readonly Placed['standing']['id'][]) =>
  ({ standing }: Placed): boolean =>
    ids.includes(standing.id);

/** What the list can be narrowed to. */
export const narrowings: Readonly<Record<string, Narrowing>> = {
  'at-risk': { text: 'At risk of being late, or outside its window', keeps: ({ standing }) => standing.atRisk },
  planned: {
    text: 'Planned',
    keeps: ({ open }) => open.some((each) => each.stage === 'planned' && each.weekOne !== null),
  },
  'not-planned': {
    text: 'Nothing planned or under way',
    keeps: ({ open }) => open.every((each) => each.stage === 'planned' && each.weekOne === null),
  },
  'under-way': { text: 'Under way', keeps: isIn('under-way') },
  're-inspection': {
    text: 'To be re-inspected',
    keeps: ({ window }) => ['re-inspection', 'direction'].includes(window.kind),
  },
  deferred: { text: 'Deferred', keeps: ({ deferral }) => deferral !== null },
  shared: { text: 'With a director who leads another authority', keeps: ({ shared }) => shared.length > 0 },
  'no-window': { text: 'No date known', keeps: isIn('no-window') },
};

type Compare = (a: Placed, b: Placed) => number;

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
const byName: Compare = (a, b) => collator.compare(a.authority.name, b.authority.name);

/** Compares by a day, those without one last. */
const byDay =
  (dayOf: (placed: Placed) => string | null | undefined): Compare =>
  (a, b) => {
    const [one, other] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
    return one < other ? -1 : one > other ? 1 : 0;
  };

/** The orders it can stand in. */
export const orders: Readonly<Record<string, { readonly text: string; readonly compare: Compare }>> = {
  urgency: { text: 'What is urgent first', compare: byUrgency },
  name: { text: 'Name', compare: byName },
  due: { text: 'Due by', compare: byDay(({ window }) => (window.kind === 'none' ? null : window.to)) },
  week: {
    text: 'Planned week',
    compare: byDay(({ open }) => open.find(({ stage, weekOne }) => stage === 'planned' && weekOne !== null)?.weekOne),
  },
  judged: { text: 'Last judgement: oldest first', compare: byDay(({ last }) => last?.publishedOn) },
};

/** What the address asks for. */
export function askedOf({ query }: Pick<FastifyRequest, 'query'>): Asked {
  const text = (name: string): string => {
    const value: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined;
    return typeof value === 'string' ? value.trim().slice(0, 200) : '';
  };
  const page = Number(text('page'));
  return {
    holding: text('holding'),
    region: text('region'),
    show: text('show'),
    sort: text('sort'),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

const named = <V>(table: Readonly<Record<string, V>>, name: string): V | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/** The places asked for, in the order asked for; by urgency when none is. */
export function asAsked(places: readonly Placed[], { holding, region, show, sort }: Asked): readonly Placed[] {
  const wanted = nameKey(holding);
  const narrowing = named(narrowings, show);
  const { compare } = named(orders, sort) ?? { compare: byUrgency };
  return places
    .filter(({ authority: { name, code } }) => nameKey(name).includes(wanted) || nameKey(code).includes(wanted))
    .filter(({ authority }) => region === '' || authority.region === region)
    .filter((placed) => narrowing === null || narrowing.keeps(placed))
    .toSorted((a, b) => compare(a, b) || byName(a, b));
}

/** The address of the list with everything asked for but the page. */
export function addressOf({ holding, region, show, sort }: Asked): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ holding, region, show, sort })) if (value !== '') query.set(name, value);
  return query.size === 0 ? '/programme' : `/programme?${query}`;
}
