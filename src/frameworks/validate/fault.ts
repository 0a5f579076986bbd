import type { Framework } from '../model.ts';

/** Something wrong with a framework: where (a JSON pointer into the file) and what to do. */
export type Fault = { readonly check: string; readonly place: string; readonly message: string };

/** One check of a framework whose shape is right. */
export type Check = (framework: Framework) => Fault[];
