import {
  areaForPublication,
  areaSection,
  type Entered,
  FiguresError,
  type FilledLine,
  forPublication,
  type MeasureResult,
  measure,
  measures,
  type PublishedLine,
  parseComparators,
  parseEntered,
} from '#annex-a';
import { isoDay } from '#calendar';
import { InputError } from '#frameworks';
import { measureLines } from '../annex-a/measure-lines.ts';
import { readLists } from '../annex-a/request.ts';
import { type RequestOptions, settingsOf } from '../annex-a/request-options.ts';
import { textBeside, whatIs } from '../annex-a/text-beside.ts';
import type { ExitCode } from '../exit-code.ts';
import { print, printJson, rowWidth } from '../terminal/print.ts';

type Options = RequestOptions & { comparators?: string; entered?: string; documents?: string; publish?: boolean };

const nothing: Entered = { lines: {}, measures: {} };

/** `bestfit annex-a measure`: every measure with its numerator, denominator and standard, and the lines about the area. */
export async function measureLists(paths: readonly string[], options: Options): Promise<ExitCode> {
  const settings = settingsOf(options);
  const ids = measures.map(({ id }) => id);
  const comparators = await figures(options.comparators, whatIs.comparators, (text, name) =>
    parseComparators(text, name, ids),
  );
  const entered =
    (await figures(options.entered, whatIs.entered, (text, name) => parseEntered(text, name, ids))) ?? nothing;
  const { submission, unread } = await readLists(paths, options);
  const { edition, asAt } = submission;
  const fostered =
    options.documents === undefined
      ? { entered, says: [], unread: [] }
      : await (await import('../annex-a/privately-fostered.ts')).privatelyFostered(options.documents, asAt, entered);
  const given = { settings, entered: fostered.entered, ...(comparators && { comparators }) };
  const results = measure(submission, given);
  const area = areaSection(submission, { ...given, results });
  const about = { edition, asAt: isoDay(asAt) };
  if (options.publish) {
    const published = forPublication(results);
    printJson({ ...about, measures: published, area: areaForPublication(area, published).map(dated) });
  } else if (options.json)
    printJson({ ...about, documents: fostered.says, measures: results.map(plain), area: area.map(dated) });
  else print(...measureLines(submission, results, area, { width: rowWidth(), documents: fostered.says }));
  for (const message of fostered.unread) process.stderr.write(`bestfit: ${message}\n`);
  return unread.length + fostered.unread.length > 0 ? 2 : 0;
}

async function figures<T>(
  path: string | undefined,
  what: string,
  parse: (text: string, name: string) => T,
): Promise<T | null> {
  if (path === undefined) return null;
  const text = await textBeside(path, what);
  try {
    return parse(text, path);
  } catch (error) {
    if (error instanceof FiguresError) throw new InputError(error.message);
    throw error;
  }
}

/** The rows behind a number as Excel's numbers would be many: the JSON has how many there are, and the parts. */
const plain = ({ rows: _rows, denominatorRows: _all, breakdown, distribution, ...rest }: MeasureResult) => ({
  ...rest,
  breakdown: breakdown?.map(({ label, count, share }) => ({ label, count, share })),
  distribution: distribution && { ...distribution, values: undefined },
});

/** Days as ISO 8601: a day number says nothing to another program. */
const dated = (line: FilledLine | PublishedLine) => ({
  ...line,
  date: line.date === null ? null : isoDay(line.date),
  previous: line.previous && {
    ...line.previous,
    date: line.previous.date === null ? null : isoDay(line.previous.date),
  },
});
