import type { Check } from '../check.ts';
import { blankRows } from './blank-rows.ts';
import { cellLeftBlank } from './cell-left-blank.ts';
import { codeNotInForce } from './code-not-in-force.ts';
import { codeUnknown } from './code-unknown.ts';
import { countUnreadable } from './count-unreadable.ts';
import { dateSystem1904 } from './date-system-1904.ts';
import { dateUnreadable } from './date-unreadable.ts';
import { datesStoredAsNumbers } from './dates-stored-as-numbers.ts';
import { datesWithTheMonthFirst } from './dates-with-the-month-first.ts';
import { editionDoubtful } from './edition-doubtful.ts';
import { errorCell } from './error-cell.ts';
import { formulasWithoutValue } from './formulas-without-value.ts';
import { headingMissing } from './heading-missing.ts';
import { headingMisspelt } from './heading-misspelt.ts';
import { headingOfOtherEdition } from './heading-of-other-edition.ts';
import { headingRepeated } from './heading-repeated.ts';
import { headingUnknown } from './heading-unknown.ts';
import { headingsRepeatedBelow } from './headings-repeated-below.ts';
import { hiddenContent } from './hidden-content.ts';
import { idEndsInPointZero } from './id-ends-in-point-zero.ts';
import { idLostItsZeros } from './id-lost-its-zeros.ts';
import { idMalformed } from './id-malformed.ts';
import { idWrittenTwoWays } from './id-written-two-ways.ts';
import { listContinued } from './list-continued.ts';
import { listGivenTwice } from './list-given-twice.ts';
import { listMissing } from './list-missing.ts';
import { listWithoutRows } from './list-without-rows.ts';
import { macrosOrLinks } from './macros-or-links.ts';
import { mappingNotMet } from './mapping-not-met.ts';
import { mergedCells } from './merged-cells.ts';
import { notUtf8 } from './not-utf-8.ts';
import { optionalHeadingMissing } from './optional-heading-missing.ts';
import { partOfTheSheetNotRead } from './part-of-the-sheet-not-read.ts';
import { placementAuthorityNotThere } from './placement-authority-not-there.ts';
import { placementAuthorityUnknown } from './placement-authority-unknown.ts';
import { raggedRows } from './ragged-rows.ts';
import { referenceDateDoubtful } from './reference-date-doubtful.ts';
import { rowsBesideTheList } from './rows-beside-the-list.ts';
import { sheetEmpty } from './sheet-empty.ts';
import { sheetNameDisagrees } from './sheet-name-disagrees.ts';
import { sheetNotRecognised } from './sheet-not-recognised.ts';
import { standInForBlank } from './stand-in-for-blank.ts';
import { textTooLong } from './text-too-long.ts';

/** The checks of files, sheets, headings and single cells. */
export const fileChecks: readonly Check[] = [
  listMissing,
  listWithoutRows,
  listGivenTwice,
  listContinued,
  sheetNotRecognised,
  sheetEmpty,
  sheetNameDisagrees,
  editionDoubtful,
  referenceDateDoubtful,
  mappingNotMet,
  headingMissing,
  optionalHeadingMissing,
  headingUnknown,
  headingOfOtherEdition,
  headingRepeated,
  headingMisspelt,
  blankRows,
  rowsBesideTheList,
  headingsRepeatedBelow,
  hiddenContent,
  mergedCells,
  formulasWithoutValue,
  partOfTheSheetNotRead,
  raggedRows,
  notUtf8,
  dateSystem1904,
  macrosOrLinks,
  errorCell,
  cellLeftBlank,
  standInForBlank,
  dateUnreadable,
  datesWithTheMonthFirst,
  datesStoredAsNumbers,
  countUnreadable,
  codeUnknown,
  codeNotInForce,
  idLostItsZeros,
  idEndsInPointZero,
  idWrittenTwoWays,
  idMalformed,
  textTooLong,
  placementAuthorityUnknown,
  placementAuthorityNotThere,
];
