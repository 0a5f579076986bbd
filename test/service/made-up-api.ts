// A program that asks the API with a token. Every answer it gets is held against the document of the API.
import { randomUUID } from 'node:crypto';
import { Compile } from 'typebox/schema';
import { isRefusal, makeToken, type TokenScope } from '../../src/inspection/index.ts';
import { keepApiToken, newApiToken } from '../../src/store/index.ts';
import type { MadeUpService } from './made-up-service.ts';

type ApiAnswer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into by tests, and held against their schema before.
  readonly json: any;
  readonly headers: Readonly<Record<string, unknown>>;
};

type Method = 'GET' | 'POST' | 'PATCH';
type Sent = { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

export type Program = (method: Method, path: string, sent?: Sent) => Promise<ApiAnswer>;

const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (each, key) => (typeof each === 'object' && each !== null ? Reflect.get(each, key) : undefined),
    value,
  );

const documents = new WeakMap<MadeUpService, unknown>();

/** The document of the API as programs get it. */
export async function documentOf(service: MadeUpService): Promise<unknown> {
  const known = documents.get(service);
  if (known !== undefined) return known;
  const { statusCode, body } = await service.app.inject({ method: 'GET', url: '/api/v1/openapi.json' });
  if (statusCode !== 200) throw new Error(`The document of the API was answered with ${statusCode}.`);
  const document: unknown = JSON.parse(body);
  documents.set(service, document);
  return document;
}

/** What an answer breaks of the document; nothing for one of a path that the document does not have. */
async function faultsOf(
  service: MadeUpService,
  method: Method,
  path: string,
  answer: ApiAnswer,
): Promise<readonly string[]> {
  const paths = at(await documentOf(service), 'paths');
  const [asked = ''] = path.split('?');
  const template = Object.keys(typeof paths === 'object' && paths !== null ? paths : {}).find((each) =>
    new RegExp(`^${each.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(asked),
  );
  if (template === undefined) return [];
  const responses = at(paths, template, method.toLowerCase(), 'responses');
  const status = String(answer.status);
  const described = at(responses, status) ?? at(responses, `${status[0]}XX`);
  if (described === undefined) return [`${method} ${template} answered ${status}, which the document does not have.`];
  const schema = at(described, 'content', 'application/json', 'schema');
  if (typeof schema !== 'object' || schema === null) return [`${method} ${template} ${status} has no schema.`];
  const [, errors] = Compile(schema).Errors(answer.json);
  return errors.map(({ instancePath, message }) => `${method} ${template} ${status}: ${instancePath} ${message}`);
}

/** A program that shows this token, or none. Throws when an answer is not as the document says. */
export const programWith =
  (service: MadeUpService, token: string | null): Program =>
  async (method, path, { body, headers = {} } = {}) => {
    const response = await service.app.inject({
      method,
      url: path,
      headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const answer = { status: response.statusCode, json: JSON.parse(response.body), headers: response.headers };
    const faults = await faultsOf(service, method, path, answer);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return answer;
  };

/** Makes somebody a token; answers it. */
export async function madeUpToken(
  service: MadeUpService,
  userId: string,
  scope: TokenScope = 'write',
): Promise<string> {
  const [id, token, at] = [randomUUID(), newApiToken(), service.clock.now];
  const made = await service.store.change({ for: 'person', userId }, at, async (tx) => {
    const decided = makeToken(id, { name: `Token ${id}`, scope, days: '30' }, [], at);
    if (isRefusal(decided)) return decided;
    await keepApiToken(tx, { id, userId, token, at }, decided.token);
    return decided.changes;
  });
  if (isRefusal(made)) throw new Error(`The token was refused: ${made.words}`);
  return token;
}

/** A program of somebody's. */
export const programOf = async (
  service: MadeUpService,
  userId: string,
  scope: TokenScope = 'write',
): Promise<Program> => programWith(service, await madeUpToken(service, userId, scope));
