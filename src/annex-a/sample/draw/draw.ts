// What a draw is: everything needed to read it, to draw it again, and to see that it is the same.
import type { EditionId, ListNo } from '../../editions/model.ts';
import type { Plan } from '../plan/plan.ts';

/** The name of the way children are put in order and counted off: docs/sampling.md. Another way would have another name. */
export const algorithm = 'bestfit-sample-1';

/** One case of a draw, or one kept to replace a case with. */
export interface Case {
  readonly child: string;
  /** Brothers and sisters who are one case with the child, when the plan keeps them together. */
  readonly together: readonly string[];
  readonly stratum: string;
  readonly population: string;
  readonly list: ListNo;
  readonly lists: readonly ListNo[];
  readonly team: string;
  readonly worker: string;
  /** Why the child is a case, in sentences. */
  readonly reasons: readonly string[];
}

export interface NumberedCase extends Case {
  /** The number of the case, from 1, in the order of the draw. No number is used twice. */
  readonly no: number;
}

export interface DrawnStratum {
  readonly name: string;
  /** Children who may be drawn, and the cases they make. */
  readonly children: number;
  readonly cases: number;
  readonly asked: number;
  readonly drawn: number;
  /** The chance of each case of the stratum to be drawn: drawn out of cases. */
  readonly probability: number;
}

interface Replacement {
  /** The case that was given up, and the one in its place. */
  readonly given: NumberedCase;
  readonly by: number;
  readonly reason: string;
}

/** The cases drawn, with all that is needed to draw them again. */
export interface Draw {
  readonly algorithm: typeof algorithm;
  readonly seed: string;
  readonly plan: Plan;
  readonly edition: EditionId;
  /** The reference date, ISO 8601. */
  readonly asAt: string;
  readonly population: {
    /** Children of the plan's lists, and those of them who may be drawn. */
    readonly before: number;
    readonly filteredOut: number;
    readonly children: number;
    /** SHA-256 of the ids, strata and siblings of all who may be drawn. */
    readonly digest: string;
  };
  readonly strata: readonly DrawnStratum[];
  readonly cases: readonly NumberedCase[];
  /** By stratum, in the order in which they would be taken. */
  readonly reserves: readonly Case[];
  readonly replaced: readonly Replacement[];
  readonly excluded: readonly { readonly child: string; readonly why: string }[];
  /** What a reader must know: strata that had too few, brothers and sisters set aside, columns that were missing. */
  readonly notes: readonly string[];
}

/** A draw that cannot be made or changed as asked. The message says why, and what to do. */
export class DrawError extends Error {
  override name = 'DrawError';
}
