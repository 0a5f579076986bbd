import type { Framework } from '../model.ts';
import type { WordingDifference, WordingMatch } from './differences.ts';
import { type DocumentFingerprints, type Fingerprint, sha256 } from './fingerprint.ts';
import { readNumbering } from './footnote-marks.ts';
import { type Candidate, placesInOrder } from './in-order.ts';
import { frameOf } from './known-frame.ts';
import { endsWord, startsAfresh, startsLine } from './layout.ts';
import { type NumberInText, normalisedWords, readLetters } from './letters.ts';
import { addedNumbers, readNumbers } from './numbers.ts';
import { findOccurrences } from './occurrences.ts';
import { countWords, officialText } from './official-text.ts';
import { tellDifferences } from './tell-differences.ts';
import { wordsOnly } from './words-only.ts';

/** What the matching needs to know of a framework. */
export type NamedFramework = Pick<Framework, 'title' | 'scale' | 'judgements'> & {
  readonly statements: readonly Pick<Framework['statements'][number], 'id' | 'title' | 'judgement' | 'grade'>[];
};

/**
 * Matches a document's text against what is known of the published one: every statement once, in order, unchanged, with nothing
 * unknown among them. Layout, case, punctuation, hyphenation, footnotes and page furniture do not matter; a word does.
 */
export async function matchDocument(
  known: DocumentFingerprints,
  framework: NamedFramework,
  text: string,
): Promise<WordingMatch> {
  if (!anyStands(text, known.statements))
    return { wording: new Map(), differences: [anotherDocument(known, framework)] };
  const stream = readLetters(wordsOnly(text, known));
  const numbering = readNumbering(text);
  const candidates = findOccurrences(stream, known.statements).map((place): Candidate => {
    const begins = startsAfresh(stream, place.from) ? 2 : 0;
    const ends = startsLine(stream, place.to) ? 2 : endsWord(stream, place.to) ? 1 : 0;
    return { from: place.from, to: place.to, key: keyOf(place.of), fitting: begins + ends };
  });
  const places = placesInOrder(known.statements.map(keyOf), candidates);
  const counts = countWords(stream.text);
  const wording = new Map<string, string>();
  const wrongNumbers = new Map<string, readonly NumberInText[]>();
  for (const [i, statement] of known.statements.entries()) {
    const place = places[i];
    if (place === null || place === undefined) continue;
    const reading = await readNumbers(stream, place, statement);
    const added = reading === null ? [] : addedNumbers(stream, place, reading, numbering);
    if (reading === null || added.length > 0) wrongNumbers.set(statement.id, added);
    else wording.set(statement.id, officialText(stream, place, reading.kept, reading.dropped, counts));
  }
  if (wording.size + wrongNumbers.size === 0) return { wording, differences: [anotherDocument(known, framework)] };
  const named = new Map(framework.statements.map((statement) => [statement.id, statement]));
  const differences = tellDifferences({
    stream,
    statements: known.statements,
    places,
    wrongNumbers,
    candidates,
    frame: frameOf(known.frame, framework),
    titleOf: (id) => named.get(id)?.title ?? id,
    cellOf: (id) => named.get(id) ?? {},
  });
  for (const { kind, statement } of differences)
    if (kind === 'changed' && statement !== null) wording.delete(statement);
  return { wording, differences };
}

/** Whether a kept wording is still the official one: every statement there, nothing else, each with its SHA-256. */
export async function isOfficialWording(
  known: DocumentFingerprints,
  wording: ReadonlyMap<string, string>,
): Promise<boolean> {
  if (wording.size !== known.statements.length) return false;
  for (const statement of known.statements) {
    const words = wording.get(statement.id);
    if (words === undefined || (await sha256(normalisedWords(words))) !== statement.sha256) return false;
  }
  return true;
}

const keyOf = ({ letters, rolling }: Fingerprint): string => `${letters} ${rolling}`;

const chunk = 1 << 20;
const overlap = 1 << 13;

/** Whether any statement stands anywhere, read piece by piece, so that a large document of another kind costs little. */
function anyStands(text: string, statements: readonly Fingerprint[]): boolean {
  for (let from = 0; from < text.length; from += chunk) {
    if (findOccurrences(readLetters(text.slice(from, from + chunk + overlap)), statements).length > 0) return true;
  }
  return false;
}

function anotherDocument({ statements }: DocumentFingerprints, { title }: NamedFramework): WordingDifference {
  return {
    kind: 'missing',
    statement: null,
    title,
    line: null,
    message: `None of the ${statements.length} statements is in this document. Is it the text of “${title}”?`,
  };
}
