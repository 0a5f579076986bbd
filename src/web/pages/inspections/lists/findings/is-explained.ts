import { explains } from '#inspection';
import type { KeptExplanation } from '#store';

/** Whether something of a list, "list/8/placement-urn", is explained: itself, or the whole list. */
export function isExplainedIn(explanations: readonly KeptExplanation[]): (about: string) => boolean {
  const explained = new Set(explanations.filter(explains).map(({ about }) => about));
  return (about) => explained.has(about) || explained.has(about.split('/').slice(0, 2).join('/'));
}
