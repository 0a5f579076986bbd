import { join } from 'node:path';
import { InputError } from '#frameworks';
import type { Answer } from '#report';
import type { ExitCode } from '../exit-code.ts';
import { answerFile } from '../read-report-file.ts';
import { readText } from '../read-text.ts';
import { coverLines, defectLines, judgementLines, ruleLines } from '../report-lines.ts';
import { quoted, shortestPath, startedBy } from '../shell-path.ts';
import { heading, paragraph, print, terminalWidth } from '../terminal/print.ts';

const home = join(import.meta.dirname, '../../..');
const plan = 'examples/annex-a/plan-case-tracking.json';
const westmarch = 'examples/published-report-westmarch-2012.md';

interface Options {
  /** Absent: where the output is a terminal. */
  readonly serve?: boolean;
  readonly port?: string;
}

/**
 * `bestfit demo`, which `npm start` runs: what Bestfit finds in a made-up published report and in a made-up data request, what to try
 * next, and then the checker, which is served until Ctrl+C.
 */
export async function demonstrate(options: Options): Promise<ExitCode> {
  const port = portOf(options.port);
  const answer = await answerFile(join(home, westmarch));
  const width = terminalWidth();
  const { dataRequestLines } = await import('./demo-data-request.ts');
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
    ...dataRequestLines(await readText(join(home, plan)), width),
    ...heading('What to try next'),
    ...nextCommands(),
  );
  if (options.serve ?? process.stdout.isTTY === true) {
    await (await import('./demo-checker.ts')).serveUntilInterrupted(port);
  } else {
    const bestfit = quoted(startedBy(process.cwd(), process.env));
    print('', ...paragraph(`The checker of data requests, as a page that nothing leaves: ${bestfit} checker serve`));
  }
  return 0;
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? 8400);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && text !== '') return port;
  throw new InputError(`--port: “${text}” is no port. Give a whole number from 0 to 65535.`);
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
    `${bestfit} annex-a synthesise --edition sif-2015 --defects 40 -o lists.xlsx`,
    `${bestfit} annex-a check lists.xlsx --edition sif-2015 --as-at 2015-06-01 --out findings`,
    `${bestfit} annex-a --help`,
  ];
}
