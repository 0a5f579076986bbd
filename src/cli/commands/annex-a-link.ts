import { adoptiveFamilies, disagreements, journeyOf, linkChildren, probableDuplicates, siblingGroups } from '#annex-a';
import { isoDay } from '#calendar';
import { InputError } from '#frameworks';
import { journeyLines } from '../annex-a/journey-lines.ts';
import { type Links, linkLines } from '../annex-a/link-lines.ts';
import { readLists } from '../annex-a/request.ts';
import type { RequestOptions } from '../annex-a/request-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { print, printJson, rowWidth } from '../terminal/print.ts';

/** `bestfit annex-a link`: the children across the lists, or one child's journey. 1 when a child's rows disagree or two ids look like one child. */
export async function linkLists(
  paths: readonly string[],
  options: RequestOptions & { child?: string },
): Promise<ExitCode> {
  const { submission, unread } = await readLists(paths, options);
  const unreadable = unread.length > 0 ? 2 : null;
  if (options.child !== undefined) {
    const journey = journeyOf(submission, options.child);
    if (journey === null)
      throw new InputError(
        'No row of lists 1 to 10 has a child with that id. Ids are kept to the letter, leading zeros included.',
      );
    if (options.json) printJson({ edition: submission.edition, ...journey });
    else print(...journeyLines(journey, submission, rowWidth()));
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
  const { edition, asAt } = submission;
  if (options.json) printJson({ edition, asAt: isoDay(asAt), ...links });
  else print(...linkLines(links, { edition, asAt }));
  return unreadable ?? (links.disagreements.length + links.probableDuplicates.length > 0 ? 1 : 0);
}
