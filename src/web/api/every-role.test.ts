// Every way into the API, tried by everybody with a token: who is let in is what the table of permissions says.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal, refusalOf, rolesToGive } from '#inspection';
import { madeUpToken, programWith } from '#made-up-api';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { personOf } from '#store';

let service: MadeUpService;
let authorityId = '';
let inspectionId = '';
beforeAll(async () => {
  service = await madeUpService();
  authorityId = await madeUpAuthority(service.store, 'Westmarch', '884');
  inspectionId = await madeUpInspection(service.store, authorityId);
});
afterAll(() => service.close());

const nobody = '00000000-0000-8000-8000-000000000000';

describe('every way into the API', () => {
  it.each([...rolesToGive, 'without a role', 'without a token'] as const)(
    'is open to %s as the table says',
    async (who) => {
      const held = who.startsWith('without') ? [] : rolesToGive.filter((role) => role === who);
      const userId =
        who === 'without a token'
          ? null
          : await madeUpPerson(
              service.store,
              'Ines Okafor',
              held.map((role) => ({ role, authorityId, inspectionId })),
            );
      const [person, token] =
        userId === null
          ? [null, null]
          : [
              await service.store.read({ for: 'service', what: 'test' }, (tx) => personOf(tx, userId)),
              await madeUpToken(service, userId),
            ];
      const program = programWith(service, token);
      for (const { method, url, action } of service.app.doors.filter(({ byToken }) => byToken)) {
        if (method !== 'GET' && method !== 'POST' && method !== 'PATCH') continue;
        const path = url
          .replace('/frameworks/:id/:version', '/frameworks/sif-2015/2015-06-01')
          .replace('/inspections/:id', `/inspections/${inspectionId}`)
          .replaceAll(/:\w+/g, nobody);
        const { status } = await program(method, path, method === 'GET' ? {} : { body: {} });
        const about = path.includes(inspectionId) ? { authorityId, inspectionId } : {};
        const refusal = refusalOf(person, action, about);
        const stopped = status === 401 || status === 403;
        expect([method, url, stopped]).toEqual([method, url, isRefusal(refusal)]);
        expect([url, status < 500]).toEqual([url, true]);
      }
    },
  );
});
