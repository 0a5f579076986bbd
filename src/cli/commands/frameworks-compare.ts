import { compareFrameworks, type Framework, findFramework, frameworks } from '#frameworks';
import type { ExitCode } from '../exit-code.ts';
import { heading, paragraph, print, printJson, terminalWidth } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

/** `bestfit frameworks compare`: two frameworks side by side, with what the comparison cannot show said first. */
export function compareTwo(a: string, b: string, options: { json?: boolean }): ExitCode {
  const [left, right] = [findFramework(a), findFramework(b)];
  const comparison = compareFrameworks(left, right, frameworks);
  if (options.json) {
    printJson(comparison);
    return 0;
  }
  print(...heading(`${left.shortTitle} and ${right.shortTitle}`), 'What this comparison cannot show:');
  for (const limit of comparison.limits) print(...paragraph(limit, '  '));
  const width = terminalWidth();
  const columns = [
    { heading: left.id, weight: 1 },
    { heading: right.id, weight: 1 },
    { heading: 'Note', weight: 1 },
  ];
  if (comparison.grades.length > 0) {
    const rows = comparison.grades.map(({ a: one, b: other, note }) => [one ?? 'none', other ?? 'none', note ?? '']);
    print(...heading('Grades'), ...table(columns, rows, width));
  }
  if (comparison.judgements.length > 0) {
    const rows = comparison.judgements.map(({ a: one, b: others, note }) => [
      one ?? 'none',
      others.join('\n') || 'none',
      note ?? '',
    ]);
    print(...heading('Judgements'), ...table(columns, rows, width));
  }
  if (comparison.statements.length > 0) {
    const counts = Map.groupBy(comparison.statements, ({ relation }) => relation);
    print(
      ...heading('Statements'),
      [...counts].map(([relation, rows]) => `${rows.length} ${relation}`).join(', '),
      '',
      ...table(
        [
          columns[0] ?? { heading: a },
          columns[1] ?? { heading: b },
          { heading: 'Relation' },
          { heading: 'Note', weight: 1 },
        ],
        comparison.statements
          .filter(({ relation }) => relation !== 'identical')
          .map((row) => [titled(left, row.a), titled(right, row.b), row.relation, row.note ?? '']),
        width,
      ),
    );
  }
  return 0;
}

function titled({ statements }: Framework, id: string | null): string {
  if (id === null) return 'none';
  return `${id} ${statements.find((statement) => statement.id === id)?.title ?? ''}`;
}
