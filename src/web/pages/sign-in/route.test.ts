import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpService, type MadeUpService } from '#made-up-service';

let service: MadeUpService;
beforeAll(async () => { service = await madeUpService({}, { setUpToken: 'bcdf-ghjk-mnpq' }); });
afterAll(() => service.close());
test('smoke', async () => {
  const v = service.visitor();
  const first = await v.get('/');
  expect(first.location).toBe('/set-up');
  const page = await v.get('/set-up');
  expect(page.status).toBe(200);
  const made = await v.post('/set-up', { token: 'bcdfghjkmnpq', name: 'Ines Okafor', email: 'ines@x.example', password: 'four horses walk slowly' });
  expect(made.location).toBe('/sign-in/set-up-codes');
  console.log((await v.get('/sign-in/set-up-codes')).body.slice(-3000));
});
