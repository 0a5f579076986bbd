// What can be done to a loaded version, as a table: the words of its page, what it asks for, and the decision.
import {
  type Beside,
  type Change,
  type FrameworkRecord,
  publishFramework,
  type Refusal,
  removeDraft,
  setFrameworkEnd,
  withdrawFramework,
} from '#inspection';
import type { Posted } from '../../../forms/posted.ts';
import { postedDate } from '../../../forms/posted-date.ts';

export type Step = {
  readonly title: (framework: string) => string;
  /** What follows, and what cannot be undone. */
  readonly says: string;
  readonly asks: { readonly from: boolean; readonly until: boolean };
  readonly reason: string;
  readonly button: string;
  readonly warning: boolean;
  /** In which status it can be done. */
  readonly of: FrameworkRecord['status'];
  readonly done: string;
  readonly decide: (record: FrameworkRecord, form: Posted, beside: readonly Beside[]) => readonly Change[] | Refusal;
};

const decided = (form: Posted) => ({
  seen: { version: form.number('version') ?? 0, hash: form.text('hash') },
  reason: form.text('reason'),
});
const until = (form: Posted, beside: readonly Beside[]) => ({
  until: postedDate(form.text, 'until'),
  beside,
  overlapMeant: form.text('overlap') === 'yes',
});

export const steps: Readonly<Record<'publish' | 'end' | 'withdraw' | 'remove', Step>> = {
  publish: {
    title: (framework) => `Publish ${framework}`,
    says: 'A published version never changes: inspections are pinned to it. A correction is a new version.',
    asks: { from: true, until: true },
    reason: 'Why it is published',
    button: 'Publish',
    warning: false,
    of: 'draft',
    done: 'The version has been published.',
    decide: (record, form, beside) =>
      publishFramework(record, { ...until(form, beside), ...decided(form), from: postedDate(form.text, 'from') }),
  },
  end: {
    title: (framework) => `Set the last day in force of ${framework}`,
    says: 'Inspections opened later use another version. Those that are pinned to this one keep it.',
    asks: { from: false, until: true },
    reason: 'Why the end changes',
    button: 'Save',
    warning: false,
    of: 'published',
    done: 'The last day in force has been set.',
    decide: (record, form, beside) => setFrameworkEnd(record, { ...until(form, beside), ...decided(form) }),
  },
  withdraw: {
    title: (framework) => `Withdraw ${framework}`,
    says: 'No new inspection can use it, and it cannot be published again. Inspections pinned to it keep it, and it can still be read.',
    asks: { from: false, until: false },
    reason: 'Why it is withdrawn',
    button: 'Withdraw this version',
    warning: true,
    of: 'published',
    done: 'The version has been withdrawn.',
    decide: (record, form) => withdrawFramework(record, decided(form)),
  },
  remove: {
    title: (framework) => `Remove the draft of ${framework}`,
    says: 'What the draft says is gone for good. That it was here, with its hash, stays in the change log.',
    asks: { from: false, until: false },
    reason: 'Why it is removed',
    button: 'Remove the draft',
    warning: true,
    of: 'draft',
    done: 'The draft has been removed.',
    decide: (record, form) => removeDraft(record, decided(form)),
  },
};
