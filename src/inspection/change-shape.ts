// The shape of every change, and what a change can be about.

/** What the change log can be about. */
export type SubjectKind =
  | 'user'
  | 'membership'
  | 'session'
  | 'api-token'
  | 'authority'
  | 'leader'
  | 'office'
  | 'past-judgement'
  | 'framework'
  | 'wording'
  | 'inspection'
  | 'deferral'
  | 'direction'
  | 'inspector'
  | 'absence'
  | 'timetable-entry'
  | 'message'
  | 'submission'
  | 'document'
  | 'explanation'
  | 'meeting'
  | 'meeting-request'
  | 'area-line'
  | 'comparators'
  | 'setting'
  | 'service';

/** A value that JSON can hold and that reads well in a log. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
export type FieldsOf = { readonly [key: string]: Plain };

/** The shape of every change: what it is about, whose walls it stands behind, and what was and is. */
export type ChangeOf<Kind extends string, Subject extends SubjectKind, Fields extends FieldsOf> = {
  readonly kind: Kind;
  readonly subject: { readonly kind: Subject; readonly id: string };
  readonly authorityId: string | null;
  readonly inspectionId: string | null;
  /** The version of the record that the change was decided on; null when the record is new or has no versions. */
  readonly expects: number | null;
  /** Only the fields that change; null when there was nothing before. */
  readonly before: Partial<Fields> | null;
  /** Only the fields that change; null when nothing is left. */
  readonly after: Partial<Fields> | null;
  readonly reason: string | null;
  /** What quotes a child: kept sealed under the inspection's key, and erased with it. */
  readonly sealed?: Plain;
};

/** A change that begins a record: everything about it is new. */
export type Beginning<Kind extends string, Subject extends SubjectKind, Fields extends FieldsOf> = ChangeOf<
  Kind,
  Subject,
  Fields
> & { readonly expects: null; readonly before: null; readonly after: Fields };
