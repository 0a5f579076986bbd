import { describe, expect, it } from 'vitest';
import { file, outcome, requestFor } from './documents.test-data.ts';
import { supplyDocument } from './supply.ts';
import { describeWaiting, discardWaiting, receiveDocuments } from './waiting.ts';

const request = requestFor();
const received = outcome(
  [],
  receiveDocuments(request, [
    { id: 'a', file: file('1.01 Structure.pdf'), nameSays: '1.01' },
    { id: 'b', file: file('1.01b Teams.pdf'), nameSays: '1.01' },
    { id: 'c', file: file('Notes.docx'), nameSays: null },
    { id: 'd', file: file('1.11 Report.docx'), nameSays: '1.11' },
    { id: 'e', file: file('4.05 Plans.docx'), nameSays: '4.05' },
  ]),
);
const boardSealed = new Set(['e']);
const said = (id: string, number: string, whereToLook = 'Page 1', replaces = false) => ({
  id,
  number,
  whereToLook,
  replaces,
});

describe('files sent together', () => {
  it('wait under the number of their names; one that is not asked for counts as none', () => {
    expect(received.map(({ number, edition, state }) => [number, edition, state])).toEqual([
      ['1.01', 0, 'waiting'],
      ['1.01', 0, 'waiting'],
      [null, 0, 'waiting'],
      [null, 0, 'waiting'],
      ['4.05', 0, 'waiting'],
    ]);
  });

  it('are supplied when it is said where to look in them, each as an edition of its own; the others wait', () => {
    const now = outcome(
      received,
      describeWaiting(request, received, {
        said: [said('a', '1.01'), said('b', '1.01'), said('c', '3.02'), said('d', '', ''), said('e', '4.05')],
        boardSealed,
      }),
    );
    expect(now.map(({ id, number, edition, state }) => [id, number, edition, state])).toEqual([
      ['a', '1.01', 1, 'supplied'],
      ['b', '1.01', 2, 'supplied'],
      ['c', '3.02', 1, 'supplied'],
      ['d', null, 0, 'waiting'],
      ['e', '4.05', 1, 'supplied'],
    ]);
  });

  it('replace what stood before they came, never one another', () => {
    const command = {
      id: 'old',
      number: '1.01',
      whereToLook: 'Page 1',
      replaces: [],
      nameSays: null,
      file: file('Old'),
    };
    const before = outcome(received, supplyDocument(request, received, command));
    const now = outcome(
      before,
      describeWaiting(request, before, {
        said: [said('a', '1.01', 'Page 1', true), said('b', '1.01', 'Page 2', true)],
        boardSealed,
      }),
    );
    expect(
      now.filter(({ number, edition }) => number === '1.01' && edition > 0).map(({ id, state }) => [id, state]),
    ).toEqual([
      ['a', 'supplied'],
      ['b', 'supplied'],
      ['old', 'replaced'],
    ]);
  });

  it('are not supplied while something is wrong, and each fault stands at its file', () => {
    const refused = (...each: readonly ReturnType<typeof said>[]) =>
      describeWaiting(request, received, { said: each, boardSealed });
    expect(refused(said('a', '1.01', ''), said('b', '1.01', ''))).toMatchObject({ place: 'whereToLook-a' });
    expect(refused(said('a', '1.01'), said('c', '', 'Page 1'), said('d', '1.11'))).toMatchObject({
      place: 'number-c',
      also: [{ place: 'number-d' }],
    });
    expect(refused(said('c', '4.05'))).toMatchObject({ place: 'number-c' });
    expect(refused(said('e', '1.01'))).toMatchObject({ place: 'number-e' });
    expect(refused(said('gone', '1.01'))).toMatchObject({ code: 'changed-meanwhile' });
  });

  it('cannot be one file twice under a number', () => {
    const twins = outcome(
      [],
      receiveDocuments(request, [
        { id: 'a', file: file('1.01 A.pdf', 'same'), nameSays: '1.01' },
        { id: 'b', file: file('1.01 B.pdf', 'same'), nameSays: '1.01' },
      ]),
    );
    expect(
      describeWaiting(request, twins, { said: [said('a', '1.01'), said('b', '1.01')], boardSealed }),
    ).toMatchObject({ code: 'already-supplied', place: 'number-b' });
  });

  it('are taken back as long as they wait', () => {
    const [first] = received;
    if (first === undefined) throw new Error('Nothing was received.');
    const now = outcome(received, discardWaiting(request, first, { seen: 1 }));
    expect(now[0]).toMatchObject({ state: 'withdrawn', edition: 0 });
    expect(discardWaiting(request, { ...first, state: 'supplied' }, { seen: 1 })).toMatchObject({
      code: 'changed-meanwhile',
    });
  });
});
