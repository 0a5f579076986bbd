import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#inspection';
import { posted } from './posted.ts';
import { nameOf, takeUploads, uploaded } from './uploaded.ts';

const megabyte = 1_048_576;
let app: FastifyInstance;

beforeAll(async () => {
  app = Fastify();
  await app.register(cookie);
  await takeUploads(app);
  app.decorateRequest('person', null);
  const answer = (action: 'read-public-pages' | 'keep-frameworks') => ({
    config: { action, uploads: { megabytes: 1 } },
  });
  for (const action of ['read-public-pages', 'keep-frameworks'] as const) {
    app.post(`/${action}`, answer(action), async (request) => {
      const file = uploaded(request, 'list');
      const said = isRefusal(file) ? file.words : { name: file.name, size: file.bytes.length };
      return { said, fields: posted(request).values };
    });
  }
  app.post('/none', { config: { action: 'read-public-pages' } }, async (request) => uploaded(request, 'list'));
  await app.ready();
});
afterAll(() => app.close());

async function send(path: string, fill: (form: FormData) => void) {
  const form = new FormData();
  fill(form);
  const sent = new Response(form);
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' };
  return app.inject({ method: 'POST', url: path, headers, payload: Buffer.from(await sent.arrayBuffer()) });
}
const file = (bytes: string | Uint8Array<ArrayBuffer>, name = 'people.csv') => new File([bytes], name);

describe('the name of a file', () => {
  it('is its last part without signs that steer, and its first 200 signs, none of them by half', () => {
    expect(nameOf('C:\\Work\\list 1\u202E.csv')).toBe('list 1.csv');
    expect(nameOf('a/b.pdf')).toBe('b.pdf');
    expect(nameOf(`${'a'.repeat(199)}😀b`)).toBe(`${'a'.repeat(199)}😀`);
    expect(nameOf('half \uD83D of one')).toBe('half  of one');
  });
});

describe('a form with a file', () => {
  it('brings the file with its name, and the other fields as texts, several of one name as a list', async () => {
    const answer = await send('/read-public-pages', (form) => {
      form.append('reason', ' New staff ');
      form.append('list', file('name,email'));
      form.append('role', 'auditor');
      form.append('role', 'director');
    });
    expect(answer.json()).toEqual({
      said: { name: 'people.csv', size: 10 },
      fields: { reason: ' New staff ', role: ['auditor', 'director'] },
    });
  });

  it('says what is wrong with no file, an empty one, and one that is too large', async () => {
    const said = async (fill: (form: FormData) => void) => (await send('/read-public-pages', fill)).json().said;
    expect(await said((form) => form.append('reason', 'x'))).toBe('Choose a file.');
    expect(await said((form) => form.append('list', file('', '')))).toBe('Choose a file.');
    expect(await said((form) => form.append('list', file('')))).toBe('The file is empty. Choose another one.');
    expect(await said((form) => form.append('list', file(new Uint8Array(megabyte + 1))))).toBe(
      'The file must be smaller than 1 MB.',
    );
    expect(await said((form) => form.append('list', file(new Uint8Array(megabyte - 1))))).toEqual({
      name: 'people.csv',
      size: megabyte - 1,
    });
  });

  it('keeps its fields when the file is too large, so that nothing typed is lost', async () => {
    const answer = await send('/read-public-pages', (form) => {
      form.append('list', file(new Uint8Array(2 * megabyte)));
      form.append('reason', 'New staff');
    });
    expect(answer.json().fields).toEqual({ reason: 'New staff' });
  });

  it('from somebody who may not do this is read past: its fields are there, its file is not', async () => {
    const answer = await send('/keep-frameworks', (form) => {
      form.append('list', file('{}'));
      form.append('reason', 'Because');
    });
    expect(answer.json()).toEqual({ said: 'Choose a file.', fields: { reason: 'Because' } });
  });

  it('is refused when a field is as large as a file may not be, or there are too many parts', async () => {
    const long = await send('/read-public-pages', (form) => form.append('reason', 'x'.repeat(megabyte + 1)));
    expect(long.statusCode).toBe(413);
    const many = await send('/read-public-pages', (form) => {
      for (let i = 0; i < 600; i += 1) form.append('role', 'x');
    });
    expect(many.statusCode).toBe(413);
  });

  it('is refused when its fields together are more than a form holds, though none of them is', async () => {
    const half = 'x'.repeat(megabyte / 2);
    const answer = await send('/read-public-pages', (form) => {
      for (const field of ['a', 'b', 'c']) form.append(field, half);
      form.append('list', file('x'));
    });
    expect(answer.statusCode).toBe(413);
    const one = await send('/read-public-pages', (form) => form.append('a', half));
    expect(one.statusCode).toBe(200);
  });

  it('is refused with more files than a form may bring', async () => {
    const of = (count: number) =>
      send('/read-public-pages', (form) => {
        for (let i = 0; i < count; i += 1) form.append(`list${i}`, file('x'));
      });
    expect((await of(10)).statusCode).toBe(200);
    expect((await of(11)).statusCode).toBe(413);
  });

  it('has texts for fields, whatever they say that they are', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/read-public-pages',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload:
        '--x\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: application/json\r\n\r\n{"toString":1}\r\n--x--\r\n',
    });
    expect(answer.json().fields).toEqual({ a: '{"toString":1}' });
  });

  it('brings nothing to a route that takes no files', async () => {
    expect((await send('/none', (form) => form.append('list', file('x')))).json().words).toBe('Choose a file.');
  });

  it('that breaks off is refused', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/read-public-pages',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x\r\nContent-Disposition: form-data; name="list"; filename="a"\r\n\r\nabc',
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
  });
});
