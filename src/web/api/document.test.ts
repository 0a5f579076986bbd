import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '#made-up-api';
import { type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
beforeAll(async () => {
  service = await madeUpService();
});
afterAll(() => service.close());

const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
const at = (value: unknown, key: string): unknown => new Map(entries(value)).get(key);

/** Every operation of the document: "GET /api/v1/authorities/{id}", with what is said of it. */
const operations = async (): Promise<[string, unknown][]> =>
  entries(at(await documentOf(service), 'paths')).flatMap(([path, methods]) =>
    entries(methods).map(([method, operation]): [string, unknown] => [`${method.toUpperCase()} ${path}`, operation]),
  );

describe('the document of the API', () => {
  it('has every route, and nothing else', async () => {
    const routes = service.app.doors
      .filter(({ url, method }) => url.startsWith('/api/v1') && method !== 'HEAD')
      .map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(routes.length).toBeGreaterThan(15);
    expect((await operations()).map(([name]) => name).sort()).toEqual(routes.sort());
  });

  it('is OpenAPI 3.1 and names this service', async () => {
    expect(await documentOf(service)).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: 'http://127.0.0.1:8080' }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    });
  });

  it('describes every operation: what it does, what it takes, every answer and every error with a schema', async () => {
    for (const [name, operation] of await operations()) {
      expect([name, at(operation, 'summary')]).toEqual([name, expect.stringMatching(/\w/)]);
      const parameters = at(operation, 'parameters');
      const inPath = Array.isArray(parameters) ? parameters.filter((each) => at(each, 'in') === 'path') : [];
      expect([name, inPath.map((each) => at(each, 'name'))]).toEqual([
        name,
        [...name.matchAll(/\{(\w+)\}/g)].map((match) => match[1]),
      ]);
      if (/^(POST|PATCH|PUT)/.test(name))
        expect([name, at(operation, 'requestBody')]).toEqual([name, expect.anything()]);
      const responses = entries(at(operation, 'responses'));
      expect([name, responses.map(([status]) => status)]).toEqual([name, expect.arrayContaining(['4XX', '5XX'])]);
      expect(responses.some(([status]) => /^2\d\d$/.test(status))).toBe(true);
      for (const [status, response] of responses) {
        const schema = at(at(at(response, 'content'), 'application/json'), 'schema');
        expect([name, status, schema]).toEqual([name, status, expect.anything()]);
      }
    }
  });

  it('lets every route be asked by token alone', () => {
    const doors = service.app.doors.filter(({ url }) => url.startsWith('/api/v1'));
    expect(doors.filter(({ byToken }) => !byToken)).toEqual([]);
    expect(service.app.doors.filter(({ url, byToken }) => byToken && !url.startsWith('/api/v1'))).toEqual([]);
  });
});

describe('the page of the API', () => {
  it('is made of the document: every operation, every field, for anybody', async () => {
    const { status, body } = await service.visitor().get('/api');
    expect(status).toBe(200);
    for (const [name] of await operations()) expect(body).toContain(`<code>${name}</code>`);
    expect(body).toContain('<code>items[].lastOverall.judgements[].grade</code>');
    expect(body).toContain('whole number, in the query, may be left out');
  });
});
