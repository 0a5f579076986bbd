import { codeSets } from '../../editions/code-sets/index.ts';
import type { Field } from '../../editions/model.ts';
import { blank, unreadable } from '../submission.ts';
import type { Words } from '../words.ts';
import { codeReader } from './code-reader.ts';
import { standsForBlank } from './stand-ins.ts';
import { dateInText } from './written-dates.ts';

const whole = /^\+?\d{1,9}(\.0+)?$/;

/** What the fields that share it are read alike: a name for remembering what a text was read as. */
export const readingOf = ({ type, codes }: Field): string => (type === 'code' ? `code ${codes ?? ''}` : type);

/**
 * Reads the texts of one field as its values: see `Column`. Dates, counts and codes that are none are unreadable; what
 * stands for an empty cell ("NULL", "N/A") is blank; an Excel error is unreadable whatever the field.
 */
export function valueReader(field: Field, words: Words): (text: string) => number {
  const read = readerOf(field, words);
  return (text) => {
    const trimmed = text.trim();
    if (trimmed === '') return blank;
    if (isExcelError(trimmed)) return unreadable;
    if (field.type === 'code') {
      const place = read(trimmed);
      if (place !== unreadable) return place;
    }
    if (standsForBlank(trimmed, field.type)) return blank;
    return read(trimmed);
  };
}

function readerOf(field: Field, words: Words): (trimmed: string) => number {
  switch (field.type) {
    case 'date':
      return (text) => dateInText(text) ?? unreadable;
    case 'count':
      return (text) => (whole.test(text) ? Math.round(Number(text)) : unreadable);
    case 'code': {
      if (field.codes === null) throw new Error(`${field.key} is a code without a code set`);
      const read = codeReader(codeSets[field.codes]);
      return (text) => read(text) ?? unreadable;
    }
    case 'id':
    case 'text':
    case 'postcode':
    case 'urn':
      return (text) => words.place(text);
  }
}

const errors = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
  '#GETTING_DATA',
]);

/** Whether a text is what Excel shows for a formula that failed, such as "#N/A". */
export const isExcelError = (trimmed: string): boolean =>
  trimmed.charCodeAt(0) === 35 && errors.has(trimmed.toUpperCase());
