import type { MeetingFields } from '../request-changes.ts';

/** A planned meeting as it is kept. */
export type Meeting = MeetingFields & { readonly id: string; readonly version: number };

/** What the authority says of a meeting; texts are empty where it says nothing. */
export type MeetingWanted = {
  readonly kind: string;
  /** ISO 8601. */
  readonly on: string;
  /** Such as 9:30 or 14.00. */
  readonly time: string;
  readonly place: string;
  readonly area: string;
  readonly agencies: string;
  /** Whether a day outside the inspection or without work is confirmed. */
  readonly confirmed: boolean;
};
