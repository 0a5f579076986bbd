import {
  type Framework,
  frameworks,
  gradeHint,
  InputError,
  type Judgement,
  type PlacedStatement,
  statementsFor,
  suggestion,
} from '#frameworks';
import { chosenFramework } from '../chosen-framework.ts';
import type { ExitCode } from '../exit-code.ts';
import { attributionLines, frameworkLines, judgementLines, type Wording } from '../framework-lines.ts';
import { print, printJson } from '../terminal/print.ts';
import { dataFolder, readWording } from '../wording-folder.ts';

type Options = { judgement?: string; grade?: string; frameworkFile?: string; data?: string; json?: boolean };

/** `bestfit frameworks show`: the whole framework, or what each grade of one judgement looks like. */
export async function showFramework(id: string | undefined, options: Options): Promise<ExitCode> {
  const framework = await chosenFramework(id, options.frameworkFile);
  const judgement = known('judgement', options.judgement, framework.judgements);
  const grade = known('grade', options.grade, framework.scale)?.id;
  const shown = (judgement === undefined ? framework.judgements : [judgement]).map((each) => ({
    judgement: each,
    statements: statementsFor(framework, each.id, grade, frameworks),
  }));
  const statements = shown.flatMap((each) => each.statements);
  // Kept wording belongs to the frameworks that Bestfit ships: a user's own has what its file says.
  const wording = await wordingOf(statements, options.frameworkFile === undefined ? dataFolder(options.data) : null);
  if (options.json) {
    printJson(
      judgement === undefined && grade === undefined ? whole(framework, wording) : part(framework, shown, wording),
    );
    return 0;
  }
  const lines =
    judgement === undefined && grade === undefined
      ? frameworkLines(framework, wording)
      : shown.flatMap((each) => judgementLines(framework, each.judgement, each.statements, wording));
  print(...lines, ...attributionLines(statements, wording, options.frameworkFile === undefined));
  return 0;
}

function known<T extends { id: string }>(
  what: string,
  id: string | undefined,
  candidates: readonly T[],
): T | undefined {
  if (id === undefined) return undefined;
  const found = candidates.find((candidate) => candidate.id === id);
  if (found !== undefined) return found;
  const ids = candidates.map((candidate) => candidate.id);
  throw new InputError(
    `There is no ${what} “${id}” in this framework. ${what === 'grade' ? gradeHint(id, ids) : `${suggestion(id, ids)} Known: ${ids.join(', ')}.`}`,
  );
}

async function wordingOf(statements: readonly PlacedStatement[], folder: string | null): Promise<Wording> {
  const all = new Map<string, string>();
  for (const framework of new Set(statements.map((placed) => placed.framework))) {
    for (const { id, wording } of framework.statements) if (wording !== undefined) all.set(id, wording);
    if (folder === null) continue;
    for (const [id, text] of (await readWording(framework, folder)) ?? []) all.set(id, text);
  }
  return all;
}

const worded = ({ statement }: PlacedStatement, wording: Wording) => {
  const text = wording.get(statement.id);
  return text === undefined ? statement : { ...statement, wording: text };
};

const whole = (framework: Framework, wording: Wording) => ({
  ...framework,
  statements: framework.statements.map((statement) => worded({ statement, framework }, wording)),
});

const part = (
  framework: Framework,
  shown: readonly { judgement: Judgement; statements: readonly PlacedStatement[] }[],
  wording: Wording,
) => ({
  framework: framework.id,
  version: framework.version,
  judgements: shown.map(({ judgement, statements }) => ({
    ...judgement,
    statements: statements.map((placed) => worded(placed, wording)),
  })),
});
