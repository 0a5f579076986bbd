/** Why a file, or one sheet of it, cannot be read: each with what it is and what to do about it. */
export const faults = {
  empty: ['is empty', 'Save it again where it came from, or ask for it again.'],
  password: [
    'is protected by a password',
    'Open it in the program that made it, take the password off, save it and give that file.',
  ],
  'old-excel': [
    'is a workbook of Excel 97–2003 (.xls)',
    'Open it in Excel, save it as an Excel workbook (.xlsx) and give that file.',
  ],
  'binary-excel': [
    'is a binary workbook (.xlsb)',
    'Open it in Excel, save it as an Excel workbook (.xlsx) and give that file.',
  ],
  'open-document': [
    'is an OpenDocument file (.ods)',
    'Open it in LibreOffice or Excel, save it as an Excel workbook (.xlsx) and give that file.',
  ],
  numbers: ['is a Numbers document', 'Export it from Numbers as an Excel workbook (.xlsx) and give that file.'],
  'xml-2003': [
    'is an XML spreadsheet of Excel 2003',
    'Open it in Excel, save it as an Excel workbook (.xlsx) and give that file.',
  ],
  'web-page': [
    'is a web page, whatever its name says',
    'Open it in Excel, save it as an Excel workbook (.xlsx) and give that file.',
  ],
  pdf: ['is a PDF document', 'Give the workbook that it was made from.'],
  'other-archive': [
    'is packed in a way that cannot be opened here',
    'Unpack it and give the workbooks, or pack them again as a ZIP file.',
  ],
  'zip-in-zip': ['is a ZIP file inside a ZIP file', 'Unpack it and give the workbooks that are in it.'],
  'nothing-inside': ['is a ZIP file with no workbook and no text file in it', 'Give the workbooks themselves.'],
  'no-sheets': ['is a workbook without a sheet of cells', 'Give the workbook that has the lists.'],
  'not-a-workbook': [
    'is no workbook and no text file of rows',
    'Give an Excel workbook (.xlsx), a text file (.csv) or a ZIP file of these.',
  ],
  truncated: ['is not complete: its end is missing', 'Copy or download it again.'],
  damaged: ['is damaged', 'Open it in Excel, let Excel repair it, save it as a new workbook and give that file.'],
  'declares-entities': [
    'declares entities of its own, as no workbook of Excel does, and is not read for safety',
    'Open it in Excel, save it as an Excel workbook (.xlsx) and give that file.',
  ],
  'too-large': [
    'holds more than can be read, or unpacks to more than a workbook of lists would',
    'Take out what is not part of the lists, or split it into several files.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type FaultCode = keyof typeof faults;

/** What was found wrong, before anybody has said in which file. Inside this folder only. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode) {
    super(code);
    this.code = code;
  }
}
