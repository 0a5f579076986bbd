import {
  type Evaluation,
  evaluate,
  type Framework,
  factsAsked,
  type RuleAnswer,
  readJudgeInput,
  type State,
} from '#frameworks';
import { frameworkFromFile } from '../chosen-framework.ts';
import type { ExitCode } from '../exit-code.ts';
import { readJson } from '../read-json.ts';
import { heading, paragraph, print, printJson, terminalWidth } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

/** `bestfit judge`: the grades still allowed, what each rule says, and whether all of it is sound. */
export async function judge(
  file: string,
  options: { strict?: boolean; all?: boolean; frameworkFile?: string; json?: boolean },
): Promise<ExitCode> {
  const own = options.frameworkFile === undefined ? undefined : await frameworkFromFile(options.frameworkFile);
  const { framework, scope, grades, findings, reasons } = readJudgeInput(await readJson(file), own);
  const evaluation = evaluate(framework, grades, findings, reasons, {
    strict: options.strict === true,
    ...(scope === undefined ? {} : { scope }),
  });
  if (options.json) printJson(evaluation);
  else printEvaluation(framework, evaluation, findings, options.all === true);
  return evaluation.sound ? 0 : 1;
}

const told: readonly { readonly state: State; readonly title: string; readonly onlyInFull?: true }[] = [
  { state: 'broken', title: 'Broken' },
  { state: 'departed', title: 'Departed from what is likely: each needs a written reason' },
  { state: 'needs-attestation', title: 'To be attested' },
  { state: 'needs-moderation', title: 'To be moderated by HMCI' },
  { state: 'prompt', title: 'At the inspectors’ discretion: each needs a written reason' },
  { state: 'undecided', title: 'Cannot be decided yet' },
  { state: 'binds', title: 'Binding: the grade is the best the rule permits' },
  { state: 'holds', title: 'Holding: the rule speaks, and the grade agrees', onlyInFull: true },
  { state: 'note', title: 'To keep in mind', onlyInFull: true },
];

function printEvaluation(
  framework: Framework,
  evaluation: Evaluation,
  declared: Readonly<Record<string, boolean>>,
  inFull: boolean,
): void {
  const { judgements, rules, unusedReasons } = evaluation;
  const width = terminalWidth();
  print(
    ...heading(`${framework.shortTitle}: which grades the rules allow`),
    ...paragraph(verdict(evaluation)),
    '',
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
  for (const { state, title, onlyInFull } of told) {
    const rows = rules.filter((rule) => rule.state === state);
    if (rows.length > 0 && (inFull || onlyInFull !== true)) print(...heading(title), ...ruleTable(rows, width));
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
  const asked = factsAsked(framework, evaluation, declared);
  if (asked.length > 0) {
    print(
      ...heading('Facts to declare, true or false, under "findings"'),
      ...table(
        [
          { heading: 'Fact', weight: 1 },
          { heading: 'It says', weight: 2 },
          { heading: 'For', weight: 1 },
        ],
        asked.map(({ fact, rules: by }) => [fact.id, fact.says, by.join(', ')]),
        width,
      ),
    );
  }
  if (unusedReasons.length > 0) {
    const keys = unusedReasons.join(', ');
    print('', ...paragraph(`Reasons that no rule needs, or that do not say which judgement they are for: ${keys}.`));
  }
  const kept = rules.filter(({ state }) => state === 'holds' || state === 'note').length;
  if (!inFull && kept > 0) print('', ...paragraph(`${kept} more rules hold or are to keep in mind: --all shows them.`));
}

/** The outcome in a sentence: whether all is sound, and if not, how much of what is missing. */
function verdict({ sound, rules }: Evaluation): string {
  if (sound)
    return 'Sound: nothing is broken or undecided, and every reason, attestation and decision asked for is there.';
  const count = (of: (rule: RuleAnswer) => boolean, one: string, many: string) => {
    const n = rules.filter(of).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  };
  const missing = [
    ...count(({ state }) => state === 'broken', 'rule is broken', 'rules are broken'),
    ...count(
      ({ state, reason }) => (state === 'departed' || state === 'prompt') && reason === undefined,
      'reason is missing',
      'reasons are missing',
    ),
    ...count(({ state }) => state === 'needs-attestation', 'attestation is missing', 'attestations are missing'),
    ...count(
      ({ state }) => state === 'needs-moderation',
      'decision of HMCI is awaited',
      'decisions of HMCI are awaited',
    ),
    ...count(({ state }) => state === 'undecided', 'rule cannot be decided yet', 'rules cannot be decided yet'),
  ];
  return `Not sound yet: ${missing.join(', ')}.`;
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
