import { type Framework, frameworks, type Judgement, type PlacedStatement, statementsFor } from '#frameworks';
import { heading, paragraph, terminalWidth } from './terminal/print.ts';
import { table } from './terminal/table.ts';

/** The official wording of statements, by their id. */
export type Wording = ReadonlyMap<string, string>;

/** When a framework was in force, in words for a table. */
export function period({ inForce: { from, to } }: Framework): string {
  if (from === null && to === null) return 'not stated';
  if (from === null) return `until ${to}, start not stated`;
  return `${from} to ${to ?? 'today'}`;
}

/** The whole framework: what it is, its grades, judgements, terms and facts. */
export function frameworkLines(framework: Framework, wording: Wording): string[] {
  const { source } = framework;
  const facts = new Set(framework.facts.map(({ id }) => id));
  const depth = (judgement: Judgement): number => {
    const parent = framework.judgements.find(({ id }) => id === judgement.parent);
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  return [
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
  ];
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

/** What each grade of one judgement looks like: our titles, and the official wording or our summary under each. */
export function judgementLines(
  framework: Framework,
  judgement: Judgement,
  statements: readonly PlacedStatement[],
  wording: Wording,
): string[] {
  const opening = [
    ...heading(`${judgement.title} (${judgement.id})`),
    ...paragraph(`${framework.shortTitle}, ${judgement.paragraph}.`),
  ];
  if (statements.length === 0) return [...opening, '', ...paragraph('No statement describes this judgement here.')];
  const several = new Set(statements.map(({ statement }) => statement.judgement)).size > 1;
  const byGrade = Map.groupBy(statements, ({ statement }) => statement.grade);
  return [
    ...opening,
    ...[...byGrade].flatMap(([grade, placed]) => [
      '',
      grade === null ? 'What it is about' : labelOf(framework, grade).toUpperCase(),
      ...placed.flatMap(({ statement }) => {
        const from = several && statement.judgement !== judgement.id ? `, from ${statement.judgement}` : '';
        const text = wording.get(statement.id) ?? statement.summary;
        return [
          '',
          ...paragraph(`${statement.title} [${statement.id}${from}]`, '  '),
          ...(text === undefined ? [] : paragraph(text, '    ')),
        ];
      }),
    ]),
  ];
}

const labelOf = ({ scale }: Framework, grade: string) => scale.find(({ id }) => id === grade)?.label ?? grade;

/** Whose words these are: ours alone, or the official wording with its source, date and terms. */
export function attributionLines(statements: readonly PlacedStatement[], wording: Wording, shipped: boolean): string[] {
  return [...new Set(statements.map((placed) => placed.framework))].flatMap(({ id, source, statements: all }) => {
    const imported = all.some((statement) => wording.has(statement.id));
    if (!imported && !shipped) return [];
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
