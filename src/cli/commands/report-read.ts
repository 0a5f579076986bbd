import { isFaulty } from '#report';
import type { ExitCode } from '../exit-code.ts';
import { answerFile } from '../read-report-file.ts';
import { areaLines, coverLines, defectLines, judgementLines, ruleLines } from '../report-lines.ts';
import { print, printJson, terminalWidth } from '../terminal/print.ts';

/** `bestfit report read`: what a published report says, what is wrong with its text, what the limiting rules say of its grades. */
export async function readReport(file: string, options: { json?: boolean } = {}): Promise<ExitCode> {
  const answer = await answerFile(file);
  if (options.json) printJson(answer);
  else {
    const width = terminalWidth();
    print(
      ...coverLines(answer),
      ...judgementLines(answer, width),
      ...areaLines(answer, width),
      ...defectLines(answer, width),
      ...ruleLines(answer, width),
    );
  }
  return isFaulty(answer) ? 1 : 0;
}
