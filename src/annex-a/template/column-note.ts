import { codeSets } from '../editions/code-sets/index.ts';
import { writtenCode } from '../editions/code-sets/written-code.ts';
import type { Field } from '../editions/model.ts';

const formats: Readonly<Record<Field['type'], string>> = {
  id: 'Text: keep leading zeros.',
  text: 'Text.',
  date: 'A date, dd/mm/yyyy.',
  count: 'A whole number, 0 or more.',
  code: 'One of the codes below.',
  postcode: 'A postcode.',
  urn: 'A registration number: SC and six digits, or seven digits; XXXXXXX where there is none.',
};

/** What the note on a heading tells: the format, whether it may be blank, the stage, and the codes. */
export function columnNote(field: Field): string {
  const codes =
    field.codes === null
      ? []
      : codeSets[field.codes].codes.map((code) => {
          const written = writtenCode(field.codes ?? 'YN', code);
          return written.includes(code.label) ? written : `${written} ${code.label}`;
        });
  return [
    field.heading,
    formats[field.type],
    field.blank ? 'May be blank where it does not apply.' : 'Not blank.',
    field.stage === 1 ? 'Submission stage 1.' : 'Submission stage 2.',
    ...(field.note === null ? [] : [field.note]),
    ...codes,
  ].join('\n');
}
