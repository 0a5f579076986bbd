// Letters name dates. When the dates of the inspection move, what was written before names others.
import type { Stage } from '../../stages.ts';
import type { LetterDates, MessageFields, MessagePurpose, MessageState } from '../opening-changes.ts';

/** The part of a message that says which dates it names. */
type Dated = LetterDates & { readonly purpose: MessagePurpose };

/** Whether a letter names other dates than the inspection has now. The reference date of the lists stands in the data request alone. */
export const namesOtherDates = (letter: Dated, now: LetterDates): boolean =>
  letter.notifiedOn !== now.notifiedOn ||
  letter.onSiteEnds !== now.onSiteEnds ||
  (letter.purpose === 'data-request' && letter.asAt !== now.asAt);

/** As long as the inspection is at one of these, its letters are what the authority goes by; later they are history. */
const goneBy: readonly Stage[] = ['planned', 'notified', 'data-collection'];
/** A letter that was sent, or is going to be. */
const counts: readonly MessageState[] = ['sent', 'sent-otherwise', 'unsent'];

/**
 * The letters to write again, at most one for each purpose: the newest that was sent or waits, where it and all before it name other dates
 * than the inspection has now. `messages` with the newest first.
 */
export function toWriteAgain<Letter extends Dated & Pick<MessageFields, 'state'>>(
  messages: readonly Letter[],
  inspection: LetterDates & { readonly stage: Stage },
): readonly Letter[] {
  if (!goneBy.includes(inspection.stage)) return [];
  const standing = messages.filter(({ state }) => counts.includes(state));
  return [...Map.groupBy(standing, ({ purpose }) => purpose).values()].flatMap((letters) =>
    letters.every((letter) => namesOtherDates(letter, inspection)) ? letters.slice(0, 1) : [],
  );
}
