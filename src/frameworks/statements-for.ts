import type { Framework, Grade, Statement } from './model.ts';

/** A statement, and the framework it stands in. */
export type PlacedStatement = { readonly statement: Statement; readonly framework: Framework };

/**
 * The statements that describe a judgement, in their order: the framework's own, those of other judgements that count here too, and,
 * where a framework has none of its own, those of the tables its crosswalk names in one of `others`.
 */
export function statementsFor(
  framework: Framework,
  judgement: string,
  grade: Grade | undefined,
  others: readonly Framework[],
): PlacedStatement[] {
  const own = framework.statements.filter(
    (statement) => statement.judgement === judgement || statement.alsoFor?.includes(judgement),
  );
  const placed =
    framework.statements.length > 0
      ? own.map((statement) => ({ statement, framework }))
      : describedElsewhere(framework, judgement, others);
  return grade === undefined ? placed : placed.filter(({ statement }) => statement.grade === grade);
}

function describedElsewhere(framework: Framework, judgement: string, others: readonly Framework[]): PlacedStatement[] {
  for (const { to, judgements } of framework.crosswalks) {
    const described = others.find(({ id, statements }) => id === to && statements.length > 0);
    const tables = judgements.find((row) => row.judgement === judgement)?.to;
    if (described !== undefined && tables !== undefined) {
      return tables.flatMap((table) =>
        described.statements
          .filter((statement) => statement.judgement === table)
          .map((statement) => ({ statement, framework: described })),
      );
    }
  }
  return [];
}
