import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import type { Scope } from '../editions/model.ts';
import { inScope } from './in-scope.ts';

const asAt = dayNumber(2015, 6, 1);
const day = (year: number, month: number, date: number) => dayNumber(year, month, date);
const belongs = (scope: Scope, dates: Readonly<Record<string, number>>) =>
  inScope(scope, asAt, (key) => dates[key] ?? null);

describe('which rows belong to a list', () => {
  it('are events from the first to the last day of the window', () => {
    const contacts: Scope = { kind: 'events', dates: ['contact-date'], months: 3 };
    expect(belongs(contacts, { 'contact-date': day(2015, 3, 1) })).toBe(true);
    expect(belongs(contacts, { 'contact-date': asAt })).toBe(true);
    expect(belongs(contacts, { 'contact-date': day(2015, 2, 28) })).toBe(false);
    expect(belongs(contacts, { 'contact-date': asAt + 1 })).toBe(false);
    expect(belongs(contacts, {})).toBe(false);
  });

  it('are plans that run, or that ended in the window', () => {
    const plans: Scope = { kind: 'current-or-ended', start: 'plan-start', end: 'plan-end', months: 3 };
    expect(belongs(plans, { 'plan-start': day(2012, 1, 4) })).toBe(true);
    expect(belongs(plans, { 'plan-start': day(2012, 1, 4), 'plan-end': day(2015, 3, 1) })).toBe(true);
    expect(belongs(plans, { 'plan-start': day(2012, 1, 4), 'plan-end': day(2015, 2, 28) })).toBe(false);
    expect(belongs(plans, { 'plan-start': asAt + 1 })).toBe(false);
  });

  it('are children adopted or reversed in the window, or still waiting', () => {
    const adoption: Scope = {
      kind: 'adoption',
      decision: 'adoption-decision',
      adopted: 'adoption-order',
      reversed: 'adoption-reversed',
      months: 12,
    };
    const decided = { 'adoption-decision': day(2013, 1, 7) };
    expect(belongs(adoption, decided)).toBe(true);
    expect(belongs(adoption, { ...decided, 'adoption-order': day(2014, 6, 1) })).toBe(true);
    expect(belongs(adoption, { ...decided, 'adoption-order': day(2014, 5, 31) })).toBe(false);
    expect(belongs(adoption, { ...decided, 'adoption-reversed': day(2014, 5, 31) })).toBe(false);
  });
});
