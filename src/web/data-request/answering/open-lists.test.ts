import { describe, expect, it } from 'vitest';
import { madeUpAsAt, madeUpWorkbook } from '#made-up-lists';
import { packed } from '../lists/kept-findings.ts';
import { RoomToRead } from '../lists/sent-files.ts';
import type { KeptFinding } from '../opened.ts';
import { NeedsFiles, NoRoom, OpenLists } from './open-lists.ts';
import { ofFinding } from './weight-of-lists.ts';

const finding: KeptFinding = {
  rule: 'cell-left-blank',
  severity: 'error',
  list: 1,
  sheet: 'List 1',
  row: 2,
  column: 'Gender',
  cell: 'B2',
  child: 'W1',
  text: '',
  message: 'List 1, row 2: the cell is empty.',
  field: 'gender',
  index: 0,
  also: [],
};
const standing = {
  edition: 'sif-2015',
  asAt: madeUpAsAt,
  lists: [{ list: 1, submission: 1, files: ['file'], rows: 1 }],
} as const;

function openIn(open: OpenLists, id: string, findings = 1, inspectionId = 'westmarch'): void {
  const kept = { findings: Array.from({ length: findings }, () => finding), notRun: [], settings: { stage: 2 } };
  open.open({ kind: 'open', id, inspectionId, number: 1, lists: standing, findings: packed(kept) });
}
const files = () => [
  { submission: 1, files: [{ id: 'file', name: 'lists.xlsx', bytes: new Uint8Array(madeUpWorkbook({ rows: 200 })) }] },
];
const isOpen = (open: OpenLists, ...ids: readonly string[]) =>
  ids.filter((id) => open.lacking([id], false).length === 0);

