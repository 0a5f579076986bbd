import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../refusal.ts';
import { addressesIn, faultsOfAddresses, isMailAddress, unknownAddresses } from './addresses.ts';
import { printed } from './plain-text.ts';
import { writeMessage } from './write-message.ts';

const dates = { notifiedOn: '2026-11-02', onSiteEnds: '2026-11-26', asAt: '2026-11-01' };
const of = { id: 'message', inspectionId: 'inspection', authorityId: 'westmarch', ...dates };
const written = (more = {}) => ({
  purpose: 'notification' as const,
  addresses: 'amara.nwosu@westmarch.example\njakub@westmarch.example',
  heading: 'Notification',
  body: 'Dear Amara Nwosu,',
  ...more,
});
const byEmail = { way: 'by-email', how: '', known: ['dora.finch@westmarch.example'], meant: false };

describe('an address of a message', () => {
  it.each(['a@b.example', 'amara.nwosu+data@westmarch.gov.example', "o'neil@westmarch.example"])(
    'is plain: %s',
    (text) => {
      expect(isMailAddress(text)).toBe(true);
    },
  );

  it.each([
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example\u0000',
    'Amara <a@b.example>',
    '"a b"@c.example',
    'a@b@c.example',
    'a(comment)@b.example',
    'group:a@b.example',
    '@relay.example:a@b.example',
    '-oQ/tmp@b.example',
    'a..b@c.example',
    'a@-b.example',
    'a@b',
    'a@[127.0.0.1]',
    'a%b.example@relay.example',
    'ａ@b.example',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b'.repeat(250)}.example`,
    '',
  ])('is refused: %j', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });

  it('is never anything that a mail server could part into two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (noise) => {
        const text = `a${noise}@b.example`;
        if (isMailAddress(text)) expect(text).toMatch(/^[a-z0-9._+'=~-]+@b\.example$/i);
      }),
    );
  });

  it('is found on a line of its own or parted by commas, and stands once', () => {
    expect(addressesIn(' a@b.example, A@B.example;\n\nc@d.example\r\n')).toEqual(['a@b.example', 'c@d.example']);
    expect(faultsOfAddresses([])).toMatchObject([{ place: 'addresses' }]);
    const many = Array.from({ length: 21 }, (_, n) => `a${n}@b.example`);
    expect(faultsOfAddresses(many.slice(1))).toEqual([]);
    expect(faultsOfAddresses(many)).toMatchObject([{ place: 'addresses' }]);
  });
});

describe('writing a message', () => {
  it('puts it into the outbox, unsent, with the dates for which it was written', () => {
    expect(writeMessage(of, written(), byEmail)).toEqual([
      {
        kind: 'message-written',
        subject: { kind: 'message', id: 'message' },
        authorityId: 'westmarch',
        inspectionId: 'inspection',
        expects: null,
        before: null,
        after: {
          purpose: 'notification',
          addresses: ['amara.nwosu@westmarch.example', 'jakub@westmarch.example'],
          heading: 'Notification',
          state: 'unsent',
          note: null,
          ...dates,
          early: false,
        },
        body: 'Dear Amara Nwosu,',
        reason: null,
      },
    ]);
  });

  it('keeps one that is sent otherwise with how', () => {
    expect(writeMessage(of, written(), { ...byEmail, way: 'otherwise', how: 'From my own mailbox.' })).toMatchObject([
      { after: { state: 'sent-otherwise', note: 'From my own mailbox.' } },
    ]);
  });

  it.each([
    ['addresses', { addresses: '' }],
    ['addresses', { addresses: 'a@b.example\nx' }],
    ['heading', { heading: '' }],
    ['heading', { heading: 'x'.repeat(201) }],
    ['heading', { heading: 'Notification\r\nBcc: c@d.example' }],
    ['heading', { heading: 'Notification\u2028x' }],
    ['heading', { heading: 'Abel, born 3/5/2009' }],
    ['body', { body: ' \n' }],
    ['body', { body: 'x'.repeat(50_001) }],
    ['body', { body: 'About Abel, DOB 03/05/2009' }],
    ['body', { body: 'About the child with UPN: H801200001001' }],
  ])('is refused at %s: %j', (place, more) => {
    expect(writeMessage(of, written(more), { ...byEmail, meant: true })).toMatchObject({
      refused: true,
      code: 'not-valid',
      place,
    });
  });

  it.each([
    ['way', { way: '', how: '' }],
    ['how', { way: 'otherwise', how: '' }],
    ['how', { way: 'otherwise', how: 'x'.repeat(501) }],
    ['how', { way: 'otherwise', how: 'With the file of child 1003345' }],
  ])('is refused at %s: %o', (place, sending) => {
    expect(writeMessage(of, written(), { ...byEmail, ...sending })).toMatchObject({ refused: true, place });
  });
});

describe('an address that is not known as the authority’s', () => {
  const known = ['amara.nwosu@westmarch.example'];

  it('is any that is under no domain of its people', () => {
    expect(unknownAddresses(['jakub@WESTMARCH.example', 'a@b.example', 'c@mail.westmarch.example'], known)).toEqual([
      'a@b.example',
      'c@mail.westmarch.example',
    ]);
    expect(unknownAddresses(['a@b.example'], [])).toEqual(['a@b.example']);
  });

  it('is asked about before anything goes there by e-mail, by name', () => {
    const slip = written({ addresses: 'amara.nwosu@westmarch.example\namara.nwosu@westmarsh.example' });
    const refused = writeMessage(of, slip, { ...byEmail, known, meant: false });
    expect(refused).toMatchObject({ refused: true, place: 'meant' });
    expect(JSON.stringify(refused)).toContain('amara.nwosu@westmarsh.example');
    expect(isRefusal(writeMessage(of, slip, { ...byEmail, known, meant: true }))).toBe(false);
    expect(isRefusal(writeMessage(of, written(), { ...byEmail, known, meant: false }))).toBe(false);
    const otherwise = { way: 'otherwise', how: 'By post, today', known, meant: false };
    expect(isRefusal(writeMessage(of, slip, otherwise))).toBe(false);
  });
});

describe('a text on paper', () => {
  it('keeps every word in its order, and breaks lines only between words', () => {
    const line = fc.tuple(
      fc.constantFrom('', '- ', '* ', '  1.01  ', '    '),
      fc.array(fc.stringMatching(/^[a-zé]{1,80}$/)),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const text = lines.map(([before, words]) => `${before}${words.join(' ')}`).join('\n');
        const paper = printed(text);
        expect(paper.split(/\s+/)).toEqual(text.split(/\s+/));
        for (const each of paper.split('\n')) {
          const words = each
            .trim()
            .split(' ')
            .filter((word) => /[a-zé]/.test(word));
          expect(each.length <= 72 || words.length <= 1).toBe(true);
        }
      }),
    );
  });

  it('sets what goes on under the words of the first line', () => {
    expect(printed(`- ${'word '.repeat(20)}`)).toBe(`- ${'word '.repeat(14).trim()}\n  ${'word '.repeat(6).trim()}`);
    expect(printed(`  4.05  ${'word '.repeat(15)}`)).toMatch(/\n {8}word/);
    expect(printed('Short. \n\n  Kept as it is')).toBe('Short. \n\n  Kept as it is');
  });
});
