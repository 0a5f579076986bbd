import type { AreaLine } from '#annex-a';
import { type AreaFigure, changeOf, type FigureChange, shareOf } from '#inspection';
import { inFigures } from '../../../look/counted.ts';
import { written } from '../../authorities/written.ts';

/** A value with its unit, where it has one that is not said beside it: "1,312", "17.5%", "58.4 per 10,000", "May 2012: good". */
function valueInWords({ unit }: Pick<AreaLine, 'unit'>, value: number | string): string {
  if (typeof value === 'string') return value;
  const number = String(inFigures(value));
  if (unit === 'per cent') return `${number}%`;
  return unit === 'per 10,000' ? `${number} per 10,000` : number;
}

/** A direction as it follows a figure: "an increase from 300 on 31 March 2025". */
export const directionInWords = (direction: FigureChange, from: string): string =>
  direction === 'no change'
    ? `no change from ${from}`
    : `${direction === 'increase' ? 'an' : 'a'} ${direction} from ${from}`;

/** A value with the day it is of. */
export const valueOn = (line: Pick<AreaLine, 'unit'>, value: number | string, on: string | null): string =>
  on === null
    ? valueInWords(line, value)
    : `${valueInWords(line, value)} ${typeof value === 'string' ? `(${written(on)})` : `on ${written(on)}`}`;

/** How a figure has changed; null where there is nothing to compare. */
function changeInWords(line: AreaLine, figure: Pick<AreaFigure, 'value' | 'previous'>): string | null {
  const direction = changeOf(figure);
  if (direction === null || figure.previous === null) return null;
  return directionInWords(direction, valueOn(line, figure.previous.value, figure.previous.on));
}

/** Whether a figure counts so few people that it is left out when the section is published. */
export const isSmall = ({ unit }: Pick<AreaLine, 'unit'>, value: number | string, smallest: number): boolean =>
  (unit === 'children' || unit === 'people') && typeof value === 'number' && value > 0 && value < smallest;

/** A figure in short, for a cell of a table: "312 on 31 March 2026, 17.5% outside the area". */
export function figureInShort(line: AreaLine, figure: AreaFigure): string {
  const share = figure.share === null ? '' : `; ${inFigures(figure.share)}% ${shareOf(line) ?? ''}`;
  return `${valueOn(line, figure.value, figure.on)}${share}`;
}

/** A figure as rows that say all of it. */
export function figureRows(line: AreaLine, figure: AreaFigure | null) {
  const told = (of: (figure: AreaFigure) => string | null): string => (figure === null ? '–' : (of(figure) ?? '–'));
  return {
    value: told(({ value }) => valueInWords(line, value)),
    on: told(({ on }) => (on === null ? null : written(on))),
    share: told(({ share }) => (share === null ? null : `${inFigures(share)}%`)),
    national: told(({ national }) => (national === null ? null : `${inFigures(national)}%`)),
    change: told((known) => changeInWords(line, known)?.replace(/^a/, 'A').replace(/^n/, 'N') ?? null),
    source: told(({ source }) => source),
    why: told(({ why }) => why),
  };
}
