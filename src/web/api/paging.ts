// Long lists come in parts. Each part says where the next one begins, in its body and in the header Link.
import type { FastifyReply } from 'fastify';
import Type, { type TSchema } from 'typebox';
import type { Parts } from '../parts.ts';

/** How many records a part has. */
export const countAsked = Type.Integer({
  minimum: 1,
  maximum: 200,
  default: 50,
  description: 'How many at most, up to 200.',
});

/** The number of records when none is asked for. */
export const usualCount = 50;

/** A part of a list. */
export const partOf = <Item extends TSchema>(item: Item, cursor: string) =>
  Type.Object(
    {
      items: Type.Array(item),
      next: Type.Union([Type.String(), Type.Null()], {
        description: `What to ask for as “${cursor}” for the next part; null at the end.`,
      }),
    },
    { additionalProperties: false, description: 'A part of the list.' },
  );

/** Answers a part of a list, and names the address of the next. */
export function part<Item>(
  { config }: Pick<Parts, 'config'>,
  reply: FastifyReply,
  items: readonly Item[],
  next: { readonly cursor: string; readonly value: string } | null,
): { items: Item[]; next: string | null } {
  if (next !== null) {
    const address = new URL(reply.request.url, config.publicUrl);
    address.searchParams.set(next.cursor, next.value);
    reply.header('link', `<${address.href}>; rel="next"`);
  }
  return { items: [...items], next: next?.value ?? null };
}
