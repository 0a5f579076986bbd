import type { Framework } from '#frameworks';
import { overallJudgements } from '../authorities/gradable.ts';

/** A published version of a framework that an inspection can be pinned to. */
export type InspectableFramework = {
  readonly id: string;
  readonly frameworkVersion: string;
  readonly shortTitle: string;
  readonly hash: string;
  /** From when until when it is in force, both days counted (ISO 8601). */
  readonly from: string | null;
  readonly until: string | null;
  readonly framework: Framework;
};

/** The judgement of a safeguarding board. */
const boardJudgement = 'lscb';

/** Whether an authority can be inspected under a framework: it has an overall judgement. */
export const judgesAuthorities = ({ framework }: Pick<InspectableFramework, 'framework'>): boolean =>
  overallJudgements(framework).length > 0;

/** Whether a safeguarding board can be reviewed under a framework. */
export const judgesBoards = ({ framework }: Pick<InspectableFramework, 'framework'>): boolean =>
  framework.judgements.some(({ id }) => id === boardJudgement);

/** A version of a framework as one text, for a form: "sif-2015 2015-06-01". */
export const versionNamed = ({ id, frameworkVersion }: Pick<InspectableFramework, 'id' | 'frameworkVersion'>): string =>
  `${id} ${frameworkVersion}`;
