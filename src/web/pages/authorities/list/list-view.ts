import type { Framework } from '#frameworks';
import {
  gradeLabel,
  type LastOverall,
  type Leader,
  lastOverall,
  nameKey,
  overallPart,
  type PastJudgement,
  sharedDirectors,
} from '#inspection';
import type { KeptAuthority } from '#store';
import { written } from '../written.ts';

/** What the list is made of. `directors` are those in post today whom one may see. */
export type Listed = {
  readonly authorities: readonly KeptAuthority[];
  readonly directors: readonly Leader[];
  readonly judgements: readonly PastJudgement[];
  readonly frameworks: readonly Framework[];
  readonly today: string;
};

/** What of it is asked for: a text in name or code, a region, an order. */
export type Asked = { readonly holding: string; readonly region: string; readonly sort: string };

type Row = {
  readonly authority: KeptAuthority;
  readonly directors: readonly Leader[];
  readonly last: LastOverall<PastJudgement> | null;
};

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** Compares by a text, rows that have none last. */
const by =
  (textOf: (row: Row) => string | undefined, direction = 1) =>
  (a: Row, b: Row): number => {
    const [one, other] = [textOf(a), textOf(b)];
    if (one === undefined || other === undefined) return (one === undefined ? 1 : 0) - (other === undefined ? 1 : 0);
    return direction * collator.compare(one, other);
  };

/** Grades of different frameworks are not compared: newest framework first, and within it the best first grade by grade. */
function gradeOrder(frameworks: readonly Framework[]): (row: Row) => string | undefined {
  return ({ last }) => {
    if (last === null) return undefined;
    const numbers = last.judged.map(({ grade }) => last.framework.scale.find(({ id }) => id === grade)?.number ?? 99);
    return `${frameworks.length - frameworks.indexOf(last.framework)} ${Math.max(...numbers)} ${numbers.join(' ')}`;
  };
}

/** The orders the list can stand in. */
export const orders = {
  name: 'Name',
  code: 'Code',
  director: 'Director',
  since: 'Director: newest first',
  judged: 'Judgement: newest first',
  grade: 'Judgement: by framework, best grade first',
} as const;

type Compare = (a: Row, b: Row) => number;

const compareBy = (sort: string, frameworks: readonly Framework[]): Compare => {
  const comparing: Readonly<Record<string, Compare>> = {
    code: by(({ authority }) => authority.code),
    director: by(({ directors }) => directors[0]?.name),
    since: by(({ directors }) => directors[0]?.since, -1),
    judged: by(({ last }) => last?.publishedOn, -1),
    grade: by(gradeOrder(frameworks)),
  };
  const byName = by(({ authority }) => authority.name);
  const first = Object.hasOwn(comparing, sort) ? comparing[sort] : undefined;
  return (a, b) => (first?.(a, b) || byName(a, b)) ?? 0;
};

/** The rows of the list as asked for, in words. */
export function listView(listed: Listed, asked: Asked) {
  const names = new Map(listed.authorities.map(({ id, name }) => [id, name]));
  const directors = Map.groupBy(listed.directors, ({ authorityId }) => authorityId);
  const judgements = Map.groupBy(listed.judgements, ({ authorityId }) => authorityId);
  const sharedWith = sharedDirectors(listed.directors, listed.today);
  const wanted = nameKey(asked.holding);
  const rows = listed.authorities
    .filter(({ name, code }) => nameKey(name).includes(wanted) || nameKey(code).includes(wanted))
    .filter(({ region }) => asked.region === '' || region === asked.region)
    .map(
      (authority): Row => ({
        authority,
        directors: directors.get(authority.id) ?? [],
        last: lastOverall(listed.frameworks, judgements.get(authority.id) ?? []),
      }),
    )
    .sort(compareBy(asked.sort, listed.frameworks));
  return {
    total: listed.authorities.length,
    regions: [...new Set(listed.authorities.flatMap(({ region }) => region ?? []))]
      .sort(collator.compare)
      .map((region) => ({ value: region, text: region })),
    rows: rows.map((row) => ({
      id: row.authority.id,
      name: row.authority.name,
      code: row.authority.code,
      directors: row.directors.map((director) => ({
        name: director.name,
        since: written(director.since),
        shared: sharedWith(director).flatMap((id) => names.get(id) ?? []),
      })),
      last: row.last === null ? null : lastInWords(row.last),
    })),
  };
}

const lastInWords = ({ framework, publishedOn, judged }: LastOverall<PastJudgement>) => ({
  framework: framework.shortTitle,
  publishedOn: written(publishedOn),
  grades: judged.map(({ judgement, grade }) => ({
    part: overallPart(framework, judgement),
    grade,
    word: gradeLabel(framework, grade),
  })),
});
