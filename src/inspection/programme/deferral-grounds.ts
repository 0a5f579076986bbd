import type { DeferralGround } from './programme-changes.ts';

/** Why an inspection may be put off: exceptional circumstances only (001 ¶8). No list of them is published: this one is ours. */
export const deferralGrounds: Readonly<Record<DeferralGround, { readonly title: string; readonly hint?: string }>> = {
  'serious-incident': {
    title: 'A serious incident',
    hint: 'For example one whose first days take up those who lead the services',
  },
  'local-emergency': { title: 'A local emergency', hint: 'For example a flood that has closed offices or schools' },
  'major-reorganisation': {
    title: 'A major reorganisation',
    hint: 'For example an authority that is being divided or merged by law',
  },
  'other-exceptional': { title: 'Another exceptional circumstance' },
  'staff-absence': { title: 'Absence of staff', hint: 'Is no ground, the director’s included: ¶8' },
};

/** Whether a text is the id of a ground. */
export const isDeferralGround = (text: string): text is DeferralGround => Object.hasOwn(deferralGrounds, text);
