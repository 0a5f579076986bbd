import { readFramework } from '#frameworks';
import type { ExitCode } from '../exit-code.ts';
import { readJson } from '../read-json.ts';
import { print, printJson, terminalWidth } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

/** `bestfit frameworks validate`: every fault of a framework file with its place, or what the file holds. */
export async function validateFile(file: string, options: { json?: boolean }): Promise<ExitCode> {
  const { framework, faults } = readFramework(await readJson(file));
  if (options.json) {
    printJson({ file, framework: framework?.id ?? null, valid: framework !== null, faults });
  } else if (framework === null) {
    print(
      `${file}: ${faults.length === 1 ? 'one fault' : `${faults.length} faults`}`,
      '',
      ...table(
        [
          { heading: 'Place', weight: 1 },
          { heading: 'What is wrong, and what to do', weight: 3 },
        ],
        faults.map(({ place, message }) => [place, message]),
        terminalWidth(),
      ),
    );
  } else {
    const { judgements, statements, rules } = framework;
    print(
      `${file}: framework “${framework.id}” is valid: ${judgements.length} judgements, ${statements.length} statements, ${rules.length} rule clauses.`,
    );
  }
  return framework === null ? 1 : 0;
}
