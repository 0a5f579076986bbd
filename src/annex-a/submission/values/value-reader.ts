import { codeSets } from '../../editions/code-sets/index.ts';
import type { Field } from '../../editions/model.ts';
import { blank, unreadable } from '../submission.ts';
import type { Words } from '../words.ts';
import { codeReader } from './code-reader.ts';
import { dateInText } from './written-dates.ts';

const whole = /^\+?\d{1,9}(\.0+)?$/;

/** Reads the texts of one field as its values: see `Column`. Dates, counts and codes that are none are unreadable. */
export function valueReader(field: Field, words: Words): (text: string) => number {
  const read = readerOf(field, words);
  return (text) => {
    const trimmed = text.trim();
    return trimmed === '' ? blank : read(trimmed);
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
