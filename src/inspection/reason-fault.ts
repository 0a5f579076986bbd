import { childFault } from './child-fault.ts';
import type { FieldFault } from './refusal.ts';

const longest = 500;

/** What is wrong with the reason given for a change, at its field; null when nothing is. `what` completes "Say why": "the office changes". */
export function reasonFault(reason: string, what: string): FieldFault | null {
  if (reason === '') return { place: 'reason', words: `Say why ${what}: the change log keeps it.` };
  if (reason.length > longest) return { place: 'reason', words: `The reason must be ${longest} characters or fewer.` };
  return childFault(reason, 'reason');
}
