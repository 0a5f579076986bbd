import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let administrator: string;

beforeAll(async () => {
  service = await madeUpService();
  administrator = await madeUpPerson(service.store, 'Ines Okafor', [{ role: 'administrator' }]);
});
afterAll(() => service.close());

const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const on = (day: number, month: number, year: number) =>
  service.visitor().get(`/frameworks?on-day=${day}&on-month=${month}&on-year=${year}`);

describe('the list of frameworks', () => {
  it('is open to anybody, oldest first, with its versions and dates', async () => {
    const { status, body } = await service.visitor().get('/frameworks');
    expect(status).toBe(200);
    const places = ['slac-2009/2009', 'sif-2015/2015-06-01'].map((path) =>
      body.indexOf(`<th scope="row" class="govuk-table__header"><a class="govuk-link" href="/frameworks/${path}"`),
    );
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text(body)).toContain('1 June 2015 to 31 December 2017');
  });

  it('says what applies today, and on any day', async () => {
    expect(text((await service.visitor().get('/frameworks')).body)).toContain(
      'None of the frameworks here is in force on 23 November 2026.',
    );
    expect(text((await on(1, 1, 2016)).body)).toMatch(/In force on 1 January 2016: Single inspection framework 2015/);
    const both = text((await on(1, 5, 2012)).body);
    expect(both).toMatch(/In force on 1 May 2012: Safeguarding and looked after children 2009/);
    expect(both).toMatch(/Perhaps, because when it began is not stated: Safeguarding and looked after children 2012/);
  });

  it('refuses a day that is none, and keeps what was typed', async () => {
    const { status, body } = await on(31, 2, 2016);
    expect(status).toBe(422);
    expect(body).toContain('The day must be a real date');
    expect(body).toContain('value="31"');
  });

  it('shows the way to load a framework to administrators only', async () => {
    const link = 'href="/frameworks/load"';
    expect((await service.visitor().get('/frameworks')).body).not.toContain(link);
    expect((await (await service.signedIn(administrator)).get('/frameworks')).body).toContain(link);
  });
});
