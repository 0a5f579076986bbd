import { describe, expect, it } from 'vitest';
import { RoomToRead, readSentFiles, type SentFile } from './sent-files.ts';

const sent = (name: string, bytes: Uint8Array | string): SentFile => ({
  id: name,
  name,
  bytes: new Uint8Array(Buffer.from(bytes)),
});
const table = (rows: number) => `a,b\n${'1,2\n'.repeat(rows)}`;

describe('Files that were sent', () => {
  it('are read with the file that each sheet is from, and how far reading is', () => {
    const told: number[] = [];
    const { sheets, unread, whole } = readSentFiles(
      [sent('one.csv', table(2)), sent('two.csv', table(3))],
      new RoomToRead(),
      (share) => told.push(share),
    );
    expect(sheets.map(({ file, sheet }) => [file, sheet.rowNumbers.length])).toEqual([
      ['one.csv', 3],
      ['two.csv', 4],
    ]);
    expect([unread, whole, told.at(-1)]).toEqual([[], true, 1]);
  });

  it.each([
    ['rows', { rows: 10 }],
    ['cells', { cells: 130 }],
    ['bytes', { bytes: 60 }],
  ])('share the room for %s with all that is read into it', (_what, most) => {
    const room = new RoomToRead(most);
    expect(readSentFiles([sent('one.csv', table(7))], room).whole).toBe(true);
    expect(readSentFiles([sent('two.csv', table(7))], room).whole).toBe(false);
    expect(readSentFiles([sent('two.csv', table(7))], new RoomToRead(most)).whole).toBe(true);
  });

  it('that cannot be read are told of one by one up to fifty, and the rest as a number', () => {
    const of = (count: number) =>
      readSentFiles(
        Array.from({ length: count }, (_, n) => sent(`empty ${n}.csv`, '')),
        new RoomToRead(),
      ).unread;
    expect(of(1)).toEqual([expect.stringContaining('"empty 0.csv" is empty.')]);
    expect(of(50)).toHaveLength(50);
    expect(of(80)).toHaveLength(51);
    expect(of(80).at(-1)).toBe('And 30 more that could not be read.');
  });
});
