import { type Evaluation, evaluate, type Framework, type RuleAnswer, readJudgeInput, type State } from '#frameworks';
import { frameworkFromFile } from '../chosen-framework.ts';
import type { ExitCode } from '../exit-code.ts';
import { readJson } from '../read-json.ts';
import { heading, paragraph, print, printJson, terminalWidth } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

/** `bestfit judge`: the grades still allowed, what each rule says, and whether all of it is sound. */
export async function judge(
  file: string,
  options: { strict?: boolean; frameworkFile?: string; json?: boolean },
): Promise<ExitCode> {
  const own = options.frameworkFile === undefined ? undefined : await frameworkFromFile(options.frameworkFile);
  const { framework, scope, grades, findings, reasons } = readJudgeInput(await readJson(file), own);
  const evaluation = evaluate(framework, grades, findings, reasons, {
    strict: options.strict === true,
    ...(scope === undefined ? {} : { scope }),
  });
  if (options.json) printJson(evaluation);
  else printEvaluation(framework, evaluation);
  return evaluation.sound ? 0 : 1;
}

const told: readonly { readonly state: State; readonly title: string }[] = [
  { state: 'broken', title: 'Broken' },
  { state: 'departed', title: 'Departed from: a written reason is required' },
  { state: 'needs-attestation', title: 'To be attested' },
  { state: 'needs-moderation', title: 'To be moderated by HMCI' },
  { state: 'prompt', title: 'At your discretion: a written reason is required' },
  { state: 'undecided', title: 'Cannot be decided yet' },
  { state: 'binds', title: 'Binding' },
  { state: 'holds', title: 'Holding' },
  { state: 'note', title: 'To keep in mind' },
];

function printEvaluation(framework: Framework, { judgements, rules, sound, unusedReasons }: Evaluation): void {
  const width = terminalWidth();
  print(
    ...heading(`${framework.shortTitle}: which grades the rules allow`),
    ...table(
      [{ heading: 'Judgement', weight: 1 }, { heading: 'Grade' }, { heading: 'Still allowed', weight: 1 }],
      Object.entries(judgements).map(([id, { grade, allowed }]) => [
        id,
        grade ?? 'not given',
        allowed.length === framework.scale.length ? 'any' : allowed.join(', '),
      ]),
      width,
    ),
  );
  for (const { state, title } of told) {
    const rows = rules.filter((rule) => rule.state === state);
    if (rows.length > 0) print(...heading(title), ...ruleTable(rows, width));
  }
  const near = Object.values(judgements).flatMap((judgement) => judgement.near);
  if (near.length > 0) {
    print(
      ...heading('One grade away from a limit'),
      ...table(
        [{ heading: 'Rule' }, { heading: 'Why', weight: 1 }],
        near.map(({ rule, because }) => [rule, because]),
        width,
      ),
    );
  }
  if (unusedReasons.length > 0) {
    print(
      '',
      ...paragraph(
        `Reasons that no rule needs, or that do not say which judgement they are for: ${unusedReasons.join(', ')}.`,
      ),
    );
  }
  print('', sound ? 'Sound: nothing is broken, undecided, or without what it asks for.' : 'Not sound yet: see above.');
}

/** Answers as a table: rule, judgement, why, source and the written reason. Notes that say the same are told once. */
export function ruleTable(rows: readonly RuleAnswer[], width: number): string[] {
  const grouped = Map.groupBy(rows, ({ id, because, reason }) => `${id}\n${because}\n${reason ?? ''}`);
  return table(
    [
      { heading: 'Rule' },
      { heading: 'Judgement', weight: 1 },
      { heading: 'Why', weight: 3 },
      { heading: 'Source', weight: 1 },
    ],
    [...grouped.values()].map((same) => {
      const [first] = same;
      const reason = first?.reason === undefined ? '' : ` Reason given: ${first.reason}`;
      return [
        first?.id ?? '',
        same.map(({ judgement }) => judgement).join('\n'),
        `${first?.because ?? ''}${reason}`,
        first?.source ?? '',
      ];
    }),
    width,
  );
}
