import { type Check, everyEdition } from '../../check.ts';
import { disagreementInWords } from './disagreements.ts';
import { reportOtherNames } from './workers-and-teams.ts';

/** Who is allocated to a child: a team or a worker. */
interface Allocated extends Pick<Check, 'id' | 'title' | 'failing' | 'passing'> {
  readonly field: 'team' | 'worker';
  readonly todo: string;
}

/** The check that the open cases of a child name one team, or one worker. */
export function allocatedDifferently({ field, todo, ...rest }: Allocated): Check {
  return {
    ...rest,
    severity: 'query',
    scope: 'lists',
    editions: everyEdition,
    needs: [{}],
    source: 'Ours; Annex A, lists 6 to 8',
    run: (run) => reportOtherNames(run, field),
    message: (details) => `${disagreementInWords(`the allocated ${field}`, details)} ${todo}`,
  };
}
