import { InputError, inWords, suggestion } from '#frameworks';
import { chosenFramework } from '../chosen-framework.ts';
import type { ExitCode } from '../exit-code.ts';
import { heading, paragraph, print, printJson, terminalWidth } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

/** `bestfit frameworks rules`: every limiting rule with its source, its strength, and the facts it turns on. */
export async function showRules(
  id: string | undefined,
  options: { judgement?: string; frameworkFile?: string; json?: boolean },
): Promise<ExitCode> {
  const framework = await chosenFramework(id, options.frameworkFile);
  const ids = framework.judgements.map((judgement) => judgement.id);
  if (options.judgement !== undefined && !ids.includes(options.judgement)) {
    throw new InputError(
      `There is no judgement “${options.judgement}”. ${suggestion(options.judgement, ids)} Known: ${ids.join(', ')}.`,
    );
  }
  const rules = framework.rules.filter(
    ({ judgement }) => options.judgement === undefined || judgement === options.judgement,
  );
  if (options.json) {
    printJson({
      framework: framework.id,
      rules: rules.map((rule) => ({ ...rule, words: inWords(framework, rule) })),
      facts: framework.facts,
    });
    return 0;
  }
  print(...heading(`Limiting rules: ${framework.shortTitle}`));
  if (rules.length === 0) {
    print(...paragraph('This framework has no limiting rules.'));
    return 0;
  }
  const grouped = Map.groupBy(rules, (rule) => `${rule.id}\n${rule.modality}\n${rule.says}\n${rule.source}`);
  print(
    ...table(
      [
        { heading: 'Rule' },
        { heading: 'Strength' },
        { heading: 'Constrains', weight: 1 },
        { heading: 'What it says', weight: 3 },
        { heading: 'Source', weight: 1 },
      ],
      [...grouped.values()].map((rows) => {
        const [rule] = rows;
        const strength = rule?.setting === undefined ? rule?.modality : `${rule.modality}, only with --${rule.setting}`;
        return [
          rule?.id ?? '',
          strength ?? '',
          rows.map(({ judgement }) => judgement).join('\n'),
          rule?.says ?? '',
          rule?.source ?? '',
        ];
      }),
      terminalWidth(),
    ),
    ...heading('Facts that inspectors declare'),
    ...table(
      [
        { heading: 'Fact', weight: 1 },
        { heading: 'It says', weight: 2 },
      ],
      framework.facts.map(({ id: fact, says, askedWhen }) => [
        fact,
        askedWhen === undefined ? says : `${says} Asked when ${askedWhen.judgement} is ${askedWhen.is.join(' or ')}.`,
      ]),
      terminalWidth(),
    ),
  );
  return 0;
}
