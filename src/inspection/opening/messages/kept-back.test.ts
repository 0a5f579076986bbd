import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStage, stages } from '../../stages.ts';
import { keptBack, type LettersOf, sendNow } from './kept-back.ts';
import { namesOtherDates, toWriteAgain } from './letter-dates.ts';
import { madeUpMessage } from './messages.test-data.ts';

const planned: LettersOf = {
  stage: 'planned',
  weekOne: '2026-11-02',
  notifiedOn: '2026-11-02',
  onSiteEnds: '2026-11-26',
  asAt: '2026-11-02',
  deferredUntil: null,
};
const at = (time: string) => new Date(time);
const weeksBefore = at('2026-10-12T10:00:00Z');

describe('a message to an authority that is not notified yet', () => {
  it('never goes once the inspection was taken out of the programme, whatever was said before', () => {
    const out = { ...planned, weekOne: null };
    for (const early of [false, true]) {
      expect(keptBack(madeUpMessage({ early }), out, at('2026-11-02T08:00:00Z'))).toEqual({ why: 'taken-out' });
    }
    expect(keptBack(madeUpMessage(), { ...out, stage: 'notified' }, weeksBefore)).toBeNull();
    const said = { seen: 2, now: weeksBefore, meant: true, reason: 'Told by telephone.' };
    expect(sendNow(madeUpMessage(), out, said)).toMatchObject({ code: 'taken-out' });
  });

  it('waits until eight in the morning of the day of notification, by the clock of the United Kingdom', () => {
    expect(keptBack(madeUpMessage(), planned, weeksBefore)).toEqual({ why: 'day', until: at('2026-11-02T08:00:00Z') });
    expect(keptBack(madeUpMessage(), planned, at('2026-11-02T07:59:59Z'))).not.toBeNull();
    expect(keptBack(madeUpMessage(), planned, at('2026-11-02T08:00:00Z'))).toBeNull();
    const summer = { ...planned, notifiedOn: '2026-06-08', onSiteEnds: '2026-07-02' };
    expect(keptBack(madeUpMessage(summer), summer, at('2026-06-08T06:59:59Z'))).not.toBeNull();
    expect(keptBack(madeUpMessage(summer), summer, at('2026-06-08T07:00:00Z'))).toBeNull();
  });

  it('waits as long as no day of notification is settled', () => {
    const unsettled = { notifiedOn: null, onSiteEnds: null, asAt: null };
    expect(keptBack(madeUpMessage(unsettled), { ...planned, ...unsettled }, weeksBefore)).toEqual({ why: 'no-day' });
  });

  it('is kept back by a deferral that holds on the day of notification, unless somebody says that it goes', () => {
    const onItsDay = at('2026-11-02T09:00:00Z');
    const until = (deferredUntil: string) => ({ ...planned, deferredUntil });
    expect(keptBack(madeUpMessage(), until('2026-11-03'), onItsDay)).toEqual({ why: 'deferred', until: '2026-11-03' });
    expect(keptBack(madeUpMessage(), until('2026-11-02'), onItsDay)).toBeNull();
    expect(keptBack(madeUpMessage({ early: true }), until('2026-11-03'), onItsDay)).toBeNull();
    // Once it is notified the deferral comes too late.
    expect(keptBack(madeUpMessage(), { ...until('2026-11-03'), stage: 'notified' }, onItsDay)).toBeNull();
  });

  it('is kept back when the dates moved after it was written: what it names is not so any more', () => {
    for (const moved of [{ notifiedOn: '2026-11-09' }, { onSiteEnds: '2026-11-27' }, { notifiedOn: null }]) {
      for (const stage of ['planned', 'notified'] as const) {
        const now = { ...planned, ...moved, stage };
        expect(keptBack(madeUpMessage(), now, at('2027-01-01T00:00:00Z'))).toEqual({ why: 'other-dates' });
      }
    }
    const later = at('2026-11-02T09:00:00Z');
    expect(keptBack(madeUpMessage(), { ...planned, asAt: '2026-10-30' }, later)).toBeNull();
    expect(keptBack(madeUpMessage({ purpose: 'data-request' }), { ...planned, asAt: '2026-10-30' }, later)).toEqual({
      why: 'other-dates',
    });
  });

  it('goes at once when the authority is notified, or somebody said so', () => {
    expect(keptBack(madeUpMessage(), { ...planned, stage: 'notified' }, weeksBefore)).toBeNull();
    expect(keptBack(madeUpMessage({ early: true }), planned, weeksBefore)).toBeNull();
    expect(keptBack(madeUpMessage({ early: true }), { ...planned, notifiedOn: null }, weeksBefore)).toBeNull();
  });

  it('never goes before its day by itself, whatever its dates', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString());
    fc.assert(
      fc.property(
        fc.option(day),
        fc.option(day),
        day,
        fc.integer({ min: 0, max: 86_399 }),
        (named, has, today, second) => {
          const now = new Date(new Date(`${today}T00:00:00Z`).getTime() + second * 1000);
          const may = keptBack(madeUpMessage({ notifiedOn: named }), { ...planned, notifiedOn: has }, now) === null;
          const ukDay = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/London');
          const begun = has !== null && ukDay.toPlainDate().toString() >= has;
          if (may) expect([begun, named]).toEqual([true, has]);
        },
      ),
    );
  });
});

