import { codeIn } from '../../../editions/code-sets/code-places.ts';

const refused = codeIn('ETHNICITY', 'REFU');
const notYetObtained = codeIn('ETHNICITY', 'NOBT');

/** Whether a value of the ethnicity column names one, rather than saying that it was refused or not yet asked. */
export const ethnicityIsKnown = (value: number): boolean => value !== refused && value !== notYetObtained;
