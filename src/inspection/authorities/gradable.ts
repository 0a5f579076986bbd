// What of a framework can have been judged, and what judgements and grades are called where people read them.
import type { Framework, Judgement } from '#frameworks';

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The judgements of a framework that can carry a grade, in its order. Sections of a text without grades cannot. */
export const gradableJudgements = (framework: Framework): readonly Judgement[] =>
  framework.judgements.filter(({ kind }) => kind !== 'section');

/** The overall judgements of a framework: the frameworks of 2009 and 2012 have two, safeguarding and looked after children. */
export const overallJudgements = (framework: Framework): readonly Judgement[] =>
  framework.judgements.filter(({ kind }) => kind === 'overall');

/** The part of a framework that a judgement belongs to, by its id: "Looked after" for looked-after/overall; null when it has no parts. */
const partOf = (id: string): string | null => {
  const [part, ...rest] = id.split('/');
  return part === undefined || rest.length === 0 ? null : capitalised(part.replaceAll('-', ' '));
};

/** What a judgement is called beside others of its framework: its title, with the part before it where two have the same. */
export function judgementTitle(framework: Framework | null, id: string): string {
  const judgement = framework?.judgements.find((each) => each.id === id);
  if (framework === null || judgement === undefined) return capitalised(id.replaceAll(/[-/]/g, ' '));
  const part = partOf(id);
  const isShared = framework.judgements.some((each) => each.id !== id && each.title === judgement.title);
  return isShared && part !== null ? `${part}: ${judgement.title}` : judgement.title;
}

/** What an overall judgement is called for short: the part it is about, where its framework has more than one; null otherwise. */
export const overallPart = (framework: Framework | null, id: string): string | null =>
  framework !== null && overallJudgements(framework).length > 1 ? (partOf(id) ?? judgementTitle(framework, id)) : null;

/** What a grade is called on the scale of its framework, with a capital: "Requires improvement". */
export const gradeLabel = (framework: Framework | null, grade: string): string =>
  capitalised(framework?.scale.find(({ id }) => id === grade)?.label ?? grade.replaceAll('-', ' '));

/** The framework that a judgement was made under: in its version, or in whichever is known when that one is not. */
export const frameworkOf = (
  frameworks: readonly Framework[],
  of: { readonly framework: string; readonly frameworkVersion: string },
): Framework | null =>
  frameworks.find(({ id, version }) => id === of.framework && version === of.frameworkVersion) ??
  frameworks.find(({ id }) => id === of.framework) ??
  null;
