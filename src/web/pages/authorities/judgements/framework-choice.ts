import type { FastifyRequest } from 'fastify';
import type { Framework } from '#frameworks';
import { gradableJudgements, gradeLabel, judgementTitle } from '#inspection';

/** How an address names a framework: id and version. */
export const frameworkKey = ({ id, version }: Framework): string => `${id} ${version}`;

/** The frameworks under which a judgement can be recorded. */
const judgedUnder = (frameworks: readonly Framework[]): readonly Framework[] =>
  frameworks.filter((framework) => gradableJudgements(framework).length > 0);

/** The framework that an address names as `framework`; null for none, undefined when it names none. */
export function frameworkAsked(
  request: FastifyRequest,
  frameworks: readonly Framework[],
): Framework | null | undefined {
  const { query } = request;
  const asked: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, 'framework') : undefined;
  if (asked === undefined) return undefined;
  return judgedUnder(frameworks).find((framework) => frameworkKey(framework) === asked) ?? null;
}

/** The frameworks as a form offers them. */
export const frameworkChoices = (frameworks: readonly Framework[]) =>
  judgedUnder(frameworks).map((framework) => ({
    value: frameworkKey(framework),
    text: framework.shortTitle,
    hint: framework.title === framework.shortTitle ? framework.summary : framework.title,
  }));

/** The judgements of a framework as a form offers them. */
export const judgementChoices = (framework: Framework) =>
  gradableJudgements(framework).map(({ id }) => ({ value: id, text: judgementTitle(framework, id) }));

/** The grades of a framework as a form offers them. */
export const gradeChoices = (framework: Framework) =>
  framework.scale.map(({ id }) => ({ value: id, text: gradeLabel(framework, id) }));
