import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#inspection';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { previewText, rowsOfFile, rowsOfPreview } from './rows-of-file.ts';

let service: MadeUpService;
let admin: Browser;

beforeAll(async () => {
  service = await madeUpService();
  await madeUpAuthority(service.store, 'Westmarch', 'E06000019');
  admin = await service.signedIn(await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]));
});
afterAll(() => service.close());

const path = '/people/invite-many';
const bytes = (text: string) => new TextEncoder().encode(text);
const file = (...rows: readonly string[]) => ({
  file: { name: 'people.csv', bytes: ['Name,E-mail,Role,Authority code', ...rows, ''].join('\r\n') },
});
const emailed = () => `${randomUUID().slice(0, 8)}@westmarch.example`;
const count = async () => (await service.store.asOwner<{ n: number }>('select count(*)::int as n from users'))[0]?.n;
const sentAlong = (body: string) =>
  (/name="rows" value="([^"]*)"/.exec(body)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const confirm = (rows: string) => admin.post(`${path}/confirm`, { rows }, path);

describe('a file of people', () => {
  it('invites nobody before it is confirmed, and then everybody, with links to be saved', async () => {
    const [first, second] = [emailed(), emailed()];
    const before = (await count()) ?? 0;
    const preview = await admin.upload(
      path,
      {},
      file(`Tomas Reyes,${first},Data officer,E06000019`, `"Vale, Kit",${second},Analyst,`),
    );
    expect(preview.status).toBe(200);
    expect(preview.body).toContain('2 people can be invited');
    expect(await count()).toBe(before);
    const made = await confirm(sentAlong(preview.body));
    expect(made.status).toBe(200);
    expect(await count()).toBe(before + 2);
    const csv = Buffer.from(/base64,([^"]*)"/.exec(made.body)?.[1] ?? '', 'base64').toString();
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('"Vale, Kit"');
    const links = [...csv.matchAll(/\/invitation\/([\w-]{43})/g)].map((match) => match[1]);
    expect(new Set(links).size).toBe(2);
    const kept = await service.store.asOwner(
      `select role from memberships join users on users.id = user_id where email in ($1, $2) order by role`,
      [first, second],
    );
    expect(kept).toEqual([{ role: 'analyst' }, { role: 'data-officer' }]);
    const again = await confirm(sentAlong(preview.body));
    expect([again.status, again.body.includes('Somebody among the people has this e-mail address')]).toEqual([
      409,
      true,
    ]);
    expect(await count()).toBe(before + 2);
  });

  it('shows what is wrong with each row, escaped, and can be taken without these', async () => {
    const right = emailed();
    const { body, status } = await admin.upload(
      path,
      {},
      file(
        `<script>alert(1)</script>,${emailed()},King,`,
        `Kit,not an address,Data officer,E06000019`,
        `Kit,${emailed()},Data officer,999`,
        `Kit,${right},Data officer,E06000019`,
        `Kit,${right.toUpperCase()},Auditor,E06000019`,
      ),
    );
    expect(status).toBe(200);
    expect(body).toContain('1 person can be invited; 4 rows cannot be taken as they stand');
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toContain('<script>alert');
    expect(body).toContain('There is no authority with the code 999.');
    expect(body).toContain('Row 5 has this e-mail address too');
    const before = (await count()) ?? 0;
    expect((await confirm(sentAlong(body))).status).toBe(200);
    expect(await count()).toBe(before + 1);
  });

  it('is decided anew when it is confirmed: all are invited or nobody', async () => {
    const [first, second] = [emailed(), emailed()];
    const { body } = await admin.upload(path, {}, file(`A,${first},Analyst,`, `B,${second},Analyst,`));
    await admin.post('/people/invite', { name: 'B', email: second, role: 'analyst' });
    const before = await count();
    const confirmed = await confirm(sentAlong(body));
    expect(confirmed.status).toBe(409);
    expect(confirmed.body).toContain('Nobody has been invited');
    expect(await count()).toBe(before);
  });

  it.each([
    ['', 'The file is empty'],
    ['Name,E-mail,Role,Authority code\r\n', 'no rows'],
    ['Surname,Post\r\nVale,Analyst\r\n', 'It has none for: Name, E-mail, Role'],
    [`Name,E-mail,Role\r\n${'Kit,k@x.example,Analyst\r\n'.repeat(1001)}`, 'more than 1,000 rows'],
  ])('is refused at its field when it is no list of people: %#', async (text, words) => {
    const sent = await admin.upload(path, {}, { file: { name: 'people.csv', bytes: text } });
    expect(sent.status).toBe(422);
    expect(sent.body).toContain(words);
    expect(sent.body).toContain('href="#file"');
  });

  it('must be chosen, and its rows not be of somebody else’s making', async () => {
    expect((await admin.upload(path, {}, {})).body).toContain('Choose a file');
    for (const rows of ['', '[]', '{}', '[["x"]]', '[[1,2,3,4,5]]', 'null']) {
      expect((await confirm(rows)).status).toBe(400);
    }
    const forged = await confirm('[[2,"Kit","kit","Administrator","E06000019"]]');
    expect(forged.status).toBe(409);
  });

  it('has a template that is read as it is written', async () => {
    const { body, headers } = await admin.get(`${path}/template.csv`);
    expect(headers['content-disposition']).toContain('attachment');
    const rows = await rowsOfFile({ name: 'x.csv', bytes: bytes(`${body}Kit,k@x.example,Analyst,884\r\n`) });
    expect(rows).toEqual([{ row: 2, name: 'Kit', email: 'k@x.example', role: 'Analyst', authorityCode: '884' }]);
  });

  it('never throws, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string().map(bytes)), async (given) => {
        const rows = await rowsOfFile({ name: 'people.csv', bytes: given });
        expect(isRefusal(rows) || rows.length > 0).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void rowsOfPreview(text)));
  });

  it('comes back from the preview as it was read', () => {
    const row = fc.record({
      row: fc.nat(),
      name: fc.string(),
      email: fc.string(),
      role: fc.string(),
      authorityCode: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        expect(rowsOfPreview(previewText(rows))).toEqual(rows);
      }),
    );
  });
});
