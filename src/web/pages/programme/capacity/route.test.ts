import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { inspects, plan } from '../made-up-programme.test-data.ts';
import { firstMonth } from './capacity-view.ts';

let service: MadeUpService;
let hmci: Browser;
beforeAll(async () => {
  service = await madeUpService();
  hmci = await service.signedIn(await madeUpPerson(service.store, 'Ruth Adeyemi', [{ role: 'hmci' }]));
});
afterAll(() => service.close());

describe('the capacity by month', () => {
  it('says, while nobody inspects, what will be here and what to do first', async () => {
    const { body } = await hmci.get('/programme/capacity');
    expect(body).toContain('Record first who inspects.');
    expect(body).toContain('0 people inspect today');
  });

  it('is seen by those who see the programme', async () => {
    const analyst = await service.signedIn(await madeUpPerson(service.store, 'Ana Lyst', [{ role: 'analyst' }]));
    expect((await analyst.get('/programme/capacity')).status).toBe(403);
  });

  it('shows what is needed and what there is, and says which months are over-committed', async () => {
    for (const name of ['Ines Okafor', 'Marek Nowak']) {
      await inspects(service.store, await madeUpPerson(service.store, name));
    }
    await plan(service.store, await madeUpAuthority(service.store, '<i>Westmarch', '884'), '2027-03-01');
    const { body } = await hmci.get('/programme/capacity');
    expect(body).toContain('November 2026 to October 2027. 2 people inspect today, 0 of them education.');
    expect(body).toContain(
      'March 2027: too few inspector-days, by 33 for social care (75 needed, 42 available) and by 9 for education (9 needed, 0 available).',
    );
    expect(body).toMatch(/March 2027[\s\S]*Over-committed[\s\S]*&lt;i&gt;Westmarch<\/a>, week of 1 March 2027/);
    expect(body).toMatch(/aria-labelledby="capacity-title/);
    expect(body).toContain('1 of 12 months have too few for social care or for education.');
    expect(body).toContain('education 9 of 0');
    expect(body).toContain('three inspectors of social care are taken');
    expect(body).not.toContain('<i>Westmarch');
  });

  it('goes on for four years, and not before now', async () => {
    expect((await hmci.get('/programme/capacity?from=2027-11')).body).toContain('November 2027 to October 2028');
    for (const asked of ['2026-10', '2031-01', '2027-13', '"><script>']) {
      const { status, body } = await hmci.get(`/programme/capacity?from=${encodeURIComponent(asked)}`);
      expect([status, body.includes('November 2026 to October 2027')]).toEqual([200, true]);
    }
    expect(firstMonth('2029-11', '2026-11-23')).toBe('2029-11-01');
    expect((await hmci.get('/programme/capacity?from=2029-11')).body).not.toContain('Twelve months later');
  });
});
