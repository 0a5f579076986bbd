import { checks, runChecks } from '#annex-a';
import { InputError } from '#frameworks';
import { checkJson } from '../annex-a/check-json.ts';
import { checkLines } from '../annex-a/check-lines.ts';
import { comparedWith } from '../annex-a/compared.ts';
import { noLists, readRequest } from '../annex-a/request.ts';
import { type RequestOptions, settingsOf } from '../annex-a/request-options.ts';
import { written } from '../annex-a/stdout.ts';
import type { ExitCode } from '../exit-code.ts';
import { print, rowWidth } from '../terminal/print.ts';

type Options = RequestOptions & { previous?: string[]; out?: string; all?: boolean };

/**
 * `bestfit annex-a check`: what is wrong with the lists of a data request, cell by cell. 0 when no error is found, 1 when one is; 2
 * when a file could not be read, after the answer for those that could, and when no sheet of any is a list.
 */
export async function checkLists(paths: readonly string[], options: Options): Promise<ExitCode> {
  const settings = settingsOf(options);
  const request = await readRequest(paths, options);
  const before = options.previous ? await readRequest(options.previous, options) : null;
  if (before?.submission.lists.size === 0) throw new InputError(`--previous: ${noLists(before)}`);
  // Programs and files are given every cell; on a screen, what most rows of a column share is told once.
  const toldOnce = options.json !== true && options.out === undefined && options.all !== true;
  const result = runChecks(checks, request.submission, { settings, previous: before?.submission ?? null, toldOnce });
  const files =
    options.out === undefined
      ? []
      : await (await import('../annex-a/write-findings.ts')).writeFindings(options.out, request, result);
  const unread = [...request.unread, ...(before?.unread ?? [])];
  const about = { settings, compared: before && comparedWith(before, request) };
  if (options.json) {
    for (const piece of checkJson(request.submission, result, unread, about)) await written(piece);
  } else {
    print(
      ...checkLines(request, result, { ...about, unread, width: rowWidth(), all: options.all === true }),
      ...files.map((file) => `Wrote ${file}`),
    );
  }
  if (unread.length > 0) return 2;
  if (request.submission.lists.size === 0) {
    if (options.json) process.stderr.write(`bestfit: ${noLists(request)}\n`);
    return 2;
  }
  return result.findings.some(({ check }) => check.severity === 'error') ? 1 : 0;
}
