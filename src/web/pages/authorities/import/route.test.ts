import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type Answer, type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let administrator: Browser;

beforeAll(async () => {
  service = await madeUpService();
  administrator = await service.signedIn(await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]));
  await madeUpAuthority(service.store, 'Westmarch', '884');
});
afterAll(() => service.close());

const preview = (csv: string | Uint8Array, name = 'authorities.csv') =>
  administrator.upload('/authorities/import', {}, { file: { name, bytes: csv } });
const hidden = (body: string, field: string): string =>
  new RegExp(`name="${field}" value="([^"]*)"`).exec(body)?.[1] ?? '';
const confirm = (seen: Answer, reason: string, changed: Readonly<Record<string, string>> = {}) =>
  administrator.post(
    '/authorities/import/confirm',
    {
      name: hidden(seen.body, 'name'),
      file: hidden(seen.body, 'file'),
      decided: hidden(seen.body, 'decided'),
      reason,
      ...changed,
    },
    '/authorities/import',
  );
const names = async (): Promise<readonly string[]> =>
  (await service.store.asOwner<{ name: string }>('select name from authorities order by name')).map(({ name }) => name);
const heads = 'Code,Name,Region,Director,Director since,Framework,Overall grade,Published on,Report';

describe('importing authorities', () => {
  it('begins with a template, and is for those who keep authorities', async () => {
    expect((await administrator.get('/authorities/import')).body).toContain('/authorities/import/template.csv');
    expect((await administrator.get('/authorities/import/template.csv')).body).toBe(`\ufeff${heads}\r\n`);
    const analyst = await service.signedIn(await madeUpPerson(service.store, 'Ana Lyst', [{ role: 'analyst' }]));
    for (const path of ['', '/template.csv', '/confirm']) {
      expect((await analyst.get(`/authorities/import${path}`)).status).toBe(403);
    }
  });

  it('refuses no file, an empty one, one that is no table, and one without the needed columns', async () => {
    for (const [bytes, words] of [
      ['', 'The file is empty'],
      ['Name\r\nWestmarch\r\n', 'names no column “Code”'],
      [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), 'There is a problem'],
      [`Code,Name\r\n${'x'.repeat(700_000)}`, 'smaller than 600 KB'],
    ] as const) {
      const answer = await preview(bytes);
      expect([answer.status, answer.body.includes(words)]).toEqual([422, true]);
      expect(answer.body).toContain('href="#file"');
    }
    const none = await administrator.upload('/authorities/import', {}, {});
    expect(none.body).toContain('Choose a file.');
  });

  it('shows what is new, changed, unchanged and wrong, and imports nothing while a row is wrong', async () => {
    const seen = await preview(
      `${heads}\r\n884,Westmarch <b>County</b>,,,,,,,\r\n910,Northhaven,,,,,,,\r\n911,,,Tomas Reyes,,ilacs,good,1/2/2016,\r\n`,
    );
    expect(seen.status).toBe(200);
    expect(seen.body).toContain('1 new authority');
    expect(seen.body).toMatch(/<del>Westmarch<\/del>[\s\S]*<ins>Westmarch &lt;b&gt;County/);
    expect(seen.body).toContain('Add the date since when this person is director.');
    expect(seen.body).toContain('There is no such framework');
    expect(seen.body).not.toContain('name="decided"');
    expect(await names()).toEqual(['Westmarch']);
    const forced = await confirm(seen, 'Yearly list', {
      name: 'authorities.csv',
      file: Buffer.from('Code,Name\r\n8,X\r\n').toString('base64url'),
    });
    expect(forced.status).toBe(409);
    expect(await names()).toEqual(['Westmarch']);
  });

  it('does what was previewed, once it is confirmed with a reason, and then has nothing more to do', async () => {
    const csv = `${heads}\r\n884,Westmarch,West,Ines Okafor,3/5/2020,sif-2015,good,3/5/2016,\r\n910,"Northhaven, City of",,,,,,,\r\n`;
    const seen = await preview(csv);
    expect(await names()).toEqual(['Westmarch']);
    const unreasoned = await confirm(seen, '');
    expect([unreasoned.status, unreasoned.body.includes('href="#reason"')]).toEqual([422, true]);
    const done = await confirm(unreasoned, 'Yearly list');
    expect([done.status, done.location]).toEqual([303, '/authorities']);
    const { body } = await administrator.get('/authorities');
    expect(body).toContain('Imported: 1 added, 1 changed.');
    expect(body).toContain('Ines Okafor');
    expect(await names()).toEqual(['Northhaven, City of', 'Westmarch']);
    const log = await service.store.asOwner<{ reason: string }>(
      `select distinct content->>'reason' as reason from change_log where content->>'reason' is not null`,
    );
    expect(log).toEqual([{ reason: 'Yearly list' }]);
    expect((await preview(csv)).body).toContain('there is nothing to import');
    const exported = (await administrator.get('/authorities/export.csv')).body;
    expect((await preview(exported)).body).toContain('there is nothing to import');
  });

  it('shows the preview again when something changed meanwhile, and keeps the reason typed', async () => {
    const seen = await preview('Code,Name\r\n920,Southmarch\r\n');
    await madeUpAuthority(service.store, 'Southmarch Old', '920');
    const old = await confirm(seen, 'Yearly list');
    expect(old.status).toBe(409);
    expect(old.body).toContain('Look at the preview again.');
    expect(old.body).toContain('<del>Southmarch Old</del>');
    expect(old.body).toContain('Yearly list');
    expect(await names()).toContain('Southmarch Old');
    expect((await confirm(old, 'Yearly list')).status).toBe(303);
    expect(await names()).toContain('Southmarch');
  });

  it('confirms only the file that was previewed', async () => {
    const seen = await preview('Code,Name\r\n930,Middlemarch\r\n');
    const other = Buffer.from('Code,Name\r\n930,Muddlemarch\r\n').toString('base64url');
    expect((await confirm(seen, 'Yearly list', { file: other })).status).toBe(409);
    expect((await confirm(seen, 'Yearly list', { file: '' })).status).toBe(422);
    expect((await names()).filter((name) => name.endsWith('dlemarch'))).toEqual([]);
  });
});
