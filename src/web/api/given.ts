// The kinds of value that programs send and get.
import Type, { type TSchema } from 'typebox';

/** A text as programs send it: no characters that no keyboard makes. */
export const text = (maxLength: number, description?: string) =>
  Type.String({
    maxLength,
    pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\u202a-\\u202e\\u2066-\\u2069]*$',
    ...(description !== undefined && { description }),
  });

/** The id of a record. */
export const id = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  description: 'The id of a record.',
});

/** A moment, as RFC 3339 has it. */
export const moment = Type.String({ format: 'date-time' });

/** A date without a time. */
export const date = Type.String({ format: 'date' });

export const orNull = <S extends TSchema>(schema: S, description?: string) =>
  Type.Union([schema, Type.Null()], description === undefined ? {} : { description });

/** An object with these fields and no others. */
export const object = <P extends Record<string, TSchema>>(properties: P, description?: string) =>
  Type.Object(properties, { additionalProperties: false, ...(description !== undefined && { description }) });

/** The parameters of an address that names one record. */
export const named = object({ id });
