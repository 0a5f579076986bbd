import { type Framework, frameworks } from '#frameworks';
import type { ExitCode } from '../exit-code.ts';
import { period } from '../framework-lines.ts';
import { paragraph, print, printJson, terminalWidth } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

/** `bestfit frameworks`: what is in force when, and how much is in each. */
export function listFrameworks(options: { json?: boolean }): ExitCode {
  if (options.json) {
    printJson({ frameworks: frameworks.map(summary) });
    return 0;
  }
  const rows = frameworks.map((framework) => [
    framework.id,
    framework.shortTitle,
    period(framework),
    String(framework.judgements.length),
    String(framework.statements.length),
    String(ruleCount(framework)),
  ]);
  print(
    ...table(
      [
        { heading: 'Framework' },
        { heading: 'Title', weight: 1 },
        { heading: 'In force' },
        { heading: 'Judgements', align: 'right' },
        { heading: 'Statements', align: 'right' },
        { heading: 'Rules', align: 'right' },
      ],
      rows,
      terminalWidth(),
    ),
    '',
    ...paragraph('Look inside one: bestfit frameworks show sif-2015 --judgement help-and-protection'),
  );
  return 0;
}

const ruleCount = ({ rules }: Framework) => new Set(rules.map(({ id }) => id)).size;

function summary(framework: Framework) {
  const { id, version, title, summary, inForce, source, judgements, statements } = framework;
  return {
    id,
    version,
    title,
    summary,
    inForce,
    source,
    judgements: judgements.length,
    statements: statements.length,
    rules: ruleCount(framework),
  };
}
