import type { FastifyRequest } from 'fastify';
import type { Meeting } from '#inspection';

const watches = ['yes', 'undecided', 'no'] as const;

/** Which meetings are asked for, and how they are laid out. */
export type AskedMeetings = {
  /** Empty: all. */
  readonly kind: string;
  readonly area: string;
  readonly watch: '' | (typeof watches)[number];
  readonly layout: 'days' | 'weeks';
};

/** What the address asks for; what it cannot ask for is not asked. */
export function askedMeetings({ query }: Pick<FastifyRequest, 'query'>): AskedMeetings {
  const text = (name: string): string => {
    const value: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined;
    return typeof value === 'string' ? value.slice(0, 200).trim() : '';
  };
  return {
    kind: text('kind'),
    area: text('area'),
    watch: watches.find((each) => each === text('watch')) ?? '',
    layout: text('layout') === 'weeks' ? 'weeks' : 'days',
  };
}

/** The meetings that are asked for. */
export const matching = (meetings: readonly Meeting[], { kind, area, watch }: AskedMeetings): readonly Meeting[] =>
  meetings.filter(
    (each) =>
      (kind === '' || each.kind === kind) &&
      (area === '' || each.area === area) &&
      (watch === '' || (each.observe === watch && !each.cancelled)),
  );
