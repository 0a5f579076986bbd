/** One thing wrong with a form as it was sent: about a field by its name, or about none of them alone (null). */
export type FieldError = {
  readonly field: string | null;
  /** The box of a date that is wrong; without it the date as a whole is. */
  readonly part?: 'day' | 'month' | 'year';
  readonly text: string;
};

type Asked = readonly FieldError[] | undefined;

/** The first error of one field, as GOV.UK's macros want it; undefined when the field has none. */
export function errorOf(errors: Asked, field: string): FieldError | undefined {
  return errors?.find((error) => error.field === field);
}

/**
 * The errors as links of the error summary. A link leads to the field's first control, which carries the field's name as its id
 * whatever the field is; in a date that is the day's box, and the others are named for their part.
 */
export function errorLinks(errors: Asked): { readonly text: string; readonly href?: string }[] {
  return (errors ?? []).map(({ field, part, text }) => {
    if (field === null) return { text };
    return { text, href: `#${field}${part === 'month' || part === 'year' ? `-${part}` : ''}` };
  });
}
