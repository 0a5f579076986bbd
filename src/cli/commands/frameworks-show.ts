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
import { heading, paragraph, print, printJson, terminalWidth } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';
import { dataFolder, readWording } from '../wording-folder.ts';
import { period } from './frameworks-list.ts';

type Options = { judgement?: string; grade?: string; frameworkFile?: string; data?: string; json?: boolean };
type Wording = ReadonlyMap<string, string>;

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
  if (judgement === undefined && grade === undefined) printWhole(framework, wording);
  else for (const { judgement: each, statements } of shown) printJudgement(framework, each, statements, wording);
  print(...attribution(statements, wording));
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
    `There is no ${what} “${id}” in this framework. ${what === 'grade' ? gradeHint(id, ids) : suggestion(id, ids)} Known: ${ids.join(', ')}.`,
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

/** Whose words these are: ours alone, or the official wording with its source, date and terms. */
function attribution(statements: readonly PlacedStatement[], wording: Wording): string[] {
  return [...new Set(statements.map((placed) => placed.framework))].flatMap(({ id, source, statements: all }) => {
    const imported = all.some((statement) => wording.has(statement.id));
    const from = [source.title, source.publisher, source.published].filter((part) => part !== undefined).join(', ');
    return [
      '',
      ...paragraph(
        imported
          ? `Titles are Bestfit’s own; the wording under them is that of: ${from}. ${source.terms}`
          : `Titles and summaries are Bestfit’s own, not the official wording. To read that: bestfit frameworks wording import ${id} <the published text>`,
      ),
    ];
  });
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

function printWhole(framework: Framework, wording: Wording): void {
  const { source } = framework;
  const facts = new Set(framework.facts.map(({ id }) => id));
  const depth = (judgement: Judgement): number => {
    const parent = framework.judgements.find(({ id }) => id === judgement.parent);
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  print(
    ...heading(framework.shortTitle),
    ...paragraph(framework.summary),
    '',
    ...paragraph(`In force: ${period(framework)}. ${framework.inForce.basis}`),
    ...paragraph(
      `Source: ${[source.title, source.publisher, source.number && `no. ${source.number}`, source.published].filter(Boolean).join(', ')}. ${source.terms}`,
    ),
    ...paragraph(
      wording.size === 0
        ? 'Official wording: not imported.'
        : `Official wording: imported, ${wording.size} statements.`,
    ),
    ...heading('Grades'),
    ...table(
      [{ heading: 'Grade' }, { heading: 'Meaning', weight: 1 }],
      framework.scale.map(({ id, meaning }) => [id, meaning]),
      terminalWidth(),
    ),
    ...heading('Judgements'),
    ...table(
      [
        { heading: 'Id' },
        { heading: 'Title', weight: 1 },
        { heading: 'Kind' },
        { heading: 'Paragraph', weight: 1 },
        { heading: 'Statements', align: 'right' },
      ],
      framework.judgements.map((judgement) => [
        judgement.id,
        `${'· '.repeat(depth(judgement))}${judgement.title}`,
        judgement.kind,
        judgement.paragraph.startsWith('no') ? '–' : judgement.paragraph,
        String(statementsFor(framework, judgement.id, undefined, frameworks).length),
      ]),
      terminalWidth(),
    ),
    ...glossary(
      'Terms',
      framework.glossary.filter(({ term }) => !facts.has(term)).map(({ term, meaning }) => [term, meaning]),
    ),
    ...glossary(
      'Facts that inspectors declare',
      framework.facts.map(({ id, says }) => [id, says]),
    ),
  );
}

const glossary = (title: string, rows: string[][]): string[] =>
  rows.length === 0
    ? []
    : [
        ...heading(title),
        ...table(
          [
            { heading: 'Name', weight: 1 },
            { heading: 'Meaning', weight: 2 },
          ],
          rows,
          terminalWidth(),
        ),
      ];

function printJudgement(
  framework: Framework,
  judgement: Judgement,
  statements: readonly PlacedStatement[],
  wording: Wording,
): void {
  print(
    ...heading(`${judgement.title} (${judgement.id})`),
    ...paragraph(`${framework.shortTitle}, ${judgement.paragraph}.`),
  );
  const grades = [...new Set(statements.map(({ statement }) => statement.grade))];
  for (const grade of grades) {
    print(
      '',
      grade === null
        ? 'What it is about'
        : (framework.scale.find(({ id }) => id === grade)?.label ?? grade).toUpperCase(),
    );
    const several = new Set(statements.map(({ statement }) => statement.judgement)).size > 1;
    for (const { statement } of statements.filter((placed) => placed.statement.grade === grade)) {
      const from = several && statement.judgement !== judgement.id ? `, from ${statement.judgement}` : '';
      print('', ...paragraph(`${statement.title} [${statement.id}${from}]`, '  '));
      const text = wording.get(statement.id) ?? statement.summary;
      if (text !== undefined) print(...paragraph(text, '    '));
    }
  }
  if (statements.length === 0) print('', ...paragraph('No statement describes this judgement here.'));
}
