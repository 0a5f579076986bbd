import { codeIn } from '../../../editions/code-sets/code-places.ts';

/** The reasons of leaving care by adoption. */
export const adoptedReasons: readonly number[] = [codeIn('LAC_CEASE', 'E11'), codeIn('LAC_CEASE', 'E12')];

/** The reason of leaving care by death. */
export const diedInCare = codeIn('LAC_CEASE', 'E2');
