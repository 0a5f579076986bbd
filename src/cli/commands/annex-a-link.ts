import { adoptiveFamilies, disagreements, journeyOf, linkChildren, probableDuplicates, siblingGroups } from '#annex-a';
import { InputError } from '#frameworks';
import { journeyLines } from '../annex-a/journey-lines.ts';
import { type Links, linkLines } from '../annex-a/link-lines.ts';
import { readRequest } from '../annex-a/request.ts';
import type { RequestOptions } from '../annex-a/request-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { print, printJson, rowWidth } from '../terminal/print.ts';

/** `bestfit annex-a link`: the children across the lists, or one child's journey. 1 when a child's rows disagree or two ids look like one child. */
export async function linkLists(
  paths: readonly string[],
  options: RequestOptions & { child?: string },
): Promise<ExitCode> {
  const { submission, unread } = await readRequest(paths, options);
  const unreadable = unread.length > 0 ? 2 : null;
  for (const { message } of unread) process.stderr.write(`bestfit: ${message}\n`);
  if (options.child !== undefined) {
    const journey = journeyOf(submission, options.child);
    if (journey === null)
      throw new InputError(
        'No row of lists 1 to 10 has a child with that id. Ids are kept to the letter, leading zeros included.',
      );
    if (options.json) printJson(journey);
    else print(...journeyLines(journey, rowWidth()));
    return unreadable ?? 0;
  }
  const { children, rowsWithoutId } = linkChildren(submission);
  const links: Links = {
    children,
    rowsWithoutId,
    disagreements: disagreements(submission),
    probableDuplicates: probableDuplicates(submission),
    siblings: siblingGroups(submission),
    adoptiveFamilies: adoptiveFamilies(submission),
  };
  if (options.json) printJson(links);
  else print(...linkLines(links));
  return unreadable ?? (links.disagreements.length + links.probableDuplicates.length > 0 ? 1 : 0);
}
