import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, programOf } from '#made-up-api';
import { madeUpAuthority, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { judge, plan } from '../../pages/programme/made-up-programme.test-data.ts';

let service: MadeUpService;
let hmci: Program;
beforeAll(async () => {
  service = await madeUpService();
  hmci = await programOf(service, await madeUpPerson(service.store, 'Ruth Adeyemi', [{ role: 'hmci' }]), 'read');
  const westmarch = await madeUpAuthority(service.store, 'Westmarch', '884');
  await judge(service.store, westmarch, 'inadequate', '2025-06-12');
  await plan(service.store, westmarch, '2027-01-11');
  await judge(service.store, await madeUpAuthority(service.store, 'Fenholme', '902'), 'good', '2023-06-12');
  await madeUpAuthority(service.store, 'Larkshire', '903');
});
afterAll(() => service.close());

const names = (json: { readonly items: readonly { readonly authority: { readonly name: string } }[] }) =>
  json.items.map(({ authority }) => authority.name);

describe('the programme for programs', () => {
  it('has every authority by name, with its window, the rule and what is planned', async () => {
    const { status, json } = await hmci('GET', '/api/v1/programme');
    expect(status).toBe(200);
    expect(names(json)).toEqual(['Fenholme', 'Larkshire', 'Westmarch']);
    expect(json.items[2]).toMatchObject({
      lastOverall: { judgements: [{ judgement: 'overall', grade: 'inadequate' }] },
      window: {
        kind: 're-inspection',
        from: '2026-12-12',
        to: '2027-06-12',
        source: 'Single inspection framework 2015, ¶5',
      },
      standing: { id: 'planned', atRisk: false },
      inspections: [{ weekOne: '2027-01-11', stage: 'planned', lead: null }],
    });
    expect(json.items[1]).toMatchObject({ window: null, lastOverall: null, standing: { id: 'no-window' } });
  });

  it('is narrowed, and comes in parts', async () => {
    expect(names((await hmci('GET', '/api/v1/programme?atRisk=true')).json)).toEqual(['Fenholme']);
    expect(names((await hmci('GET', '/api/v1/programme?atRisk=false')).json)).toEqual(['Larkshire', 'Westmarch']);
    expect(names((await hmci('GET', '/api/v1/programme?region=Nowhere')).json)).toEqual([]);
    const first = (await hmci('GET', '/api/v1/programme?count=2')).json;
    expect(names(first)).toEqual(['Fenholme', 'Larkshire']);
    const rest = (await hmci('GET', `/api/v1/programme?count=2&after=${first.next}`)).json;
    expect([names(rest), rest.next]).toEqual([['Westmarch'], null]);
  });

  it('refuses what is asked wrongly, and whoever may not see it', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await hmci('GET', `/api/v1/programme?after=${nobody}`)).status).toBe(422);
    expect((await hmci('GET', '/api/v1/programme?atRisk=perhaps')).status).toBe(422);
    const analyst = await programOf(service, await madeUpPerson(service.store, 'Ana Lyst', [{ role: 'analyst' }]));
    expect((await analyst('GET', '/api/v1/programme')).status).toBe(403);
  });
});
