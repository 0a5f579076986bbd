import type { Framework } from '../model.ts';
import type { WordingDifference, WordingMatch } from './differences.ts';
import { type DocumentFingerprints, type Fingerprint, rollingHash, type Span, sha256 } from './fingerprint.ts';
import { blanked, withoutFurniture, withoutMarks } from './furniture.ts';
import { type Candidate, placesInOrder } from './in-order.ts';
import { frameOf } from './known-frame.ts';
import { endsWord, startsAfresh, startsLine } from './layout.ts';
import { normalisedWords, readLetters } from './letters.ts';
import { type NumberReading, readNumbers } from './numbers.ts';
import { findOccurrences, type Place } from './occurrences.ts';
import { countWords, officialText } from './official-text.ts';
import { tellDifferences } from './tell-differences.ts';

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
  const stream = readLetters(withoutFurniture(withoutNotes(text, known)));
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
  const named = new Map(framework.statements.map((statement) => [statement.id, statement]));
  const differences = tellDifferences({
    stream,
    statements: known.statements,
    places,
    wrongNumbers: new Set([...readings].flatMap(([id, reading]) => (reading === null ? [id] : []))),
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

/** The document without its known footnotes, which may stand in the middle of a statement. */
function withoutNotes(text: string, { notes }: DocumentFingerprints): string {
  const stream = readLetters(withoutMarks(text));
  const isLong = ({ letters }: Span): boolean => letters >= 40;
  const found: Place[] = findOccurrences(stream, notes.filter(isLong));
  // A few words that a page break parted from their footnote are known only beside a footnote: statements have such words too.
  const ends = notes.filter((note) => !isLong(note));
  const stranded = found.flatMap((note) =>
    ends.flatMap((end) =>
      [note.from - end.letters, note.to]
        .filter((from) => from >= 0 && startsLine(stream, from) && startsLine(stream, from + end.letters))
        .filter((from) => rollingHash(stream.letters, from, from + end.letters) === end.rolling)
        .map((from) => ({ from, to: from + end.letters })),
    ),
  );
  const offset = (letter: number): number => stream.at[letter] ?? 0;
  const stretches = [...found, ...stranded].map(({ from, to }) => ({ from: offset(from), to: offset(to - 1) + 1 }));
  return blanked(text, stretches);
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
