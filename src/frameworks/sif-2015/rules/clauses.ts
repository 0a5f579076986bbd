// Small words for writing the rules of the 2015 framework as rows.
import type { Condition, Modality, Rule } from '../../model.ts';

export const always: Condition = { always: true };
export const inadequate = (judgement: string): Condition => ({ judgement, is: ['inadequate'] });
export const isTrue = (fact: string): Condition => ({ fact, is: true });
export const isFalse = (fact: string): Condition => ({ fact, is: false });
export const from = (paragraph: string) => `2015 framework, ${paragraph}`;

/** A row that bears on no grade by itself: a principle, an order of work, a consequence. */
export function note(
  id: string,
  judgement: string,
  modality: Extract<Modality, 'principle' | 'consequence' | 'not-automatic' | 'absence'>,
  paragraph: string,
  says: string,
  when: Condition = always,
): Rule {
  return { id, judgement, modality, source: from(paragraph), says, when, effect: { note: says } };
}

/**
 * Requires improvement by definition, inadequate when failure is likely to make it so (¶31, ¶32, ¶34): the first clause asks
 * what the grade proposed stands on, the second what the declared failure leads to.
 */
export function failureDecides(
  id: string,
  judgement: string,
  paragraph: string,
  requiresImprovement: string,
  inadequateWhen: string,
): Rule[] {
  const failure = `failure/${judgement}`;
  return [
    {
      id,
      judgement,
      modality: 'definition',
      source: from(`${paragraph}, requires improvement`),
      says: requiresImprovement,
      when: { judgement, is: ['requires-improvement'] },
      effect: { needs: isFalse(failure) },
    },
    {
      id,
      judgement,
      modality: 'likely',
      source: from(`${paragraph}, inadequate`),
      says: inadequateWhen,
      when: isTrue(failure),
      effect: { grades: ['inadequate'] },
    },
  ];
}
