import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBecome, messageStates, sendAgain, sentOtherwise, withdrawMessage } from './message-standing.ts';
import { madeUpMessage } from './messages.test-data.ts';
import { afterAttempt, gaveUpWaiting, mostAttempts, nextAttempt } from './sending.ts';

const now = new Date('2026-11-02T10:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const asked = { seen: 2, now };

describe('after an attempt to send a message', () => {
  it('it is sent when the server took it, with what the server said', () => {
    expect(afterAttempt(madeUpMessage(), { outcome: 'taken', words: '250 queued' }, now)).toMatchObject([
      { kind: 'message-sent', expects: 2, after: { state: 'sent', note: '250 queued' } },
    ]);
  });

  it('it is tried again when the server was not there, and what was in the way is kept', () => {
    const failed = { outcome: 'not-now', words: 'No answer\r\nfrom the server.' } as const;
    const [change] = afterAttempt(madeUpMessage(), failed, now);
    expect(change).toMatchObject({
      kind: 'message-not-sent',
      before: { note: null },
      after: { note: 'No answer from the server.' },
      nextAttempt: later(1).toISOString(),
    });
    expect(change?.after).not.toHaveProperty('state');
  });

  it('it could not be sent when it was refused for good, or after the last attempt', () => {
    expect(afterAttempt(madeUpMessage(), { outcome: 'refused', words: 'No such mailbox.' }, now)).toMatchObject([
      { after: { state: 'failed', note: 'No such mailbox.' }, nextAttempt: null },
    ]);
    const last = madeUpMessage({ attempts: mostAttempts });
    expect(afterAttempt(last, { outcome: 'not-now', words: 'No answer.' }, now)).toMatchObject([
      { after: { state: 'failed', note: `Given up after ${mostAttempts} attempts. No answer.` }, nextAttempt: null },
    ]);
  });

  it('the waits grow, and end', () => {
    let wait = 0;
    for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
      const next = (nextAttempt(attempt, now)?.getTime() ?? 0) - now.getTime();
      expect(next).toBeGreaterThan(wait);
      wait = next;
    }
    expect(nextAttempt(mostAttempts, now)).toBeNull();
  });

  it('what is kept of the server’s words is short and on one line, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (words) => {
        for (const outcome of ['taken', 'refused', 'not-now'] as const) {
          const [change] = afterAttempt(madeUpMessage(), { outcome, words }, now);
          const note = change?.kind === 'message-sent' || change?.kind === 'message-not-sent' ? change.after?.note : '';
          expect(String(note).length).toBeLessThanOrEqual(500);
          expect(note).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it('one that waited too long for a server is not sent any more', () => {
    expect(gaveUpWaiting(madeUpMessage())).toMatchObject([{ after: { state: 'failed' }, nextAttempt: null }]);
  });
});

describe('a message that was not sent', () => {
  it('is withdrawn with a reason, and stays on record', () => {
    expect(withdrawMessage(madeUpMessage(), { ...asked, reason: '' })).toMatchObject({
      refused: true,
      place: 'reason',
    });
    expect(withdrawMessage(madeUpMessage(), { ...asked, reason: 'Wrong day.' })).toMatchObject([
      { kind: 'message-changed', expects: 2, after: { state: 'withdrawn', note: 'Wrong day.' }, reason: 'Wrong day.' },
    ]);
  });

  it('is tried again only when it could not be sent', () => {
    expect(sendAgain(madeUpMessage({ state: 'failed' }), asked)).toMatchObject([
      { after: { state: 'unsent', note: null } },
    ]);
    expect(sendAgain(madeUpMessage(), asked)).toMatchObject({ code: 'not-unsent' });
  });

  it('may have been sent otherwise, and then is not sent from here', () => {
    expect(sentOtherwise(madeUpMessage(), { ...asked, how: 'By post.' })).toMatchObject([
      { after: { state: 'sent-otherwise', note: 'By post.' } },
    ]);
    expect(sentOtherwise(madeUpMessage(), { ...asked, how: '' })).toMatchObject({ place: 'how' });
  });

  it('is left alone while it is being sent', () => {
    const held = madeUpMessage({ heldUntil: later(1) });
    expect(withdrawMessage(held, { ...asked, reason: 'x' })).toMatchObject({ code: 'being-sent' });
    expect(sentOtherwise(held, { ...asked, how: 'x' })).toMatchObject({ code: 'being-sent' });
    const abandoned = madeUpMessage({ heldUntil: later(-1) });
    expect(withdrawMessage(abandoned, { ...asked, reason: 'x' })).toHaveLength(1);
  });

  it('once it is sent or withdrawn, nothing is changed any more', () => {
    for (const state of ['sent', 'sent-otherwise', 'withdrawn'] as const) {
      const message = madeUpMessage({ state });
      expect(mayBecome(state)).toEqual({ withdrawn: false, again: false, otherwise: false });
      for (const decided of [
        withdrawMessage(message, { ...asked, reason: 'x' }),
        sendAgain(message, asked),
        sentOtherwise(message, { ...asked, how: 'x' }),
      ]) {
        expect(decided).toMatchObject({ code: 'not-unsent', words: expect.stringContaining(messageStates[state]) });
      }
    }
  });
});
