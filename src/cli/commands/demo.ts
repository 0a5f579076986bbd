import { join } from 'node:path';
import type { Answer } from '#report';
import type { ExitCode } from '../exit-code.ts';
import { answerFile } from '../read-report-file.ts';
import { coverLines, defectLines, judgementLines, ruleLines } from '../report-lines.ts';
import { quoted, shortestPath, startedBy } from '../shell-path.ts';
import { heading, paragraph, print, terminalWidth } from '../terminal/print.ts';

const home = join(import.meta.dirname, '../../..');
const westmarch = 'examples/published-report-westmarch-2012.md';

/** `bestfit demo`, which `npm start` runs: what Bestfit finds in a made-up published report, and what to try next. */
export async function demonstrate(): Promise<ExitCode> {
  const answer = await answerFile(join(home, westmarch));
  const width = terminalWidth();
  print(
    ...paragraph("Bestfit: inspections of children's services in England, and the rules of their grades."),
    ...paragraph('It never computes a grade; it says which grades the rules still allow, and why.'),
    ...paragraph(`Here it reads ${westmarch}, a made-up report with mistakes in it.`),
    ...coverLines(answer),
    ...judgementLines(answer, width),
    '',
    ...paragraph(areasInOneLine(answer)),
    ...defectLines(answer, width),
    ...ruleLines(answer, width),
    ...heading('What to try next'),
    ...nextCommands(),
  );
  return 0;
}

const partNames = {
  safeguarding: 'safeguarding',
  'looked-after': 'looked after children',
  'local-authority': 'the local authority',
  lscb: 'the safeguarding board',
} as const;

function areasInOneLine({ areasForImprovement: areas }: Answer): string {
  const parts = [...Map.groupBy(areas, ({ part }) => part)].map(([part, of]) => `${of.length} for ${partNames[part]}`);
  const elsewhere = new Set(
    areas.map(({ owner }) => owner).filter((owner) => !owner.startsWith('the local authority')),
  );
  return `Areas for improvement: ${areas.length} (${parts.join(', ')}), some of them addressed to ${[...elsewhere].join(' and ')}.`;
}

/** Commands that work from where the reader stands, in their shortest right form. */
function nextCommands(): string[] {
  const bestfit = quoted(startedBy(process.cwd(), process.env));
  const at = (path: string) => quoted(shortestPath(join(home, path), process.cwd()));
  return [
    `${bestfit} report read ${at('examples/published-report-eastmarch-2015.txt')}`,
    `${bestfit} judge ${at('examples/judgements-eastmarch-2015.json')}`,
    `${bestfit} deadlines --framework sif-2015 --notified 2015-07-06 --on-site-ends 2015-07-30`,
    `${bestfit} frameworks show sif-2015 --judgement help-and-protection`,
    `${bestfit} report convert ${at(westmarch)} --to html -o westmarch.html`,
  ];
}
