import type { Code } from './code-set.ts';
import { type CodeSetId, codeSets } from './index.ts';

type Form = 'letter-code' | 'letter-label' | 'letter-code-label' | 'code-label' | 'code' | 'label';

/** How the request's guidance writes the codes of each set. */
const forms: Readonly<Record<CodeSetId, Form>> = {
  YN: 'letter-label',
  YN3: 'letter-label',
  GENDER: 'letter-label',
  ETHNICITY: 'letter-code',
  SOURCE: 'letter-code-label',
  NEED: 'code-label',
  CIN_CLOSE: 'code-label',
  CASE_STATUS: 'letter-label',
  ABUSE: 'letter-label',
  LEGAL: 'code-label',
  PERMANENCE: 'letter-label',
  LAC_CEASE: 'letter-code',
  JUDGEMENT: 'label',
  PLACEMENT: 'letter-code',
  PROVIDER: 'letter-code-label',
  IN_OUT: 'letter-label',
  LA: 'code',
  CL_ELIG: 'letter-label',
  CL_TOUCH: 'letter-label',
  CL_ACCOM: 'code-label',
  CL_SUIT: 'letter-label',
  CL_ACTIVITY: 'code-label',
  ADOPT_REVERSE: 'code-label',
  ADOPTER_LEAVE: 'code-label',
};

/** A code as a cell of the request has it: "a) WBRI", "a) Yes", "N1 - Abuse or neglect". */
export function writtenCode(set: CodeSetId, { code, letter, label }: Code): string {
  const before = letter === null ? '' : `${letter}) `;
  switch (forms[set]) {
    case 'letter-code':
      return `${before}${code}`;
    case 'letter-label':
      return `${before}${label}`;
    case 'letter-code-label':
      return `${before}${code}: ${label}`;
    case 'code-label':
      return `${code} - ${label}`;
    case 'code':
      return code;
    case 'label':
      return label;
  }
}

/** Every code of a set as a cell has it, in order. */
export const writtenCodes = (set: CodeSetId): readonly string[] =>
  codeSets[set].codes.map((code) => writtenCode(set, code));
