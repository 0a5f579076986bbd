import type { Defect } from '../reading/reading.ts';
import type { Evidence } from './evidence.ts';

/** One kind of defect: what it is called, and where it is found. */
export type Check = (evidence: Evidence) => Defect[];
