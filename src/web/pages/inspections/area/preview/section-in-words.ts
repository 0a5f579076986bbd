import type { PublishedLine } from '#annex-a';
import { isoDay } from '#calendar';
import { inFigures } from '../../../../look/counted.ts';
import { directionInWords, valueOn } from '../figure-view.ts';

const leftOut = 'left out, because so small a number could point at a child';

const dayOf = (date: number | null): string | null => (date === null ? null : isoDay(date));

/** A line as the report states it: its figure with the day, how it has changed, its share (`share` says of whom) and the national average. */
export function lineInWords(line: PublishedLine, share: string | null): string {
  const { value, date, previous, direction, national } = line;
  if (value === null) return 'Nothing is decided yet.';
  const said: string[] = [];
  if (value === 'suppressed') said.push(leftOut.replace('left', 'Left'));
  else said.push(valueOn(line, value, dayOf(date)));
  // The direction since a figure that is left out would narrow it down.
  if (previous !== null && direction !== null && value !== 'suppressed' && previous.value !== 'suppressed') {
    said.push(directionInWords(direction, valueOn(line, previous.value, dayOf(previous.date))));
  }
  if (line.share === 'suppressed') said.push(`the per cent ${share ?? ''} is ${leftOut}`);
  else if (line.share !== null) said.push(`${inFigures(line.share)}% ${share ?? ''}`.trim());
  if (national !== null) said.push(`${inFigures(national)}% nationally`);
  return `${said.join('; ')}.`;
}
