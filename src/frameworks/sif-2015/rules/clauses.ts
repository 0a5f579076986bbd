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
 * Requires improvement by definition, asked both of that grade and of an inadequate one that no failure explains; inadequate when failure is
 * likely to make it so (¶31, ¶32, ¶34). `excused` are conditions that explain an inadequate grade otherwise.
 */
export function failureDecides(
  id: string,
  judgement: string,
  paragraph: string,
  says: { readonly requiresImprovement: string; readonly inadequate: string },
  excused: readonly Condition[] = [],
): Rule[] {
  const failure = `failure/${judgement}`;
  const definition = {
    id,
    judgement,
    modality: 'definition' as const,
    source: from(`${paragraph}, requires improvement`),
    says: says.requiresImprovement,
  };
  return [
    {
      id,
      judgement,
      modality: 'likely',
      source: from(`${paragraph}, inadequate`),
      says: says.inadequate,
      when: isTrue(failure),
      effect: { grades: ['inadequate'] },
    },
    { ...definition, when: { judgement, is: ['requires-improvement'] }, effect: { needs: isFalse(failure) } },
    {
      ...definition,
      when: { all: [{ judgement, is: ['inadequate'] }, isFalse(failure), ...excused.map((other) => ({ not: other }))] },
      effect: { grades: ['requires-improvement'] },
    },
  ];
}
