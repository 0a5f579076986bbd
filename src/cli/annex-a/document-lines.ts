import type { Submission, SuppliedDocuments } from '#annex-a';
import { writtenDayNumber } from '#calendar';
import { heading, paragraph } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';
import { counted } from './counted.ts';
import type { PerChildDocument } from './per-child-documents.ts';

/** How many findings of one document the terminal shows. */
const shown = 10;

/** Which documents a folder holds, as the terminal shows it, and what stands in those on single children. */
export function documentLines(
  { supplied, missing, unexpected, lscbConcurrent }: SuppliedDocuments,
  perChild: readonly PerChildDocument[],
  options: { readonly asAt: number | null; readonly submission: Submission | null; readonly width: number },
): string[] {
  const board = lscbConcurrent ? 'with a review of the safeguarding board' : 'without one of the safeguarding board';
  return [
    ...heading(`${supplied.length} of ${supplied.length + missing.length} documents, for an inspection ${board}`),
    '',
    ...table(
      [{ heading: 'No' }, { heading: 'Document', weight: 1 }, { heading: 'Files', weight: 2 }],
      supplied.map(({ document: { no, title }, files }) => [no, title, files.join('\n')]),
      options.width,
    ),
    ...(missing.length === 0 ? [] : heading(`${counted(missing.length, 'document')} missing`)),
    ...missing.map(({ no, title }) => `${no}  ${title}`),
    ...(unexpected.length === 0 ? [] : heading(`${counted(unexpected.length, 'file')} not expected`)),
    ...unexpected.flatMap(({ name, because }) => paragraph(`${name}: ${because}.`)),
    ...(perChild.length === 0 ? [] : ['', ...paragraph(heldAgainst(options))]),
    ...perChild.flatMap(childLines),
  ];
}

function heldAgainst({ asAt, submission }: { asAt: number | null; submission: Submission | null }): string {
  const day =
    asAt === null
      ? 'Dates are held against no reference date: give --as-at.'
      : `Dates are held against ${writtenDayNumber(asAt)}.`;
  const lists =
    submission === null
      ? 'IDs are held against no list: give --lists.'
      : `IDs are held against ${counted(submission.lists.size, 'list')} of edition ${submission.edition}.`;
  return `Documents on single children. ${day} ${lists}`;
}

function childLines({ no, title, files, notLists, unread, table: read, findings }: PerChildDocument): string[] {
  const rest = findings.length - shown;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    ...heading(`${no} ${title}: ${read === null ? 'not read' : counted(read.children, 'child', 'children')}`),
    ...unread.flatMap((message) => paragraph(`Not read: ${message}`)),
    ...notLists.flatMap((name) =>
      paragraph(`${name} is no workbook and no text file, so its children are not looked at.`),
    ),
    ...(read === null && files.length > 0 && unread.length === 0
      ? paragraph('No sheet has the columns that the document asks for. Head them by what they hold.')
      : []),
    ...(read === null
      ? []
      : paragraph(
          `${counted(errors, 'error')} and ${counted(findings.length - errors, 'query', 'queries')}${findings.length === 0 ? '' : ':'}`,
        )),
    ...findings
      .slice(0, shown)
      .flatMap(({ severity, cell, child, message, sheet }) => [
        ...paragraph(`${severity}: ${message}`, '  '),
        ...paragraph(`(${[sheet, cell, child === '' ? '' : `child ${child}`].filter(Boolean).join(', ')})`, '    '),
      ]),
    ...(rest > 0 ? [`  … and ${counted(rest, 'more finding')}: --json has all`] : []),
  ];
}
