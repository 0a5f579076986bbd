import { frameworks as builtIn, compareFrameworks, type Framework, type Grade } from '#frameworks';
import { gradeLabel, judgementTitle } from '#inspection';

const relations = {
  identical: 'The same',
  changed: 'Changed',
  missing: 'Missing in the later text',
  added: 'Added in the later text',
} as const;

/** Two frameworks side by side, with titles in place of ids, and what the comparison cannot show. */
export function comparisonView(a: Framework, b: Framework) {
  const compared = compareFrameworks(a, b, builtIn);
  const grade = (framework: Framework, id: Grade | null) => (id === null ? 'None' : gradeLabel(framework, id));
  const statement = ({ statements }: Framework, id: string | null) =>
    id === null ? 'None' : (statements.find((each) => each.id === id)?.title ?? id);
  const isOneTwice = a.id === b.id && a.version !== b.version;
  return {
    limits: isOneTwice
      ? [
          'These are two versions of one framework. No crosswalk between versions is written, so nothing is set side by side.',
        ]
      : compared.limits,
    grades: compared.grades.map((row) => [grade(a, row.a), grade(b, row.b), row.note ?? '']),
    judgements: compared.judgements.map((row) => [
      row.a === null ? 'None' : judgementTitle(a, row.a),
      row.b.length === 0 ? 'None' : row.b.map((id) => judgementTitle(b, id)).join('; '),
      row.note ?? '',
    ]),
    counts: Object.entries(relations).map(([id, text]) => ({
      text,
      count: compared.statements.filter(({ relation }) => relation === id).length,
    })),
    statements: compared.statements
      .filter(({ relation }) => relation !== 'identical')
      .map((row) => [statement(a, row.a), statement(b, row.b), relations[row.relation], row.note ?? '']),
    hasStatements: compared.statements.length > 0,
  };
}
