// The overall grades of one report in one cell: "good", or "Safeguarding: good; Looked after: adequate" where there are two.
import type { Framework } from '#frameworks';
import { gradeLabel, overallJudgements, overallPart } from '../gradable.ts';
import { nameKey } from '../same-name.ts';

export type OverallGrade = { readonly judgement: string; readonly grade: string };

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`;

/** Grades as a cell of the table. */
export const gradesText = (framework: Framework, judged: readonly OverallGrade[]): string =>
  judged
    .map(({ judgement, grade }) => {
      const part = overallPart(framework, judgement);
      const label = gradeLabel(framework, grade);
      return part === null ? label : `${part}: ${label}`;
    })
    .join('; ');

/** The grades that a cell of the table says, or in words what is wrong with it. */
export function readGrades(framework: Framework, text: string): readonly OverallGrade[] | { readonly words: string } {
  const overall = overallJudgements(framework);
  const read: OverallGrade[] = [];
  for (const piece of text.split(';').map((each) => each.trim())) {
    const [before = '', ...after] = piece.split(':').map((each) => each.trim());
    const [only] = overall;
    const named = after.length > 0;
    const judgement = named
      ? overall.find(({ id }) =>
          [id, overallPart(framework, id) ?? ''].some((name) => nameKey(name) === nameKey(before)),
        )
      : overall.length === 1
        ? only
        : undefined;
    if (judgement === undefined) return { words: howToWrite(framework) };
    const grade = gradeOf(framework, named ? after.join(':') : before);
    if (grade === null) {
      const labels = framework.scale.map(({ label }) => label);
      return { words: `Write a grade of ${framework.shortTitle}: ${listed(labels)}.` };
    }
    if (read.some((each) => each.judgement === judgement.id)) {
      return { words: `Give each judgement one grade only.` };
    }
    read.push({ judgement: judgement.id, grade });
  }
  return read;
}

function gradeOf(framework: Framework, text: string): string | null {
  const found = framework.scale.find(({ id, label, aliases = [] }) =>
    [id, label, ...aliases].some((name) => nameKey(name) === nameKey(text)),
  );
  return found?.id ?? null;
}

function howToWrite(framework: Framework): string {
  const overall = overallJudgements(framework);
  if (overall.length <= 1) return 'Write one grade, for example Good.';
  const example = overall.map(({ id }) => `${overallPart(framework, id)}: Good`).join('; ');
  return `${framework.shortTitle} has ${overall.length} overall judgements: write for example “${example}”.`;
}
