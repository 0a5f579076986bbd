import { childFault } from '../../child-fault.ts';
import type { FieldFault } from '../../refusal.ts';

/** In characters: the shortest and the longest text on where to look. */
const [shortest, longest] = [3, 500];

/**
 * What is wrong with the words on where to look; null when nothing is. Annex A of 001 asks the authority to direct the lead inspector to
 * the parts that matter, and what is supplied without a clear purpose is returned.
 */
export function whereToLookFault(words: string, place: string): FieldFault | null {
  if (words.length < shortest) {
    return { place, words: 'Say where to look: the pages or sections, and what they show.' };
  }
  if (words.length > longest) return { place, words: `Where to look must be ${longest} characters or fewer.` };
  return childFault(words, place);
}
