import { codeIn } from '../../../editions/code-sets/code-places.ts';

/** The legal statuses of police protection and of an emergency protection order. */
export const emergencyStatuses: readonly number[] = [codeIn('LEGAL', 'L1'), codeIn('LEGAL', 'L2')];
