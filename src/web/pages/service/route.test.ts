import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDemonstration, removeDemonstration } from '#demonstration';
import { madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { hasDemonstration } from '#store';
import { sizeInWords } from './view.ts';

const asService = { for: 'service', what: 'test' } as const;

let service: MadeUpService;
let isDemonstration = false;
beforeEach(async () => {
  isDemonstration = false;
  service = await madeUpService(
    {},
    {
      demonstration: () => isDemonstration,
      removeDemonstration: async () => {
        const refusal = await removeDemonstration(service.store, service.clock.now);
        isDemonstration = await service.store.read(asService, hasDemonstration);
        return refusal;
      },
    },
  );
});
afterEach(() => service.close());

describe('how the service is', () => {
  it('is shown to an administrator, and to nobody else', async () => {
    const administrator = await madeUpPerson(service.store, 'Priya Raman', [{ role: 'administrator' }]);
    const analyst = await madeUpPerson(service.store, 'Daniel Kowalczyk', [{ role: 'analyst' }]);
    expect((await (await service.signedIn(administrator)).get('/service')).status).toBe(200);
    expect((await (await service.signedIn(analyst)).get('/service')).status).toBe(403);
  });

  it('says the end of the change log, the keys that are not in the database, and no key itself', async () => {
    const administrator = await madeUpPerson(service.store, 'Priya Raman', [{ role: 'administrator' }]);
    await service.store.keys.secret('inspection/one');
    const { body } = await (await service.signedIn(administrator)).get('/service');
    const [head] = await service.store.asOwner<{ hash: string; seq: number }>(
      "select encode(hash, 'hex') as hash, seq from change_log_head",
    );
    expect(body).toContain(head?.hash);
    expect(body).toContain(await service.store.keys.master());
    expect(body).toContain('0010-sides');
    expect(body).toContain('None has been made');
    expect(body).not.toContain(Buffer.from(await service.store.keys.secret('inspection/one')).toString('base64url'));
  });

  it('shows the commands as they are typed here', async () => {
    const administrator = await madeUpPerson(service.store, 'Priya Raman', [{ role: 'administrator' }]);
    const { body } = await (await service.signedIn(administrator)).get('/service');
    expect(body).toContain(`/bin/bestfit backup FILE --keys KEYS-FILE --data ${service.store.keysFolder}<`);
  });

  it('names the backups of the keys on record', async () => {
    const administrator = await madeUpPerson(service.store, 'Priya Raman', [{ role: 'administrator' }]);
    const { file } = await service.store.keys.backup(`${service.store.keysFolder}/<b>kept.keys`);
    const { body } = await (await service.signedIn(administrator)).get('/service');
    expect(file).toContain('<b>');
    expect(body).toContain('&lt;b&gt;kept');
    expect(body).not.toContain('<b>kept');
  });

  it('says nothing of a demonstration where there is none, and it cannot be removed', async () => {
    const administrator = await madeUpPerson(service.store, 'Priya Raman', [{ role: 'administrator' }]);
    const browser = await service.signedIn(administrator);
    expect((await browser.get('/service')).body).not.toContain('/service/remove-demonstration');
    expect((await browser.get('/service/remove-demonstration')).status).toBe(404);
    expect((await browser.post('/service/remove-demonstration', { word: 'Westmarch' }, '/service')).status).toBe(404);
  });
});

describe('removing the demonstration', () => {
  let browser: Browser;
  beforeEach(async () => {
    await loadDemonstration(service.store, service.clock.now, { rows: 1000 });
    isDemonstration = true;
    const [administrator] = await service.store.asOwner<{ id: string }>(
      "select id from users where email = 'priya.raman@inspectorate.example'",
    );
    browser = await service.signedIn(administrator?.id ?? '');
  });

  it.each(['', 'remove', 'Eastmarch'])('needs its word, not “%s”', async (word) => {
    const answer = await browser.post('/service/remove-demonstration', { word });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('href="#word"');
    expect(await service.store.read(asService, hasDemonstration)).toBe(true);
  });

  it('empties the installation, signs out, and leads to where one is set up', async () => {
    expect((await browser.get('/service')).body).toContain('/service/remove-demonstration');
    const answer = await browser.post('/service/remove-demonstration', { word: ' westmarch ' });
    expect([answer.status, answer.location]).toEqual([303, '/']);
    expect(browser.cookies.has('bestfit')).toBe(false);
    expect(isDemonstration).toBe(false);
    expect((await service.visitor().get('/set-up')).status).toBe(200);
  });

  it('is refused beside anybody real, with what there is, and nothing is lost', async () => {
    await madeUpPerson(service.store, 'Ada Quill', [{ role: 'administrator' }]);
    const answer = await browser.post('/service/remove-demonstration', { word: 'Westmarch' });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('it holds more than made-up data: 1 person.');
    expect((await browser.get('/service')).status).toBe(200);
  });
});

describe('a size', () => {
  it.each([
    [0, '0.0 kB'],
    [8_600_000, '8.6 MB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [123_456_789_012, '123 GB'],
    [5_000_000_000_000_000, '5000 TB'],
  ])('of %i bytes is %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});
