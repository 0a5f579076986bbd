import type { Framework } from '#frameworks';
import {
  frameworkOf,
  gradeLabel,
  inPost,
  judgementTitle,
  type Leader,
  type Office,
  type PastJudgement,
} from '#inspection';
import { postTitle } from '../leaders/leader-form.ts';
import { worksInWords } from '../offices/works-in-words.ts';
import { written } from '../written.ts';

/** What is known of an authority, as far as one may see it. */
export type Known = {
  readonly leaders: readonly Leader[];
  readonly offices: readonly Office[];
  readonly judgements: readonly PastJudgement[];
  readonly frameworks: readonly Framework[];
  readonly today: string;
};

/** An address that a link may lead to; null for a title. */
const addressOf = (source: string): string | null => (/^https?:\/\/\S+$/i.test(source) ? source : null);

/**
 * Judgements framework by framework, the one judged under last first; in each the last of every judgement, and apart the earlier ones,
 * the newest first, in the framework's own order.
 */
function judgementsByFramework({ judgements, frameworks }: Known) {
  const groups = Map.groupBy(
    judgements,
    ({ framework, frameworkVersion }) => frameworkOf(frameworks, { framework, frameworkVersion }) ?? framework,
  );
  return [...groups].map(([of, judged]) => {
    const framework = typeof of === 'string' ? null : of;
    const place = (id: string) => framework?.judgements.findIndex((each) => each.id === id) ?? 0;
    const sorted = [...judged].sort((a, b) =>
      a.publishedOn === b.publishedOn
        ? place(a.judgement) - place(b.judgement)
        : a.publishedOn < b.publishedOn
          ? 1
          : -1,
    );
    const row = ({ id, judgement, grade, publishedOn, source }: PastJudgement) => ({
      id,
      judgement: judgementTitle(framework, judgement),
      grade,
      word: gradeLabel(framework, grade),
      publishedOn: written(publishedOn),
      source,
      address: addressOf(source),
    });
    // The newest of each judgement: one may have been judged again without the others.
    const last = new Set(
      Map.groupBy(sorted, ({ judgement }) => judgement)
        .values()
        .map(([newest]) => newest),
    );
    return {
      title: framework?.shortTitle ?? String(of),
      scale: framework?.scale.map(({ label }) => label).join(', ') ?? '',
      rows: sorted.filter((each) => last.has(each)).map(row),
      earlier: sorted.filter((each) => !last.has(each)).map(row),
    };
  });
}

const leaderRow = ({ id, name, post, since, until }: Leader) => ({
  id,
  name,
  post: postTitle(post),
  since: written(since),
  until: written(until),
});

const officeRow = ({ id, name, address, handles, closedOn }: Office) => ({
  id,
  name,
  address,
  takes: worksInWords(handles),
  closedOn: written(closedOn),
});

/** An authority as its page shows it. */
export function authorityView(known: Known) {
  const { leaders, offices, today } = known;
  const ended = (leader: Leader) => leader.until !== null && leader.until < today;
  return {
    judgements: judgementsByFramework(known),
    leaders: leaders.filter((leader) => inPost(leader, today)).map(leaderRow),
    leadersToCome: leaders.filter(({ since }) => since > today).map(leaderRow),
    leadersBefore: leaders.filter(ended).map(leaderRow),
    offices: offices.filter(({ closedOn }) => closedOn === null).map(officeRow),
    officesClosed: offices.filter(({ closedOn }) => closedOn !== null).map(officeRow),
  };
}
