// The report as JSON: the document as it is, under a version number, checked on the way in.
import Type from 'typebox';
import { Errors } from 'typebox/value';
import { InputError } from '#frameworks';
import { type ReportDocument, timescales } from './document.ts';

const version = 1;

const shape = <T extends Type.TProperties>(properties: T) => Type.Object(properties, { additionalProperties: false });
const orNull = <T extends Type.TSchema>(type: T) => Type.Union([type, Type.Null()]);
const WholeNumber = Type.Integer({ minimum: 0 });
const kind = <K extends string, T extends Type.TProperties>(name: K, properties: T) =>
  shape({ kind: Type.Literal(name), ...properties });

const Block = Type.Union([
  kind('paragraph', { number: orNull(WholeNumber), text: Type.String() }),
  kind('bullets', { items: Type.Array(Type.String()) }),
  kind('areas-for-improvement', {
    timescale: orNull(Type.Union(timescales.map((timescale) => Type.Literal(timescale)))),
    areas: Type.Array(shape({ owner: Type.String(), text: Type.String() })),
  }),
  kind('contents', { entries: Type.Array(shape({ title: Type.String(), page: orNull(WholeNumber) })) }),
  kind('table', { rows: Type.Array(Type.Array(Type.String())) }),
  kind('note', { text: Type.String() }),
]);

const Section = Type.Cyclic(
  {
    Section: shape({
      id: orNull(Type.String()),
      title: Type.String(),
      judgement: orNull(Type.String()),
      grade: orNull(Type.String()),
      blocks: Type.Array(Block),
      sections: Type.Array(Type.Ref('Section')),
    }),
  },
  'Section',
);

const Report = shape({
  'bestfit-report': Type.Literal(version),
  framework: orNull(Type.Union([Type.Literal('slac-2012'), Type.Literal('sif-2015')])),
  cover: shape({
    title: orNull(Type.String()),
    authority: orNull(Type.String()),
    inspectionDates: Type.Array(Type.Tuple([Type.String(), Type.String()])),
    published: orNull(Type.String()),
    inspector: orNull(Type.String()),
    others: Type.Array(shape({ label: Type.String(), value: Type.String() })),
  }),
  blocks: Type.Array(Block),
  sections: Type.Array(Section),
});

/** The report as a JSON text, under `"bestfit-report": 1`. `fromJson` gives the same document back exactly. */
export function toJson(document: ReportDocument): string {
  return `${JSON.stringify({ 'bestfit-report': version, ...document }, null, 2)}\n`;
}

/** The document of a JSON text written by `toJson`. Throws InputError with the place and the words of what is wrong there. */
export function fromJson(text: string): ReportDocument {
  const value = parsed(text);
  const written =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['bestfit-report'] : undefined;
  if (written === undefined)
    throw new InputError('this JSON is no report of ours: "bestfit-report" is missing at its top.');
  if (written !== version) {
    throw new InputError(
      `this report is written in version ${JSON.stringify(written)} of its format; this Bestfit reads version ${version}.`,
    );
  }
  const { 'bestfit-report': _, ...document } = checked(value);
  return document;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : 'it cannot be read';
    throw new InputError(`this is no valid JSON: ${why}.`);
  }
}

function checked(value: unknown): Type.Static<typeof Report> {
  const [first] = mostTelling(errorsOf(value));
  if (first === undefined) return value as Type.Static<typeof Report>;
  const place = first.instancePath === '' ? 'at its top' : `at ${first.instancePath}`;
  const unknown = first.keyword === 'additionalProperties' ? ` (${first.params.additionalProperties.join(', ')})` : '';
  throw new InputError(`this report in JSON has the wrong shape ${place}: it ${first.message}${unknown}.`);
}

function errorsOf(value: unknown): ReturnType<typeof Errors> {
  try {
    return Errors(Report, value);
  } catch (error) {
    if (error instanceof RangeError)
      throw new InputError('the sections of this report in JSON are nested too deep to be read.');
    throw error;
  }
}

/** The deepest error first: that a union matches nowhere says less than why its nearest member does not. */
function mostTelling(errors: ReturnType<typeof Errors>): ReturnType<typeof Errors> {
  return errors.toSorted((a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length);
}
