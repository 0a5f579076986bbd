import type { Framework } from '../model.ts';
import type { WordingDifference, WordingMatch } from './differences.ts';
import { type DocumentFingerprints, type Fingerprint, sha256 } from './fingerprint.ts';
import { blanked, withoutFurniture } from './furniture.ts';
import { type Candidate, placesInOrder } from './in-order.ts';
import { frameOf } from './known-frame.ts';
import { endsWord, startsAfresh, startsLine } from './layout.ts';
import { type LetterStream, normalisedWords, readLetters } from './letters.ts';
import { type NumberReading, readNumbers } from './numbers.ts';
import { beginningsFound, findOccurrences } from './occurrences.ts';
import { countWords, officialText } from './official-text.ts';
import { tellDifferences } from './tell-differences.ts';

/** What the matching needs to know of a framework. */
export type NamedFramework = Pick<Framework, 'title' | 'scale' | 'judgements'> & {
  readonly statements: readonly Pick<Framework['statements'][number], 'id' | 'title'>[];
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
  if (!anyBegins(text, known.statements))
    return { wording: new Map(), differences: [anotherDocument(known, framework)] };
  const stream = withoutNotes(withoutFurniture(text), known);
  const candidates = findOccurrences(stream, known.statements).map((place): Candidate => {
    const begins = startsAfresh(stream, place.from) ? 2 : 0;
    const ends = startsLine(stream, place.to) ? 2 : endsWord(stream, place.to) ? 1 : 0;
    return { from: place.from, to: place.to, key: keyOf(place.of), fitting: begins + ends };
  });
  const places = placesInOrder(known.statements.map(keyOf), candidates);
  const counts = countWords(stream.text);
  const wording = new Map<string, string>();
  const readings = new Map<string, NumberReading | null>();
  for (const [i, statement] of known.statements.entries()) {
    const place = places[i];
    if (place === null || place === undefined) continue;
    const reading = await readNumbers(stream, place, statement);
    readings.set(statement.id, reading);
    if (reading !== null) wording.set(statement.id, officialText(stream, place, reading.kept, reading.dropped, counts));
  }
  if (readings.size === 0) return { wording, differences: [anotherDocument(known, framework)] };
  const titles = new Map(framework.statements.map(({ id, title }) => [id, title]));
  const differences = tellDifferences({
    stream,
    statements: known.statements,
    places,
    wrongNumbers: new Set([...readings].flatMap(([id, reading]) => (reading === null ? [id] : []))),
    candidates,
    frame: frameOf(known.frame, framework),
    titleOf: (id) => titles.get(id) ?? id,
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
const overlap = 1 << 12;

/** Whether any statement begins anywhere, read piece by piece, so that a large document of another kind costs little memory. */
function anyBegins(text: string, statements: readonly Fingerprint[]): boolean {
  for (let from = 0; from < text.length; from += chunk) {
    if (beginningsFound(readLetters(text.slice(from, from + chunk + overlap)), statements) > 0) return true;
  }
  return false;
}

/** The letters of the document without its known footnotes, which may stand in the middle of a statement. */
function withoutNotes(text: string, { notes }: DocumentFingerprints): LetterStream {
  const stream = readLetters(text);
  const found = findOccurrences(stream, notes).map(({ from, to }) => ({
    from: stream.at[from] ?? 0,
    to: (stream.at[to - 1] ?? 0) + 1,
  }));
  return found.length === 0 ? stream : readLetters(blanked(text, found));
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
