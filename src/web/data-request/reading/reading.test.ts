import { describe, expect, it } from 'vitest';
import { madeUpAsAt, madeUpWorkbook } from '#made-up-lists';
import { RoomToRead } from '../lists/sent-files.ts';
import { DocumentReading } from './document-reading.ts';
import { Reading } from './reading.ts';

const as = { edition: 'sif-2015', asAt: madeUpAsAt } as const;
const workbook = (id: string) => ({ id, name: `${id}.xlsx`, bytes: new Uint8Array(madeUpWorkbook({ rows: 200 })) });
const ownList = {
  id: 'own',
  name: 'list 1.csv',
  bytes: new Uint8Array(
    Buffer.from(
      'Child unique ID,Gender,Ethnicity,Date of birth,Age of child (years),Date of contact,Contact source\nW1,1,WBRI,01/02/2010,16,10/10/2026,1A\n',
    ),
  ),
};
const earlier = (submission: number) => ({ submission, lists: [1, 2] as const, files: [workbook(`of ${submission}`)] });

describe('A submission that rests on earlier ones', () => {
  const reading = (room?: RoomToRead) =>
    new Reading(
      { kind: 'read', as, settings: { stage: 2 }, own: { submission: 3, lists: [], files: [ownList] } },
      () => {},
      room,
    );

  it('is read as long as there is room for all of them together', () => {
    const read = reading();
    expect([read.unreadable(), read.earlier(earlier(1)), read.earlier(earlier(2))]).toEqual([null, null, null]);
  });

  it('is not checked against halves of them: it is said that they are too much together', () => {
    const read = reading(new RoomToRead({ rows: 300 }));
    expect([read.unreadable(), read.earlier(earlier(1))]).toEqual([null, null]);
    expect(read.earlier(earlier(2))).toMatch(/^Together with the lists that stand from earlier submissions/);
  });

  it('tells the names of strange sheets by characters that can be seen, and not at their whole length', () => {
    const strange = {
      id: 'x',
      name: `a\u0000${'b'.repeat(190)}.csv`,
      bytes: new Uint8Array(Buffer.from('x,y\n1,2\n')),
    };
    const read = new Reading(
      { kind: 'read', as, settings: { stage: 2 }, own: { submission: 1, lists: [], files: [strange] } },
      () => {},
    );
    expect(read.unreadable()).toContain(`“a${'b'.repeat(99)}…”`);
  });
});

describe('A document whose children are looked for in the lists', () => {
  it('is not checked against half of them', () => {
    const file = { ...ownList, name: '2.03.csv' };
    const document = new DocumentReading({ kind: 'document', number: '2.03', as, file }, new RoomToRead({ rows: 300 }));
    expect(document.earlier(earlier(1))).toBeNull();
    expect(document.earlier(earlier(2))).toMatch(/^Together with the lists/);
  });
});
