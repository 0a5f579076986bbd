import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import {
  decodeText,
  type Framework,
  findFramework,
  hasFingerprints,
  InputError,
  matchWording,
  type WordingDifference,
  type WordingMatch,
} from '#frameworks';
import type { ExitCode } from '../exit-code.ts';
import { readBytes } from '../read-text.ts';
import { paragraph, print, printJson } from '../terminal/print.ts';
import { dataFolder, keepWording } from '../wording-folder.ts';

type Options = { readonly data?: string; readonly json?: boolean };

const mostPrinted = 10;

/** How many characters are read at most: the longest published framework has 110,000. */
const longest = 2_000_000;

/** `bestfit frameworks wording import`: keeps the official wording of a document that matches. 1: it differs, nothing is kept. */
export async function importWording(id: string, file: string, options: Options): Promise<ExitCode> {
  const { framework, match, sha256 } = await matchFile(id, file);
  if (match.differences.length > 0) return answer(framework, file, match, options, null);
  const origin = { file: basename(file), sha256, importedAt: new Date().toISOString() };
  const kept = await keepWording(framework, dataFolder(options.data), origin, match.wording);
  return answer(framework, file, match, options, kept);
}

/** `bestfit frameworks wording check`: says whether a document is the published one, and where it differs. */
export async function checkWording(id: string, file: string, options: Options): Promise<ExitCode> {
  const { framework, match } = await matchFile(id, file);
  return answer(framework, file, match, options);
}

async function matchFile(id: string, file: string) {
  const framework = findFramework(id);
  if (!hasFingerprints(framework)) throw withoutWording(framework);
  const bytes = await readBytes(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { framework, sha256, match: await matchWording(framework, documentText(bytes, file)) };
}

/** The text of a file that can be a published framework: not an empty one, and not one of a size that none has. */
function documentText(bytes: Uint8Array, file: string): string {
  const text = decodeText(bytes, file);
  if (text.trim() === '') throw new InputError(`${file} is empty. Give the text of the published framework.`);
  if (text.length <= longest) return text;
  const millions = Math.round(text.length / 1e5) / 10;
  throw new InputError(
    `${file}: a text of ${millions} million characters is no framework. Give the text of the published framework alone.`,
  );
}

/** Why a framework has no wording to import, and which one it takes its statements from. */
function withoutWording(framework: Framework): InputError {
  const others = framework.crosswalks.filter(({ to }) => hasFingerprints({ id: to }));
  const other = framework.statements.length === 0 ? others[0]?.to : undefined;
  if (other === undefined)
    return new InputError(`The framework “${framework.id}” has no fingerprints of an official wording.`);
  return new InputError(
    `The framework “${framework.id}” has no statements of its own: it is described by those of ${other}. ` +
      `Import that wording: bestfit frameworks wording import ${other} <the published text>`,
  );
}

/** `kept` is the file that holds the wording now, null where it was not kept because of differences. */
function answer(
  framework: Framework,
  file: string,
  match: WordingMatch,
  { json }: Options,
  kept?: string | null,
): ExitCode {
  const { wording, differences } = match;
  const statements = framework.statements.length;
  if (json) {
    const path = typeof kept === 'string' ? { kept } : {};
    printJson({ framework: framework.id, matched: wording.size, statements, differences, ...path });
  } else if (differences.length === 0) {
    print(...paragraph(`All ${statements} statements of ${framework.shortTitle} stand in ${file}, word for word.`));
    if (typeof kept === 'string') print(...paragraph(`The wording is kept in ${kept}. ${framework.source.terms}`));
  } else {
    for (const difference of differences.slice(0, mostPrinted)) printDifference(difference);
    const { length } = differences;
    const count = length === 1 ? 'One difference' : `${length} differences`;
    const first = length > mostPrinted ? `, of which the first ${mostPrinted} are above` : '';
    print(
      '',
      ...paragraph(
        `${count}${first}. ${matching(wording.size, statements)} ` +
          `${kept === null ? 'Nothing was kept. ' : ''}Compare these places with the published document (${published(framework)}), or take another copy of it.`,
      ),
    );
  }
  return differences.length === 0 ? 0 : 1;
}

const matching = (matched: number, statements: number): string =>
  matched === statements
    ? `All ${statements} statements match, but the text has more than them.`
    : `${matched} of ${statements} statements ${matched === 1 ? 'matches' : 'match'}.`;

function printDifference({ kind, statement, title, line, message }: WordingDifference): void {
  if (statement === null && line === null) {
    print(...paragraph(message));
    return;
  }
  const where = line === null ? [] : [`line ${line}`];
  const what = statement === null ? [title] : [statement, `“${title}”`];
  print('', ...paragraph(`${kind}: ${[...where, ...what].join(', ')}`), ...paragraph(message, '  '));
}

const published = ({ source: { title, publisher, number, published: date } }: Framework): string =>
  [title, publisher, number && `no. ${number}`, date].filter(Boolean).join(', ');
