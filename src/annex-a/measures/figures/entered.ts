import Type from 'typebox';
import { nearestName } from '../../submission/nearest-name.ts';
import { dateInText } from '../../submission/values/written-dates.ts';
import { type AreaLineId, areaLineIds } from '../area/line-ids.ts';
import { FiguresError } from './figures-error.ts';
import { checkShape, parsedJson } from './shape-faults.ts';

/** A value of an earlier day. */
export interface PreviousValue {
  readonly value: number;
  /** A day number; null: not said. */
  readonly date: number | null;
  /** The rate per 10,000 children at that day, where the line has one. */
  readonly per10000: number | null;
}

/** What a person entered for one line of the area section. */
export interface EnteredLine {
  readonly value: number | string | null;
  /** The day the value is of, as a day number. */
  readonly date: number | null;
  /** Per cent, where the line has one besides its value. */
  readonly share: number | null;
  readonly national: number | null;
  readonly previous: PreviousValue | null;
}

/** What people enter because the lists do not hold it. */
export interface Entered {
  readonly lines: Readonly<Partial<Record<AreaLineId, EnteredLine>>>;
  /** Values of measures that no list holds, by measure id. */
  readonly measures: Readonly<Record<string, number>>;
}

export const nothingEntered: Entered = { lines: {}, measures: {} };

const figure = Type.Number({ minimum: 0 });
const shape = <T extends Type.TProperties>(properties: T) => Type.Object(properties, { additionalProperties: false });
const Previous = shape({
  value: figure,
  date: Type.Optional(Type.String()),
  per10000: Type.Optional(figure),
});
const Line = shape({
  value: Type.Optional(Type.Union([figure, Type.String()])),
  date: Type.Optional(Type.String()),
  share: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
  national: Type.Optional(figure),
  previous: Type.Optional(Previous),
});
const EnteredFile = shape({
  lines: Type.Optional(Type.Record(Type.String(), Type.Union([figure, Type.String(), Line]))),
  measures: Type.Optional(Type.Record(Type.String(), figure)),
});

/**
 * The values of a JSON text: `{ "lines": { "A9": 54000, "A24": { "previous": { "value": 310, "date": "2014-03-31" } } },
 * "measures": { … } }`. Throws FiguresError with the place and the words of what is wrong there; for a line or measure that does not
 * exist, with the nearest that does. `measureIds`: the measures that take an entered value; none are checked without.
 */
export function parseEntered(text: string, name = 'the entered values', measureIds?: readonly string[]): Entered {
  const value = parsedJson(text, name);
  checkShape(EnteredFile, value, name);
  const file = value as Type.Static<typeof EnteredFile>;
  const lines: Partial<Record<AreaLineId, EnteredLine>> = {};
  for (const [id, line] of Object.entries(file.lines ?? {})) {
    const known = areaLineIds.find((each) => each === id);
    if (known === undefined) throw unknown(name, 'line of the area section', id, areaLineIds);
    lines[known] = enteredLine(typeof line === 'object' ? line : { value: line }, `${name}, line ${id}`);
  }
  const measures = file.measures ?? {};
  if (measureIds !== undefined) {
    const stranger = Object.keys(measures).find((id) => !measureIds.includes(id));
    if (stranger !== undefined) throw unknown(name, 'measure that takes an entered value', stranger, measureIds);
  }
  return { lines, measures };
}

function enteredLine(line: Type.Static<typeof Line>, place: string): EnteredLine {
  const { previous } = line;
  return {
    value: line.value ?? null,
    date: day(line.date, place),
    share: line.share ?? null,
    national: line.national ?? null,
    previous: previous
      ? { value: previous.value, date: day(previous.date, place), per10000: previous.per10000 ?? null }
      : null,
  };
}

function day(text: string | undefined, place: string): number | null {
  if (text === undefined) return null;
  const read = dateInText(text);
  if (read === null) throw new FiguresError(`${place}: “${text}” is no date. Write it as 2015-05-03.`);
  return read;
}

/** The error for a name that is not known, with the nearest one that is. */
export function unknown(name: string, what: string, id: string, known: readonly string[]): FiguresError {
  const near = nearestName(id, known);
  const help = near === null ? 'The page of measures lists them.' : `Did you mean “${near}”?`;
  return new FiguresError(`${name}: there is no ${what} “${id}”. ${help}`);
}
