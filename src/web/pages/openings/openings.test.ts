import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { keepSealed, openSealed } from '#store';

describe('who opened data about children', () => {
  let service: MadeUpService;
  let [inspectionOfA, inspectionOfB, ada, leadOfA, teamOfA, leadOfB] = ['', '', '', '', '', ''];
  const page = async (userId: string, path = '/openings'): Promise<string> => {
    const { status, body } = await (await service.signedIn(userId)).get(path);
    expect(status).toBe(200);
    return body.slice(body.indexOf('<main'), body.indexOf('</main>'));
  };
  const openOne = async (userId: string, inspectionId: string, purpose: string) => {
    const acting = { for: 'person', userId } as const;
    const id = await keepSealed(service.store, acting, {
      inspectionId,
      kind: 'document',
      plain: Buffer.from('made up'),
      at: testTime,
    });
    await openSealed(service.store, acting, id, purpose, testTime);
  };

  beforeAll(async () => {
    service = await madeUpService();
    const { store } = service;
    inspectionOfA = await madeUpInspection(store, await madeUpAuthority(store, 'Westmarch', '884'));
    inspectionOfB = await madeUpInspection(store, await madeUpAuthority(store, 'Eastmarch', '885'));
    ada = await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]);
    leadOfA = await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId: inspectionOfA }]);
    teamOfA = await madeUpPerson(store, 'Tom Brandreth', [{ role: 'team-inspector', inspectionId: inspectionOfA }]);
    leadOfB = await madeUpPerson(store, 'Bea Thorne', [{ role: 'lead-inspector', inspectionId: inspectionOfB }]);
  });
  afterAll(() => service.close());

  it('stands under the service for whoever sees that, and leads nobody else there', async () => {
    const { body } = await (await service.signedIn(ada)).get('/openings');
    expect(body).toMatch(/href="\/service"[^>]*aria-current/);
    expect(body).toMatch(/href="\/service" class="govuk-back-link"/);
    expect((await (await service.signedIn(leadOfA)).get('/openings')).body).not.toContain('href="/service"');
  });

  it('says that nobody has, while nobody has', async () => {
    expect(await page(ada)).toContain('Nobody has opened any yet.');
  });

  it('is shown with what for: all to an administrator, to a lead inspector those of their inspection', async () => {
    await openOne(teamOfA, inspectionOfA, 'Choosing <i>cases</i>');
    await openOne(leadOfB, inspectionOfB, 'Checking a date');
    const all = await page(ada);
    expect(all).toContain('Choosing &lt;i&gt;cases&lt;/i&gt;');
    expect(all).toContain('Checking a date');
    expect(all).toContain('Document about children');
    const own = await page(leadOfA);
    expect(own).toContain('Tom Brandreth');
    expect(own).toContain('Inspection of Westmarch');
    expect(own).not.toContain('Checking a date');
    expect(await page(ada, `/openings?inspection=${inspectionOfB}`)).not.toContain('Choosing');
  });

  it('is for no others, and an address that leads nowhere is told so', async () => {
    expect((await (await service.signedIn(teamOfA)).get('/openings')).status).toBe(403);
    expect((await service.visitor().get('/openings')).status).toBe(303);
    expect((await (await service.signedIn(ada)).get('/openings?inspection=1')).status).toBe(404);
  });

  it('is read on, none left out and none twice', async () => {
    for (let index = 0; index < 60; index += 1) {
      await service.store.asOwner(
        'insert into openings (payload_id, inspection_id, user_id, purpose, at) select id, inspection_id, $1, $2, $3 from sealed_payloads where inspection_id = $4 limit 1',
        [leadOfA, `Purpose ${index}.`, testTime, inspectionOfA],
      );
    }
    const first = await page(leadOfA);
    const older = /href="(\/openings\?before=\d+)"/.exec(first)?.[1] ?? '';
    const both = [first, await page(leadOfA, older)].join(' ');
    expect([...both.matchAll(/Purpose (\d+)\./g)].map(([, index]) => Number(index))).toEqual(
      Array.from({ length: 60 }, (_, index) => 59 - index),
    );
  });
});
