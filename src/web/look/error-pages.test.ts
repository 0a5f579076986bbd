import { describe, expect, it } from 'vitest';
import { loggedError } from './logged-error.ts';
import { problemWords } from './problem-words.ts';
import { sampleApp } from './sample/sample-app.ts';

const { app, logged } = await sampleApp();

describe('a problem page', () => {
  it.each([400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 503, 507])(
    'for %i says what happened, what to do and the reference, never what the program said',
    async (status) => {
      const { body, headers, statusCode } = await app.inject(`/status/${status}`);
      const words = problemWords(status, undefined, 90);
      expect(statusCode).toBe(status);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-store');
      expect(body).toContain(`<h1 class="govuk-heading-l">${words.title}</h1>`);
      expect(body).toContain(words.happened);
      expect(body).toContain(words.toDo);
      expect(body).toContain('<strong>ref-7</strong>');
      expect(body).not.toContain('inner words');
    },
  );

  it('tells how long to wait when that is known', async () => {
    expect((await app.inject('/status/429')).body).toContain('Wait 2 minutes and try again.');
    expect(problemWords(503, undefined, null).toDo).toContain('in a few minutes');
    expect(problemWords(429, undefined, 3 * 60 * 60).toDo).toContain('Wait 3 hours');
    expect(problemWords(429, undefined, 40).toDo).toContain('Wait a minute');
    expect(problemWords(503, undefined, 10).toDo).toContain('in a few seconds');
  });

  it('for a status without words of its own keeps the status, with the words of its hundred', async () => {
    const { statusCode, body } = await app.inject('/status/418');
    expect(statusCode).toBe(418);
    expect(body).toContain(problemWords(400, undefined, null).title);
    expect((await app.inject('/status/508')).body).toContain(problemWords(500, undefined, null).title);
  });

  it('never takes a fault for a success', async () => {
    expect((await app.inject('/status/200')).statusCode).toBe(500);
  });

  it('shows the words that a page chose, in place of the general ones, and is no download', async () => {
    const { body, headers } = await app.inject('/refused');
    expect(body).toContain('The draw was replaced</h1>');
    expect(body).toContain('It was drawn again at 2pm.');
    expect(body).toContain(problemWords(409, undefined, null).toDo);
    expect(headers).not.toHaveProperty('content-disposition');
  });

  it('stands without its surroundings when these are what failed', async () => {
    const { body, statusCode } = await app.inject({ url: '/nothing', headers: { 'x-chrome': 'fails' } });
    expect(statusCode).toBe(404);
    expect(body).toContain('Page not found</h1>');
    expect(body).not.toContain('Ines Okafor');
    expect((await app.inject({ url: '/plain', headers: { 'x-chrome': 'fails' } })).statusCode).toBe(500);
  });

  it('says that a form was open too long when its token is not accepted', () => {
    expect(problemWords(403, 'FST_CSRF_INVALID_TOKEN', null).title).toMatch(/form could not be accepted/);
    expect(problemWords(403, 'FST_CSRF_MISSING_SECRET', null).code).toBe('form-not-accepted');
  });

  it('answers an address that cannot even be read, without repeating it', async () => {
    const { body, statusCode, headers } = await app.inject('/%E0%A4%A<script>');
    expect(statusCode).toBe(400);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(body).toContain('This request could not be understood</h1>');
    expect(body).not.toContain('script');
    const api = await app.inject('/api/v1/%E0%A4%A');
    expect(api.json()).toMatchObject({ error: { code: 'not-understood', reference: 'ref-7' } });
  });
});

describe('an error of the API', () => {
  it('has one shape: code, message, place if there is one, reference', async () => {
    expect((await app.inject('/api/v1/refused')).json()).toEqual({
      error: {
        code: 'draw-replaced',
        message: `It was drawn again at 2pm. ${problemWords(409, undefined, null).toDo}`,
        place: 'body/seed',
        reference: 'ref-7',
      },
    });
    const unknown = await app.inject('/api/v1/nothing');
    expect([unknown.statusCode, unknown.json().error.code]).toEqual([404, 'not-found']);
    expect(unknown.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('names the place that a schema refuses, and not what was sent', async () => {
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: '/api/v1/authorities',
      payload: { code: 'Kit Vale' },
    });
    expect(statusCode).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'not-valid', place: 'body/code' } });
    expect(body).not.toContain('Kit Vale');
  });

  it('says that a body is too large, is no JSON, or of a kind it does not read', async () => {
    const send = (payload: string, type: string) =>
      app.inject({ method: 'POST', url: '/api/v1/authorities', payload, headers: { 'content-type': type } });
    const answers = [
      await send('x'.repeat(2000), 'application/json'),
      await send('{"born": 2009-04-01', 'application/json'),
      await send('x', 'text/odd'),
    ];
    expect(answers.map((answer) => [answer.statusCode, answer.json().error.code])).toEqual([
      [413, 'too-large'],
      [400, 'not-understood'],
      [415, 'unknown-kind'],
    ]);
    expect(answers[1]?.body).not.toContain('2009');
  });
});

describe('the log', () => {
  it('holds what kind of fault and where, and never what a message quotes', async () => {
    const { body, statusCode } = await app.inject('/fails');
    const line = logged.findLast((entry) => entry.includes('A request failed.')) ?? '';
    expect(statusCode).toBe(500);
    expect(JSON.parse(line)).toMatchObject({
      reqId: 'ref-7',
      error: { kind: 'Error', code: '23505', table: 'person' },
    });
    expect(line).toContain('sample-app.ts');
    for (const text of [line, body]) expect(text).not.toMatch(/2009-04-01|Kit Vale|duplicate key/);
  });

  it('names the place in a template that failed and what Nunjucks says of it, and nothing of the view', async () => {
    const faultOf = async (path: string) => {
      expect((await app.inject(path)).statusCode).toBe(500);
      const line = logged.findLast((entry) => entry.includes('A request failed.')) ?? '';
      expect(line).not.toContain('April');
      return JSON.parse(line).error;
    };
    expect(await faultOf('/faulty')).toMatchObject({
      kind: 'TemplateFault',
      template: 'faulty',
      place: expect.stringMatching(/faulty\.njk\) \[Line \d+, Column \d+\]$/),
      complaint: 'filter not found: unknownFilter',
    });
    const { complaint, cause } = await faultOf('/faulty-date');
    expect([complaint, cause.cause.kind]).toEqual([undefined, 'DateError']);
  });

  it('keeps the language’s own complaint about a program, and follows causes', () => {
    const fault = new Error('born 2009-04-01', { cause: new TypeError('x.y is not a function') });
    expect(loggedError(fault)).toMatchObject({
      kind: 'Error',
      cause: { kind: 'TypeError', message: 'x.y is not a function' },
    });
    expect(loggedError('2009-04-01')).toEqual({ kind: 'string' });
  });
});
