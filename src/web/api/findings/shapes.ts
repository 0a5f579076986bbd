import Type from 'typebox';
import type { ListedFinding } from '../../data-request/questions/findings/findings-page.ts';
import { object, orNull } from '../given.ts';

/** A finding as programs are told it. */
export const findingShape = object({
  number: Type.Integer({ description: 'Its place among all findings of the submission, from 0.' }),
  severity: Type.Union([Type.Literal('error'), Type.Literal('query')], {
    description: 'An error cannot be right; a query may be, and should be looked at.',
  }),
  check: Type.String({ description: 'The id of the check that found it.' }),
  title: Type.String({ description: 'What the check is called.' }),
  list: orNull(Type.Integer(), 'The list; null for the submission as a whole.'),
  sheet: Type.String(),
  place: Type.String({ description: 'The list and the row as Excel counts them, in words.' }),
  row: orNull(Type.Integer(), 'The row in the list, from 0; null for a whole list or submission.'),
  column: Type.String({ description: 'The heading of the column as it was sent.' }),
  cells: Type.String({ description: 'The cells of the row that it concerns, the one it is about first.' }),
  child: Type.String({ description: 'The child’s ID in the lists; of list 11 the adopter’s.' }),
  submitted: Type.String({ description: 'What the cell holds, as it was sent.' }),
  words: Type.String({ description: 'What is wrong and what to do.' }),
});

export const findingTold = ({
  number,
  severity,
  rule,
  title,
  list,
  sheet,
  place,
  index,
  column,
  cells,
  child,
  text,
  words,
}: ListedFinding) => ({
  number,
  severity,
  check: rule,
  title,
  list,
  sheet,
  place,
  row: index,
  column,
  cells,
  child,
  submitted: text,
  words,
});