describe('Opened lists', () => {
  it('have what was found, and their own rows once their files are there', () => {
    const open = new OpenLists(() => 0);
    openIn(open, 'a', 3);
    expect(open.opened('a', null, true).findings).toHaveLength(3);
    expect(() => open.opened('a', null, true).lists()).toThrow(NeedsFiles);
    open.takeFiles('a', files());
    const { lists, measures, sheets, from } = open.opened('a', null, true);
    expect(lists().lists.size).toBe(11);
    expect(sheets().length).toBeGreaterThan(10);
    expect(from.get(1)).toBe(1);
    expect(measures()).toBe(measures());
  });

  it('keep their rows from a question for which it is not on record that the files are opened', () => {
    const open = new OpenLists(() => 0);
    openIn(open, 'a');
    open.takeFiles('a', files());
    const closed = open.opened('a', null, false);
    for (const ask of [closed.lists, closed.sheets, closed.measures]) expect(() => ask()).toThrow(NeedsFiles);
    expect(closed.findings).toHaveLength(1);
  });

  it('set figures of others beside measures without working them out again', () => {
    const open = new OpenLists(() => 0);
    openIn(open, 'a');
    open.takeFiles('a', files());
    const { measures } = open.opened('a', null, true);
    const [first] = measures(new Map([['contacts', { national: 5 }]])).filter(({ id }) => id === 'contacts');
    expect(first?.comparators).toEqual({ national: 5 });
    expect(measures().find(({ id }) => id === 'contacts')?.comparators).toEqual({});
  });

  it('are opened beside another to be compared with', () => {
    const open = new OpenLists(() => 0);
    openIn(open, 'a', 1);
    openIn(open, 'b', 2);
    expect(open.opened('b', 'a', false).against?.findings).toHaveLength(1);
    expect(open.opened('b', null, false).against).toBeNull();
  });

  it('are so many as there is room for: those asked for longest ago go first, the newest stay', () => {
    const open = new OpenLists(() => 0, 10 * ofFinding);
    for (const id of ['a', 'b', 'c']) openIn(open, id, 4);
    expect(isOpen(open, 'a', 'b', 'c')).toEqual(['b', 'c']);
    open.opened('b', null, false);
    openIn(open, 'd', 4);
    expect(isOpen(open, 'b', 'c', 'd')).toEqual(['b', 'd']);
    openIn(open, 'large', 50);
    expect(isOpen(open, 'b', 'd', 'large')).toEqual(['large']);
  });

  it('weigh what their cells and texts take, not only their rows', () => {
    const rows = (columns: number) => [
      {
        submission: 1,
        files: [
          {
            id: 'file',
            name: 'list 1.csv',
            bytes: new Uint8Array(Buffer.from(`${'a,'.repeat(columns)}\n`.repeat(20))),
          },
        ],
      },
    ];
    const open = new OpenLists(() => 0, 50_000);
    for (const id of ['narrow', 'wide']) openIn(open, id);
    open.takeFiles('narrow', rows(10));
    open.takeFiles('wide', rows(100));
    expect(isOpen(open, 'narrow', 'wide')).toEqual(['narrow', 'wide']);
    open.takeFiles('wide', rows(300));
    expect(isOpen(open, 'narrow', 'wide')).toEqual(['wide']);
  });

  it('do not open where there is no room for those they rest on: that is told for ten minutes, and not tried again', () => {
    let now = 0;
    const open = new OpenLists(
      () => now,
      1_000_000_000,
      () => new RoomToRead({ rows: 300 }),
    );
    const given = (submission: number) => ({ submission, files: files()[0]?.files ?? [] });
    openIn(open, 'a');
    open.takeFiles('a', [given(1)]);
    expect(open.failure(['a'])).toBeNull();
    open.takeFiles('a', [given(0), given(1)]);
    expect(open.failure(['b', 'a'])?.error).toBeInstanceOf(NoRoom);
    expect(isOpen(open, 'a')).toEqual([]);
    now = 9 * 60_000;
    open.forgetOld();
    expect(open.failure(['a'])).not.toBeNull();
    now = 11 * 60_000;
    open.forgetOld();
    expect(open.failure(['a'])).toBeNull();
  });

  it('are given room for their own files first, as when they were checked, whichever order the files come in', () => {
    const earlier = {
      submission: 0,
      files: [{ id: 'b', name: 'b.csv', bytes: new Uint8Array(Buffer.from('a,b\n1,2\n3,4\n')) }],
    };
    for (const given of [
      [earlier, ...files()],
      [...files(), earlier],
    ]) {
      // Room for nearly all of its own: what comes first is read, what comes last is not whole.
      const open = new OpenLists(
        () => 0,
        1_000_000_000,
        () => new RoomToRead({ rows: 100 }),
      );
      openIn(open, 'a');
      open.takeFiles('a', given);
      expect(open.failure(['a'])?.error).toBeInstanceOf(NoRoom);
    }
  });

  it('whose findings are not what was sealed do not open, and the others stay as they are', () => {
    const open = new OpenLists(() => 0);
    openIn(open, 'a');
    for (const findings of [new Uint8Array(0), new Uint8Array(40)]) {
      open.open({ kind: 'open', id: 'b', inspectionId: 'westmarch', number: 2, lists: standing, findings });
      expect(open.failure(['b'])).not.toBeNull();
    }
    expect(isOpen(open, 'a', 'b')).toEqual(['a']);
    openIn(open, 'b');
    expect(open.failure(['b'])).toBeNull();
    expect(isOpen(open, 'a', 'b')).toEqual(['a', 'b']);
  });

  it('are forgotten with their inspection, and when nobody has asked for ten minutes', () => {
    let now = 0;
    const open = new OpenLists(() => now);
    openIn(open, 'a', 1, 'westmarch');
    openIn(open, 'b', 1, 'fenholme');
    open.forget('westmarch');
    expect(isOpen(open, 'a', 'b')).toEqual(['b']);
    now = 9 * 60_000;
    open.opened('b', null, false);
    now = 18 * 60_000;
    open.forgetOld();
    expect(isOpen(open, 'b')).toEqual(['b']);
    now = 20 * 60_000;
    open.forgetOld();
    expect(isOpen(open, 'b')).toEqual([]);
  });
});
