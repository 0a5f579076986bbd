import type { Framework } from '#frameworks';
import type { PastJudgementFields } from '../change.ts';
import { frameworkOf, overallJudgements } from './gradable.ts';

type Judged = Pick<PastJudgementFields, 'framework' | 'frameworkVersion' | 'judgement' | 'grade' | 'publishedOn'>;

/** An authority's last overall judgement: of one framework and one day, but two grades where the framework has two overall judgements. */
export type LastOverall<J extends Judged = Judged> = {
  readonly framework: Framework;
  readonly publishedOn: string;
  readonly judged: readonly J[];
};

/** The last overall judgement among those of one authority; null when there is none of a framework that is known. */
export function lastOverall<J extends Judged>(
  frameworks: readonly Framework[],
  judgements: readonly J[],
): LastOverall<J> | null {
  let last: LastOverall<J> | null = null;
  for (const framework of frameworks) {
    const overall = overallJudgements(framework).map(({ id }) => id);
    const mine = judgements.filter(
      (each) => frameworkOf(frameworks, each) === framework && overall.includes(each.judgement),
    );
    const publishedOn = mine.reduce((newest, each) => (each.publishedOn > newest ? each.publishedOn : newest), '');
    // Of two frameworks on one day the one that stands later in the list is the newer.
    if (publishedOn === '' || (last !== null && publishedOn < last.publishedOn)) continue;
    const judged = mine
      .filter((each) => each.publishedOn === publishedOn)
      .sort((a, b) => overall.indexOf(a.judgement) - overall.indexOf(b.judgement));
    last = { framework, publishedOn, judged };
  }
  return last;
}