describe('sending a message that is kept back at once', () => {
  const asked = { seen: 2, now: weeksBefore, meant: true, reason: 'The director asked for it in writing.' };

  it('needs a word that it is meant, and a reason', () => {
    expect(sendNow(madeUpMessage(), planned, { ...asked, meant: false, reason: '' })).toMatchObject({
      code: 'not-valid',
      place: 'meant',
      also: [{ place: 'reason' }],
    });
    expect(sendNow(madeUpMessage(), planned, asked)).toMatchObject([
      { kind: 'message-changed', expects: 2, before: { early: false }, after: { early: true }, reason: asked.reason },
    ]);
  });

  it('is for one that waits and would not go by itself', () => {
    expect(sendNow(madeUpMessage(), { ...planned, stage: 'notified' }, asked)).toMatchObject({ code: 'not-kept-back' });
    expect(sendNow(madeUpMessage({ state: 'withdrawn' }), planned, asked)).toMatchObject({ code: 'not-unsent' });
    const held = madeUpMessage({ heldUntil: new Date(weeksBefore.getTime() + 1000) });
    expect(sendNow(held, planned, asked)).toMatchObject({ code: 'being-sent' });
  });
});

describe('letters whose dates have moved', () => {
  const moved = { ...planned, notifiedOn: '2026-11-09', onSiteEnds: '2026-12-03' };
  const old = madeUpMessage({ id: 'old', state: 'sent-otherwise' });

  it('are to be written again, the newest of each purpose, until one names the dates of now', () => {
    const request = madeUpMessage({ id: 'request', purpose: 'data-request', state: 'sent' });
    expect(toWriteAgain([old], planned)).toEqual([]);
    const both = [old, request, madeUpMessage({ id: 'older', state: 'sent' })];
    expect(toWriteAgain(both, moved).map(({ id }) => id)).toEqual(['old', 'request']);
    const again = madeUpMessage({ id: 'again', ...moved });
    expect(toWriteAgain([again, old, request], moved).map(({ id }) => id)).toEqual(['request']);
    for (const state of ['withdrawn', 'failed'] as const) {
      expect(toWriteAgain([{ ...again, state }, old], moved).map(({ id }) => id)).toEqual(['old']);
    }
    expect(toWriteAgain([madeUpMessage({ state: 'withdrawn' })], moved)).toEqual([]);
  });

  it('are history once the team is on site', () => {
    const asked = Object.keys(stages)
      .filter(isStage)
      .filter((stage) => toWriteAgain([old], { ...moved, stage }).length > 0);
    expect(asked).toEqual(['planned', 'notified', 'data-collection']);
  });

  it('name the reference date in the data request alone', () => {
    const now = { ...planned, asAt: '2026-10-30' };
    expect(namesOtherDates(madeUpMessage(), now)).toBe(false);
    expect(namesOtherDates(madeUpMessage({ purpose: 'data-request' }), now)).toBe(true);
  });
});
