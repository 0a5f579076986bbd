// What every route of the API says of itself: its row of the permission table, and schemas by which it is checked and described.

import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  ContextConfigDefault,
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { TSchema } from 'typebox';
import { type ActionId, type Permission, permissions } from '#inspection';
import { errorShape } from './error-shape.ts';

/** The part of the application that answers programs. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** What a route is called and takes, and what it answers by status. */
type Described = {
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly [string];
  readonly params?: TSchema;
  readonly querystring?: TSchema;
  readonly headers?: TSchema;
  readonly body?: TSchema;
  readonly response: Readonly<Record<number, TSchema>>;
};

/** Who may do an action, in words. */
function whoMay(action: ActionId): string {
  const { allowed, does }: Permission = permissions[action];
  if (allowed === 'anyone') return 'Anyone, also without a token.';
  return allowed === 'signed-in' ? 'Anyone with a token.' : `Those who may ${does}.`;
}

/**
 * The options of a route for programs. Errors are described for all of them alike. Types follow what is taken; what is answered is made
 * by functions that are typed by their schemas.
 */
export function door<const Route extends Described>(action: ActionId, route: Route) {
  const { allowed }: Permission = permissions[action];
  const schema = {
    ...route,
    tags: [...route.tags],
    description: [route.description, whoMay(action)].filter((part) => part !== undefined).join(' '),
    security: allowed === 'anyone' ? [{}, { token: [] }] : [{ token: [] }],
    response: { ...route.response, '4xx': errorShape, '5xx': errorShape },
  };
  const config: ContextConfigDefault & { action: ActionId; byToken: true } = { action, byToken: true };
  return { config, schema: schema as Pick<Route, Extract<keyof Route, 'params' | 'querystring' | 'headers' | 'body'>> };
}
