// What is sent in a body: far too much of it, twice, packed, broken, or with names that a program gives a meaning.
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../made-up-service.ts';
import { type Attacked, attackedService, formTokenOn, insiders, postRaw } from './attacked-service.ts';

let service: Attacked;
let administrator: Browser;
let token: string;
beforeAll(async () => {
  service = await attackedService();
  administrator = await service.signedIn(insiders.administrator);
  token = formTokenOn(await administrator.get('/authorities/add'));
});
afterAll(() => service.close());

const send = (payload: string | Buffer, headers: Readonly<Record<string, string>> = {}, url = '/authorities/add') =>
  postRaw(service, administrator, url, payload, headers);
const head = async () => service.store.asOwner('select seq from change_log_head');

describe('a body', () => {
  it('that is larger than any form is refused before it is read', async () => {
    const answer = await send(`_csrf=${token}&name=${'x'.repeat(2_000_000)}`);
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('What you sent is too large');
  });

  it('that says it is small and is not is refused as well', async () => {
    const answer = await send(`_csrf=${token}&name=${'x'.repeat(2_000_000)}`, { 'transfer-encoding': 'chunked' });
    expect([400, 413]).toContain(answer.statusCode);
  });

  it('of very many fields, or one field very many times, is answered like any form', async () => {
    const many = Array.from({ length: 100_000 }, (_, n) => `f${n}=1`).join('&');
    const same = 'name=x&'.repeat(100_000);
    for (const body of [
      many.slice(0, 1_000_000),
      same,
      `${'['.repeat(1000)}=1`,
      '&'.repeat(500_000),
      '='.repeat(500_000),
    ]) {
      expect((await send(`_csrf=${token}&${body}`)).statusCode).toBe(422);
    }
  });

  it('that names a field twice is held to the first: what was checked is what is kept', async () => {
    const answer = await send(`_csrf=${token}&name=Twice+Named&name=Other+Name&code=TWO1&code=x&region=North&region=`);
    expect(answer.statusCode).toBe(303);
    expect(await service.store.asOwner("select name, code from authorities where code in ('TWO1', 'x')")).toEqual([
      { name: 'Twice Named', code: 'TWO1' },
    ]);
  });

  it('with names that programs give a meaning changes no program', async () => {
    const names = [
      '__proto__',
      '__proto__[polluted]',
      '__proto__.polluted',
      'constructor',
      'constructor[prototype][polluted]',
      'constructor.prototype.polluted',
      'prototype',
      'hasOwnProperty',
      'toString',
      'valueOf',
      'then',
      'length',
    ];
    const fields = names.map((name) => `${encodeURIComponent(name)}=polluted`).join('&');
    const before = await head();
    for (const url of ['/authorities/add', '/people/invite', '/account/tokens', '/retention/kinds/left-accounts']) {
      expect((await send(`_csrf=${token}&${fields}`, {}, url)).statusCode).toBe(422);
    }
    const parts = names.map((name) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\npolluted\r\n`);
    const multipart = await send(
      `--b\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n${parts.join('')}--b--\r\n`,
      { 'content-type': 'multipart/form-data; boundary=b' },
      '/authorities/import',
    );
    expect(multipart.statusCode).toBe(400);
    await administrator.get(`/people?${fields}`);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(await head()).toEqual(before);
  });

  it('of JSON with such names is refused where JSON is taken', async () => {
    const before = await head();
    for (const [key, value] of [
      ['__proto__', { polluted: true }],
      ['constructor', { prototype: { polluted: true } }],
    ] as const) {
      const answer = await service.app.inject({
        method: 'POST',
        url: '/api/v1/authorities',
        headers: { 'content-type': 'application/json', authorization: 'Bearer nothing' },
        payload: `{"name":"Polluted","${key}":${JSON.stringify(value)}}`,
      });
      expect([400, 401, 404, 415]).toContain(answer.statusCode);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(await head()).toEqual(before);
  });

  it('that is packed is not unpacked', async () => {
    const { gzipSync } = await import('node:zlib');
    const packed = gzipSync(Buffer.from(`_csrf=${token}&name=Packed&code=PAC1&region=${'x'.repeat(5_000_000)}`));
    for (const encoding of ['gzip', 'deflate', 'br']) {
      const answer = await send(packed, { 'content-encoding': encoding });
      expect([400, 403, 415]).toContain(answer.statusCode);
    }
  });

  it.each([
    ['with no boundary', 'multipart/form-data', 'x'],
    [
      'that never ends',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nx',
    ],
    ['with a head that never ends', 'multipart/form-data; boundary=b', `--b\r\nx: ${'y'.repeat(200_000)}`],
    [
      'with very many parts',
      'multipart/form-data; boundary=b',
      `${'--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(5_000)}--b--\r\n`,
    ],
    ['with a boundary of hostile length', `multipart/form-data; boundary=${'b'.repeat(5_000)}`, '--b'],
  ])('in parts %s is refused, and nothing fails', async (_how, type, body) => {
    for (const url of ['/authorities/import', '/people/invite-many', '/frameworks/load']) {
      const { statusCode } = await send(body, { 'content-type': type }, url);
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(statusCode).toBeLessThan(500);
    }
  });
});

describe('an uploaded file', () => {
  const upload = (bytes: Uint8Array | string, name: string, path = '/authorities/import') =>
    administrator.upload(path, {}, { file: { name, bytes } });

  /** A workbook of one sheet, as small as one can be, with so many spaces in it. */
  const workbook = (headings: readonly string[], row: readonly string[], spaces: number): Uint8Array => {
    const text = (part: string) => new TextEncoder().encode(part);
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const relations = (kind: string, target: string) =>
      text(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/${kind}" Target="${target}"/></Relationships>`,
      );
    const cells = (at: number, values: readonly string[]) =>
      `<row r="${at}">${values.map((value, n) => `<c r="${'ABCDEF'[n]}${at}" t="inlineStr"><is><t>${value}</t></is></c>`).join('')}</row>`;
    return zipSync(
      {
        '[Content_Types].xml': text('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
        'xl/workbook.xml': text(
          `<workbook xmlns="${main}" xmlns:r="${type}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        ),
        'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
        'xl/worksheets/sheet1.xml': text(
          `<worksheet xmlns="${main}"><sheetData>${cells(1, headings)}${' '.repeat(spaces)}${cells(2, row)}</sheetData></worksheet>`,
        ),
      },
      { level: 9 },
    );
  };

  it.each([
    ['/authorities/import', ['Code', 'Name'], ['BOM1', 'Bombmarch']],
    ['/people/invite-many', ['Name', 'E-mail', 'Role'], ['Ines Vale', 'ines.vale@inspectorate.example', 'Analyst']],
  ] as const)('that unpacks to very much more than it is, is refused: %s', async (path, headings, row) => {
    expect((await upload(workbook(headings, row, 100), 'small.xlsx', path)).status).toBe(200);
    const bomb = workbook(headings, row, 60_000_000);
    expect(bomb.length).toBeLessThan(100_000);
    expect((await upload(bomb, 'bomb.xlsx', path)).status).toBe(422);
  });

  it('that holds very many files, or a file within a file, is refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`xl/${n}.xml`, new Uint8Array(1)]));
    expect((await upload(zipSync(files), 'many.xlsx')).status).toBe(422);
    const inner = zipSync({ 'xl/workbook.xml': new Uint8Array(100) });
    expect((await upload(zipSync({ 'inner.xlsx': inner }), 'nested.xlsx')).status).toBe(422);
  });

  it.each([
    [
      'that reads files of the machine',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>',
    ],
    [
      'that grows as it is read',
      `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${'bcdefgh'
        .split('')
        .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefg'[n]};`.repeat(10)}">`)
        .join('')}]><workbook>&h;</workbook>`,
    ],
  ])('with a document type %s is refused or read without it', async (_what, workbook) => {
    const encoded = new TextEncoder().encode(workbook);
    const { status, body } = await upload(
      zipSync({ 'xl/workbook.xml': encoded, '[Content_Types].xml': encoded }),
      'x.xlsx',
    );
    expect(status).toBe(422);
    expect(body).not.toContain('root:');
  });

  it('by the name of a place elsewhere is a name alone: nothing is written there, and the path is shown nowhere', async () => {
    const csv = 'Code,Name,Region\r\nPTH1,Pathmarch,North\r\n';
    for (const name of ['../../../../tmp/owned.csv', '..\\..\\owned.csv', '/etc/cron.d/owned.csv', 'C:\\owned.csv']) {
      const { status, body } = await upload(csv, name);
      expect(status).toBe(200);
      expect(body).not.toMatch(/\.\.[/\\]|cron\.d|C:\\/);
    }
  });

  it('that is a page or a program is no table, whatever it is called', async () => {
    for (const bytes of [
      '<html><script>alert(1)</script>',
      '#!/bin/sh\nrm -rf /\n',
      '\u007fELF\u0002\u0001\u0001',
      '%PDF-1.7\n',
    ]) {
      for (const path of ['/authorities/import', '/people/invite-many', '/frameworks/load']) {
        const { status, body } = await upload(bytes, 'table.csv', path);
        expect(status).toBe(422);
        expect(body).not.toContain('<script>alert(1)');
      }
    }
  });

  it('of JSON with names that programs give a meaning, or nested without end, is refused as no framework', async () => {
    for (const bytes of [
      '{"__proto__":{"polluted":true}}',
      '{"constructor":{"prototype":{"polluted":true}}}',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
      '"just a text"',
      'null',
    ]) {
      expect((await upload(bytes, 'framework.json', '/frameworks/load')).status).toBe(422);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('is not even kept in memory from somebody who may not send one', async () => {
    const officer = await service.signedIn(insiders['data-officer']);
    const form = formTokenOn(await officer.get('/privacy'));
    const payload = `--b\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${form}\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${'x'.repeat(500_000)}\r\n--b--\r\n`;
    const { statusCode } = await postRaw(service, officer, '/authorities/import', payload, {
      'content-type': 'multipart/form-data; boundary=b',
    });
    expect(statusCode).toBe(403);
  });
});
