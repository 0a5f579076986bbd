import type { ImportState } from '#inspection';
import { allDirectors, authoritiesToChange, listAuthorities, pastJudgementsAmong, type Tx } from '#store';
import { knownFrameworks } from '../known-frameworks.ts';
import { overallNames } from '../list/route.ts';

/** What is there when an import is planned. With `held` nobody else changes an authority until the transaction ends. */
export async function importState(tx: Tx, today: string, { held }: { readonly held: boolean }): Promise<ImportState> {
  const authorities = held ? await authoritiesToChange(tx) : await listAuthorities(tx);
  const frameworks = await knownFrameworks(tx);
  return {
    authorities,
    directors: await allDirectors(tx),
    judgements: await pastJudgementsAmong(tx, overallNames(frameworks)),
    frameworks,
    today,
  };
}
