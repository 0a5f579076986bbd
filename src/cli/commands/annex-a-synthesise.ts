import { mostRows, sizes, synthesise, syntheticWorkbook } from '#annex-a';
import { InputError } from '#frameworks';
import { asAtOf, editionOf } from '../annex-a/request-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { replaceFile } from '../replace-file.ts';
import { print } from '../terminal/print.ts';

type Options = {
  edition?: string;
  asAt?: string;
  size: string;
  seed: string;
  messy?: boolean;
  defects?: string;
  ledger?: string;
  output: string;
};

/** The reference date of a made-up authority when none is given: within the time of each edition. */
const usualDays = { 'sif-2015': '2015-06-01', ilacs: '2024-06-03' } as const;

/** `bestfit annex-a synthesise`: the workbook of a made-up authority, and the ledger of the defects planted in it. */
export async function makeUp(options: Options): Promise<ExitCode> {
  const edition = editionOf(options.edition);
  const day = options.asAt ?? usualDays[edition];
  const defects = wholeNumber('--defects', options.defects ?? '0');
  const made = madeUp({
    edition,
    asAt: asAtOf(day),
    size: sizeOf(options.size),
    seed: options.seed,
    messy: options.messy === true,
    defects,
  });
  await replaceFile(options.output, syntheticWorkbook(made));
  const rows = made.lists.reduce((all, { rows: each }) => all + each.length, 0);
  print(
    `${options.output}: ${rows.toLocaleString('en-GB')} rows of a made-up authority, edition ${edition}, as at ${day}.`,
  );
  if (defects > 0) {
    const ledger = options.ledger ?? `${options.output.replace(/\.xlsx$/i, '')}-ledger.json`;
    await replaceFile(ledger, `${JSON.stringify(made.ledger, null, 2)}\n`);
    print(`${ledger}: ${made.ledger.length.toLocaleString('en-GB')} planted defects.`);
  }
  return 0;
}

function madeUp(asked: Parameters<typeof synthesise>[0]) {
  try {
    return synthesise(asked);
  } catch (error) {
    if (error instanceof RangeError)
      throw new InputError(`${error.message.slice(0, 1).toUpperCase()}${error.message.slice(1)}.`);
    throw error;
  }
}

function sizeOf(text: string): keyof typeof sizes | number {
  const names = Object.keys(sizes) as (keyof typeof sizes)[];
  const named = names.find((name) => name === text);
  if (named !== undefined) return named;
  if (/^\d+$/.test(text)) return wholeNumber('--size', text);
  throw new InputError(
    `--size: there is no size “${text}”. Give ${names.join(', ')}, or a number of rows up to ${mostRows.toLocaleString('en-GB')}.`,
  );
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InputError(`${option}: “${text}” is no whole number up to 9,999,999.`);
  return Number(text);
}
