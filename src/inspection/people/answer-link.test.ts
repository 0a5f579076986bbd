import { describe, expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { answerLink, refusalOfLink } from './answer-link.ts';

const link = { usedAt: null, expiresAt: 1000 };
const ines = { id: 'u1', name: 'Ines Okafor', email: 'ines@westmarch.example', version: 3 } as const;

describe('a link by which somebody chooses a password', () => {
  test('works until it expires', () => {
    expect(refusalOfLink(link, 'invited', 999)).toBeNull();
    expect(refusalOfLink(link, 'active', 999)).toBeNull();
    expect(refusalOfLink(link, 'invited', 1000)?.code).toBe('expired-link');
  });
  test('works once', () => {
    expect(refusalOfLink({ ...link, usedAt: 5 }, 'active', 10)?.code).toBe('used-link');
  });
  test('works for nobody who is suspended, and is unknown when it is none of ours', () => {
    expect(refusalOfLink(link, 'suspended', 10)?.code).toBe('suspended');
    expect(refusalOfLink(null, null, 10)?.code).toBe('unknown-link');
  });
});

describe('answering it', () => {
  const kinds = (status: 'invited' | 'active') => {
    const answered = answerLink({ ...ines, status }, 'four horses walk slowly');
    return isRefusal(answered) ? answered.code : answered.map(({ kind, expects }) => [kind, expects]);
  };
  test('somebody who was invited joins, decided on the record as it was read', () => {
    expect(kinds('invited')).toEqual([
      ['user-joined', 3],
      ['password-set', null],
    ]);
  });
  test('somebody who had joined has a new password and nothing else', () => {
    expect(kinds('active')).toEqual([['password-set', null]]);
  });
  test('no password stands in a change', () => {
    expect(JSON.stringify(answerLink({ ...ines, status: 'invited' }, 'four horses walk slowly'))).not.toContain(
      'horses',
    );
  });
  test('a password that breaks the rules is refused at its field', () => {
    const answered = answerLink({ ...ines, status: 'invited' }, 'short');
    expect(isRefusal(answered) && answered.place).toBe('password');
  });
});
