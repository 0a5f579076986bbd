import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsAskedFor } from '#annex-a';
import { isRefusal } from '../../refusal.ts';
import { isStage, stages } from '../../stages.ts';
import type { DocumentRecord } from './document-record.ts';
import { file, outcome, requestFor } from './documents.test-data.ts';
import { changeWhereToLook, withdrawDocument } from './keep-document.ts';
import { returnUnread } from './return-unread.ts';
import { supplyDocument } from './supply.ts';
import { takeReturnBack } from './take-return-back.ts';
import { receiveDocuments } from './waiting.ts';

const where = 'Pages 3 to 7: the structure of the service';
const command = { id: 'one', number: '1.01', whereToLook: where, replaces: [], nameSays: null, file: file() };
const request = requestFor();
const returned = { ground: 'purpose-unclear', words: 'What is it for?' } as const;

const one = (documents: readonly DocumentRecord[], id: string): DocumentRecord => {
  const found = documents.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no document ${id}.`);
  return found;
};

describe('a document supplied under a number', () => {
  it('is its first edition, and beside it a second one stands when it replaces nothing', () => {
    const first = outcome([], supplyDocument(request, [], command));
    expect(first).toMatchObject([
      { number: '1.01', edition: 1, state: 'supplied', checkState: 'none', replacedBy: null },
    ]);
    const both = outcome(first, supplyDocument(request, first, { ...command, id: 'two', file: file('Teams.pdf') }));
    expect(both.map(({ edition, state }) => [edition, state])).toEqual([
      [1, 'supplied'],
      [2, 'supplied'],
    ]);
  });

  it('takes the place of the one that it replaces, which stays as replaced', () => {
    const first = outcome([], supplyDocument(request, [], command));
    const again = { ...command, id: 'two', file: file('New.pdf'), replaces: ['one'] };
    const both = outcome(first, supplyDocument(request, first, again));
    expect(one(both, 'one')).toMatchObject({ state: 'replaced', replacedBy: 2 });
    expect(one(both, 'two')).toMatchObject({ edition: 2, state: 'supplied' });
    expect(supplyDocument(request, both, { ...again, id: 'three', file: file('Newer.pdf') })).toMatchObject({
      code: 'changed-meanwhile',
    });
  });

  it('answers what was returned unread under the number', () => {
    const first = outcome([], supplyDocument(request, [], command));
    const back = outcome(first, returnUnread(request, one(first, 'one'), { ...returned, seen: 1 }));
    const again = outcome(back, supplyDocument(request, back, { ...command, id: 'two', file: file('Better.pdf') }));
    expect(one(again, 'one')).toMatchObject({
      state: 'returned-unread',
      replacedBy: 2,
      returnWords: 'What is it for?',
    });
  });

  it('is not kept twice', () => {
    const first = outcome([], supplyDocument(request, [], command));
    expect(supplyDocument(request, first, { ...command, id: 'two' })).toMatchObject({
      code: 'already-supplied',
      words: 'This very file is supplied already, as edition 1 of 1.01. It was not kept a second time.',
    });
  });

  it('says where to look, in 3 to 500 characters, and has a number that is asked for', () => {
    const refused = (changed: Partial<typeof command>) => supplyDocument(request, [], { ...command, ...changed });
    expect(refused({ whereToLook: '', number: '' })).toMatchObject({
      code: 'not-valid',
      words: 'Choose the number of the document.',
      place: 'number',
      also: [{ place: 'whereToLook', words: 'Say where to look: the pages or sections, and what they show.' }],
    });
    expect(refused({ whereToLook: 'p1' })).toMatchObject({ place: 'whereToLook' });
    expect(refused({ whereToLook: 'x'.repeat(501) })).toMatchObject({ place: 'whereToLook' });
    expect(isRefusal(refused({ whereToLook: 'x'.repeat(500) }))).toBe(false);
    expect(refused({ number: '1.11' })).toMatchObject({
      place: 'number',
      words: 'No document with the number 1.11 is asked for in this inspection. Choose another number.',
    });
  });

  it('whose name says another number is asked about, not guessed', () => {
    expect(supplyDocument(request, [], { ...command, nameSays: '1.02' })).toMatchObject({
      code: 'other-number',
      words: 'The file’s name begins with 1.02, and you supply it as 1.01. Say which of the two is right.',
    });
    expect(isRefusal(supplyDocument(request, [], { ...command, nameSays: '1.01' }))).toBe(false);
  });

  it('is supplied, alone or with others, while the inspection asks for documents, and at no other stage', () => {
    const possible = Object.keys(stages)
      .filter(isStage)
      .filter((stage) => {
        const at = requestFor(undefined, 'all', stage);
        const alone = supplyDocument(at, [], command);
        const many = receiveDocuments(at, [{ id: 'one', file: file(), nameSays: null }]);
        for (const each of [alone, many]) if (isRefusal(each)) expect(each.code).toBe('wrong-stage');
        expect(isRefusal(alone)).toBe(isRefusal(many));
        return !isRefusal(alone);
      });
    expect(possible).toEqual(['notified', 'data-collection', 'fieldwork', 'judging']);
  });

  it('is the board’s alone where the chair of the board supplies it', () => {
    const chair = requestFor(undefined, 'board');
    expect(supplyDocument(chair, [], command)).toMatchObject({ place: 'number' });
    expect(isRefusal(supplyDocument(chair, [], { ...command, number: '4.01' }))).toBe(false);
  });

  it('is read where it is a table of single children', () => {
    const checkOf = (number: string, name: string) =>
      outcome([], supplyDocument(request, [], { ...command, number, file: file(name) }))[0]?.checkState;
    expect(checkOf('2.03', 'Fostered.XLSX')).toBe('received');
    expect(checkOf('2.06', '2.06.csv')).toBe('received');
    expect(checkOf('2.07', 'Missing.pdf')).toBe('none');
    expect(checkOf('2.02', 'Audits.xlsx')).toBe('none');
  });
});

describe('a document that stands', () => {
  const first = outcome([], supplyDocument(request, [], command));
  const standing = one(first, 'one');

  it('is returned unread on one of three grounds, with words', () => {
    expect(returnUnread(request, standing, { ground: 'too-long', words: '', seen: 1 })).toMatchObject({
      place: 'ground',
      also: [{ place: 'words' }],
    });
    expect(outcome(first, returnUnread(request, standing, { ...returned, seen: 1 }))).toMatchObject([
      { state: 'returned-unread', returnGround: 'purpose-unclear', returnWords: 'What is it for?' },
    ]);
  });

  it('that was returned stands again when the return is taken back with a reason, while nothing came in its place', () => {
    const back = outcome(first, returnUnread(request, standing, { ...returned, seen: 1 }));
    const mistake = { reason: 'It was the wrong one.', seen: 2 };
    expect(takeReturnBack(request, one(back, 'one'), { ...mistake, reason: '' })).toMatchObject({ place: 'reason' });
    const done = takeReturnBack(request, one(back, 'one'), mistake);
    expect(done).toMatchObject([{ kind: 'document-changed', expects: 2, reason: 'It was the wrong one.' }]);
    expect(outcome(back, done)).toEqual([{ ...standing, version: 3 }]);
    const answered = outcome(back, supplyDocument(request, back, { ...command, id: 'two', file: file('Other.pdf') }));
    for (const document of [standing, one(answered, 'one'), one(answered, 'two')]) {
      expect(takeReturnBack(request, document, mistake)).toMatchObject({ code: 'changed-meanwhile' });
    }
  });

  it('on single children is then read again: other lists may stand meanwhile', () => {
    const table = outcome([], supplyDocument(request, [], { ...command, number: '2.03', file: file('2.03.csv') }));
    const stateAfter = (checkState: 'received' | 'checked' | 'unreadable') => {
      const before = [{ ...one(table, 'one'), checkState, state: 'returned-unread' as const, returnWords: 'Why?' }];
      return one(outcome(before, takeReturnBack(request, one(before, 'one'), { reason: 'Mistake', seen: 1 })), 'one');
    };
    expect(stateAfter('checked')).toMatchObject({ state: 'supplied', checkState: 'received' });
    expect(stateAfter('received').checkState).toBe('received');
    expect(stateAfter('unreadable').checkState).toBe('unreadable');
  });

  it('is taken back with a reason, returned or not, and then nothing more is done with it', () => {
    expect(withdrawDocument(request, standing, { reason: '', seen: 1 })).toMatchObject({ place: 'reason' });
    const gone = outcome(first, withdrawDocument(request, standing, { reason: 'Sent in error', seen: 1 }));
    expect(gone).toMatchObject([{ state: 'withdrawn', withdrawnBecause: 'Sent in error' }]);
    const seen = 2;
    for (const refused of [
      withdrawDocument(request, one(gone, 'one'), { reason: 'Again', seen }),
      returnUnread(request, one(gone, 'one'), { ...returned, seen }),
      changeWhereToLook(request, one(gone, 'one'), { whereToLook: 'Page 9', seen }),
    ]) {
      expect(refused).toMatchObject({ code: 'changed-meanwhile' });
    }
    const back = outcome(first, returnUnread(request, standing, { ...returned, seen: 1 }));
    expect(outcome(back, withdrawDocument(request, one(back, 'one'), { reason: 'Not needed', seen: 2 }))).toMatchObject(
      [{ state: 'withdrawn', returnGround: 'purpose-unclear' }],
    );
  });

  it('stays open to the team when it is taken back once fieldwork has begun, and not before', () => {
    const open = Object.keys(stages)
      .filter(isStage)
      .filter((stage) => {
        const done = withdrawDocument(requestFor(undefined, 'all', stage), one(first, 'one'), {
          reason: 'Old',
          seen: 1,
        });
        return !isRefusal(done) && done[0]?.kind === 'document-changed' && done[0].after?.staysOpen === true;
      });
    expect(open).toEqual(Object.keys(stages).slice(Object.keys(stages).indexOf('fieldwork')));
  });

  it('takes better words on where to look, and none at all are no change', () => {
    expect(changeWhereToLook(request, standing, { whereToLook: where, seen: 1 })).toEqual([]);
    expect(changeWhereToLook(request, standing, { whereToLook: '', seen: 1 })).toMatchObject({ place: 'whereToLook' });
    expect(outcome(first, changeWhereToLook(request, standing, { whereToLook: 'Page 9', seen: 1 }))).toMatchObject([
      { whereToLook: 'Page 9', version: 2 },
    ]);
  });
});

describe('whatever suppliers and the lead do', () => {
  const doing = fc.record({
    what: fc.constantFrom('supply', 'replace', 'return', 'withdraw'),
    number: fc.constantFrom('1.01', '2.03', '4.05'),
    pick: fc.nat(20),
  });

  it('editions count up without a gap, and what was returned never stands again but in a new edition', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 30 }), (steps) => {
        let now: DocumentRecord[] = [];
        const returnedOnce = new Set<string>();
        for (const [at, { what, number, pick }] of steps.entries()) {
          const under = now.filter((each) => each.number === number);
          const chosen = under[pick % Math.max(1, under.length)];
          const replaces = under.filter(({ state }) => state === 'supplied').map(({ id }) => id);
          const next = { ...command, number, id: `${at}`, file: file(`${at}.xlsx`) };
          if (what === 'supply') now = outcome(now, supplyDocument(request, now, next));
          if (what === 'replace') now = outcome(now, supplyDocument(request, now, { ...next, replaces }));
          if (chosen === undefined) continue;
          const seen = chosen.version;
          const decided =
            what === 'return'
              ? returnUnread(request, chosen, { ...returned, seen })
              : what === 'withdraw'
                ? withdrawDocument(request, chosen, { reason: 'Sent in error', seen })
                : [];
          if (isRefusal(decided)) continue;
          now = outcome(now, decided);
          if (what === 'return') returnedOnce.add(chosen.id);
        }
        for (const { no } of documentsAskedFor({ lscbConcurrent: true })) {
          const editions = now.filter(({ number }) => number === no).map(({ edition }) => edition);
          expect(editions).toEqual(editions.map((_, at) => at + 1));
        }
        for (const { id, state } of now) if (returnedOnce.has(id)) expect(state).not.toBe('supplied');
        for (const { edition, replacedBy } of now) if (replacedBy !== null) expect(replacedBy).toBeGreaterThan(edition);
      }),
    );
  });
});
