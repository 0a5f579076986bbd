// Files that are no lists, or mean harm, sent as an authority would send them: each is refused with words, and the service goes on.
import { deflateRawSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookParts, packed, packedBook, rowsOf } from '../../scripts/odd-workbooks/book.ts';
import { type KeptSubmission, submissionsOf } from '../../src/store/index.ts';
import { madeUpWorkbook } from './made-up-lists.ts';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from './made-up-people.ts';
import { type Browser, type MadeUpService, madeUpService } from './made-up-service.ts';

let service: MadeUpService;
let officer: Browser;
let inspectionId: string;
let logged = '';

beforeAll(async () => {
  service = await madeUpService({}, { logStream: { write: (line) => (logged += line) } });
  const authorityId = await madeUpAuthority(service.store, 'Westmarch', 'WES');
  inspectionId = await madeUpInspection(service.store, authorityId);
  const by = await madeUpPerson(service.store, 'Tom Brandreth', [{ role: 'data-officer', authorityId }]);
  officer = await service.signedIn(by);
});
afterAll(() => service.close());

/** Sends a file by the form, waits until it is read, and answers the submission. */
async function sent(bytes: Uint8Array | string, name = 'Kim Example 2009.xlsx'): Promise<KeptSubmission> {
  const path = `/inspections/${inspectionId}/lists/send`;
  const { status, body } = await officer.upload(path, { stage: '2' }, { files: { name, bytes } });
  if (status !== 303) throw new Error(`It was not taken: ${status} ${/govuk-error-summary.*?<\/ul>/s.exec(body)?.[0]}`);
  await service.app.work.settled();
  const all = await service.store.read({ for: 'service', what: 'test' }, (tx) => submissionsOf(tx, inspectionId));
  const last = all.at(-1);
  if (last === undefined) throw new Error('Nothing was sent.');
  return last;
}

function inFormat(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Child unique ID'], ['W1']]), 'List 1');
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType }));
}

function encrypted(): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, '/EncryptedPackage', strToU8('made up'.repeat(1_000)));
  const written: unknown = XLSX.CFB.write(file, { type: 'buffer' });
  return written instanceof Uint8Array ? new Uint8Array(written) : new Uint8Array();
}

/** A ZIP file of one part of so many zeros, which are nothing when packed. */
function bomb(name: string, bytes: number): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(bytes));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(bytes, 22);
  local.writeUInt16LE(name.length, 26);
  const directory = Buffer.alloc(46);
  directory.writeUInt32LE(0x02014b50, 0);
  directory.writeUInt16LE(20, 6);
  directory.writeUInt16LE(8, 10);
  directory.writeUInt32LE(data.length, 20);
  directory.writeUInt32LE(bytes, 24);
  directory.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, directory, Buffer.from(name), end]);
}

const entities = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>';
const oneSheet = rowsOf(['<c r="A1"><v>1</v></c>']);
const good = packedBook({ sheets: [{ name: 'Good', xml: oneSheet }] });

describe('a file that is no workbook of lists', () => {
  it.each<readonly [what: string, bytes: Uint8Array, words: RegExp]>([
    ['a PDF document called a workbook', strToU8('%PDF-1.7\n'), /is a PDF document/],
    ['a workbook with a password', encrypted(), /protected by a password/],
    ['an .xls file', inFormat('biff8'), /Excel 97–2003/],
    ['an .xlsb file', inFormat('xlsb'), /binary workbook/],
    ['an .ods file', inFormat('ods'), /OpenDocument/],
    ['a web page saved as a workbook', inFormat('html'), /web page/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /no workbook/],
    ['a 7z archive', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), /packed in a way/],
    ['a workbook without its end', good.subarray(0, good.length - 30), /its end is missing/],
    ['a ZIP file of nothing', zipSync({}), /no workbook and no text file in it/],
    ['a ZIP file in a ZIP file', zipSync({ 'a.zip': zipSync({ 'b.csv': strToU8('x') }) }), /ZIP file inside a ZIP/],
    ['a bomb in a workbook', bomb('xl/worksheets/sheet1.xml', 300_000_000), /./],
    ['a bomb of text', bomb('lists.csv', 300_000_000), /more than can be read/],
    [
      'a workbook that declares entities',
      packed({ ...bookParts({ sheets: [{ name: 'A', xml: oneSheet }] }), 'xl/workbook.xml': `${entities}<x/>` }),
      /declares entities/,
    ],
    ['11 million rows', Buffer.from('1\n'.repeat(11_000_000)), /more than can be read|No sheet is one of the lists/],
    ['text of no list', strToU8('a,b\n1,2\n'), /No sheet is one of the lists/],
    ['bytes of nothing', new Uint8Array(5_000_000).fill(255), /./],
  ])('is refused with words, and nothing else happens: %s', async (_what, bytes, words) => {
    const { state, fault, summary } = await sent(bytes);
    expect([state, summary]).toEqual(['unreadable', null]);
    expect(fault).toMatch(words);
  });

  it('that is empty is not even taken', async () => {
    const path = `/inspections/${inspectionId}/lists/send`;
    const { status, body } = await officer.upload(path, { stage: '2' }, { files: { name: 'a.xlsx', bytes: '' } });
    expect([status, body.includes('is empty')]).toEqual([422, true]);
  });
});

describe('lists with what does not belong into them', () => {
  it('macros and links to elsewhere are never run or followed, and are told', async () => {
    const file = XLSX.read(madeUpWorkbook(), { type: 'array' });
    file.vbaraw = encrypted();
    const bytes = new Uint8Array(XLSX.write(file, { type: 'buffer', bookType: 'xlsm', bookVBA: true }));
    const { state, summary } = await sent(bytes, 'lists.xlsm');
    expect(state).toBe('checked');
    expect(summary?.checks.map(({ rule }) => rule)).toContain('macros-or-links');
  });

  it('formulas and code in cells are kept as text', async () => {
    const headings =
      'Child unique ID,Gender,Ethnicity,Date of birth,Age of child (years),Date of contact,Contact source';
    const row = `"=HYPERLINK(""http://example.invalid"",""x"")",<script>alert(1)</script>,'; drop table users; --,,,,`;
    const { state, summary } = await sent(`${headings}\n${row}\n`, 'lists.csv');
    expect(state).toBe('checked');
    expect(summary?.lists.find(({ list }) => list === 1)?.rows).toBe(1);
    const { body } = await officer.get(`/inspections/${inspectionId}/lists/${summary?.lists[0]?.submission}`);
    expect(body).not.toContain('<script>alert');
  });
});

describe('the service that was sent all this', () => {
  it('goes on reading lists', async () => {
    const { state, summary } = await sent(madeUpWorkbook({ seed: 'after all' }), 'lists.xlsx');
    expect([state, summary?.lists.length]).toEqual(['checked', 11]);
  });

  it('has written no file’s name and nothing of what was in the files into its log', () => {
    expect(logged).toContain('What was sent has been read.');
    expect(logged).not.toMatch(/Kim|Example 2009|HYPERLINK|drop table/);
  });

  it('has put everything away that no submission has', async () => {
    const [row] = await service.store.asOwner<{ left: string }>(
      `select count(*) as left from sealed_payloads p where not exists (select from submission_files f where f.payload_id = p.id)
         and not exists (select from submissions where findings_payload = p.id or measures_payload = p.id)`,
    );
    expect(Number(row?.left)).toBe(0);
  });
});
