import type { FieldError } from './field-error.ts';

/** What a page's template is given: a title, errors if a form was sent with some, and whatever else the template places. */
export type PageView = {
  /** The page's one heading, and the first part of the document's title. */
  readonly title: string;
  /** The inspection the page belongs to: stands above the heading and in the document's title. */
  readonly inspection?: string;
  /** What was wrong with the form as sent, in the order of its fields: the summary at the top, and each beside its field. */
  readonly errors?: readonly FieldError[];
  /** What was typed, by field name, to fill the form again. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** The version of the record that the form changes; sent back with it. */
  readonly version?: number | string;
  /** What has just been done: "Ines Okafor has been invited." */
  readonly flash?: string | null;
  readonly backLink?: { readonly href: string; readonly text?: string };
  /** A part of the page that was written before and kept, as UTF-8: it stands where the template places `look.writtenBefore`. */
  readonly writtenBefore?: Buffer;
  /** Set by the look itself. */
  readonly look?: never;
  readonly [name: string]: unknown;
};

/** The document's title: page, inspection if there is one, and service, with "Error: " in front when the form has errors. */
export function documentTitle(view: Pick<PageView, 'title' | 'inspection' | 'errors'>): string {
  const parts = [view.title, view.inspection, 'Bestfit'].filter((part) => part !== undefined && part !== '');
  return `${view.errors?.length ? 'Error: ' : ''}${parts.join(' – ')}`;
}
