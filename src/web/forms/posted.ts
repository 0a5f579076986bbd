// What a form posted, as plain texts.
import type { FastifyRequest } from 'fastify';

/** The fields of a posted form: each a text, trimmed; line ends as \n. A field posted more than once is in `all`. */
export type Posted = {
  readonly text: (field: string) => string;
  /** As typed, not trimmed: passwords. */
  readonly exact: (field: string) => string;
  readonly all: (field: string) => readonly string[];
  /** A whole number of a hidden field such as the version; null when it is none. */
  readonly number: (field: string) => number | null;
  /** Every field but the service's own, to fill the form again. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
};

// Characters that no keyboard makes, and that the database refuses (NUL) or that hide what is written (direction overrides).
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

const cleaned = (value: string): string => value.replaceAll(/\r\n?/g, '\n').replaceAll(unwanted, '');

/** Reads what a form posted; a body that is no form has no fields. */
export function posted(request: FastifyRequest): Posted {
  const { body } = request;
  const fields = new Map<string, readonly string[]>();
  if (typeof body === 'object' && body !== null) {
    for (const [field, value] of Object.entries(body)) {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      fields.set(
        field,
        values.filter((each) => typeof each === 'string'),
      );
    }
  }
  const first = (field: string) => fields.get(field)?.[0] ?? '';
  const text = (field: string) => cleaned(first(field)).trim();
  return {
    text,
    exact: first,
    all: (field) => (fields.get(field) ?? []).map((value) => cleaned(value).trim()),
    number: (field) => (/^\d{1,9}$/.test(text(field)) ? Number(text(field)) : null),
    values: Object.fromEntries(
      [...fields]
        .filter(([field]) => !field.startsWith('_') && !/password/i.test(field))
        .map(([field, values]) => [field, values.length === 1 ? cleaned(values[0] ?? '') : values.map(cleaned)]),
    ),
  };
}
