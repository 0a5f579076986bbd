import type { WordingDifference } from './differences.ts';
import type { Fingerprint } from './fingerprint.ts';
import { unknownText } from './gap.ts';
import { howChanged, type Vocabulary, vocabularyOf } from './how-changed.ts';
import type { Candidate } from './in-order.ts';
import type { LabelRule } from './known-frame.ts';
import { excerpt, lineOf } from './layout.ts';
import { numbersAt } from './numbers.ts';
import type { Place } from './occurrences.ts';
import { pairUp } from './pair.ts';
import {
  type Gap,
  gapsOf,
  nearStatements,
  type ReadDocument,
  sentenceBeside,
  standsAmong,
  straysOf,
} from './places-between.ts';

type Found = Omit<WordingDifference, 'title' | 'line' | 'statement'> & {
  readonly at: number;
  readonly place: Place | null;
  readonly of: Fingerprint | null;
};

/** All differences between the document and the published one, in document order. */
export function tellDifferences(document: ReadDocument): WordingDifference[] {
  const { stream, titleOf } = document;
  const strays = straysOf(document);
  const outOfOrder = new Set<Candidate>();
  const inGaps = gapsOf(document).flatMap((gap) => gapDifferences(document, gap, strays, outOfOrder));
  return inGaps
    .concat(changedNumbers(document), doubled(document, strays, outOfOrder, inGaps))
    .toSorted((a, b) => a.at - b.at)
    .map(({ kind, of, place, message }) => ({
      kind,
      statement: of?.id ?? null,
      title: of === null ? 'text that is no statement' : titleOf(of.id),
      line: place === null ? null : lineOf(stream, place.from),
      message,
    }));
}

function gapDifferences(
  document: ReadDocument,
  gap: Gap,
  strays: readonly Candidate[],
  outOfOrder: Set<Candidate>,
): Found[] {
  const { stream } = document;
  const inside = strays.filter(({ from, to }) => from >= gap.from && to <= gap.to);
  const labels = labelRule(document, gap);
  const unknown = nearStatements(stream, unknownText(stream, gap, document.frame, inside, labels), gap);
  const pairing = pairUp(stream, gap.missing, unknown);
  const found = pairing.changed.map(({ statement, place }) => changed(document, statement, place));
  for (const of of pairing.missing) {
    const should = `it should stand ${whereBetween(document, gap)}`;
    const stray = strays.find((one) => !outOfOrder.has(one) && one.key === keyOf(of));
    if (stray === undefined) {
      found.push({ kind: 'missing', of, place: null, at: gap.from, message: `It is missing: ${should}.` });
    } else {
      outOfOrder.add(stray);
      found.push({ kind: 'out-of-order', of, place: stray, at: stray.from, message: `It is out of place: ${should}.` });
    }
  }
  for (const place of pairing.unknown.filter((one) => standsAmong(stream, one, gap))) {
    const sentence = sentenceBeside(stream, place, gap);
    if (sentence !== null) found.push(changed(document, sentence.statement, sentence.place));
    else {
      const message = `The published document has no such text here: “${excerpt(stream, place)}”.`;
      found.push({ kind: 'extra', of: null, place, at: place.from, message });
    }
  }
  return found;
}

function labelRule({ cellOf }: ReadDocument, { previous, next, missing }: Gap): LabelRule | null {
  if (next === null) return null;
  const cells = [...missing, next.statement].map(({ id }) => cellOf(id));
  const last = previous === null ? undefined : cellOf(previous.statement.id);
  const goesOn = cells.every((cell) => cell.grade === last?.grade && cell.judgement === last?.judgement);
  return { grades: new Set(cells.flatMap(({ grade }) => grade ?? [])), goesOn };
}

const vocabularies = new WeakMap<ReadDocument, Vocabulary>();

function changed(document: ReadDocument, of: Fingerprint, place: Place): Found {
  const { stream } = document;
  const vocabulary = vocabularies.get(document) ?? vocabularyOf(stream);
  vocabularies.set(document, vocabulary);
  const how = howChanged(stream, place, of, vocabulary);
  const message = `It is changed: ${how}. The document reads “${excerpt(stream, place)}”.`;
  return { kind: 'changed', of, place, at: place.from, message };
}

function changedNumbers({ stream, statements, places, wrongNumbers }: ReadDocument): Found[] {
  return statements.flatMap((of, i): Found[] => {
    const place = places[i] ?? null;
    if (place === null || !wrongNumbers.has(of.id)) return [];
    const digits = numbersAt(stream, place).map((number) => number.digits);
    const numbers = digits.length === 0 ? 'there is none in the document' : `the document has ${digits.join(', ')}`;
    const message = `It is changed: a number differs; ${numbers}. The document reads “${excerpt(stream, place)}”.`;
    return [{ kind: 'changed', of, place, at: place.from, message }];
  });
}

/** Statements that stand once more, where no changed statement explains it by holding the same sentence. */
function doubled(
  { stream, statements }: ReadDocument,
  strays: readonly Candidate[],
  outOfOrder: ReadonlySet<Candidate>,
  found: readonly Found[],
): Found[] {
  const changed = found.flatMap(({ kind, place }) => (kind === 'changed' && place !== null ? [place] : []));
  const known = new Map(statements.map((statement) => [keyOf(statement), statement]));
  return strays
    .filter((stray) => !outOfOrder.has(stray) && !changed.some(({ from, to }) => from <= stray.from && to >= stray.to))
    .map((place) => ({
      kind: 'doubled',
      of: known.get(place.key) ?? null,
      place,
      at: place.from,
      message: `It stands here once more: “${excerpt(stream, place)}”.`,
    }));
}

function whereBetween({ stream, titleOf }: ReadDocument, { previous, next }: Gap): string {
  const named = ({ statement, place }: NonNullable<Gap['next']>): string =>
    `“${titleOf(statement.id)}” (line ${lineOf(stream, place.from)})`;
  if (previous !== null) return `after ${named(previous)}`;
  return next === null ? 'somewhere in the document' : `before ${named(next)}`;
}

const keyOf = ({ letters, rolling }: Fingerprint): string => `${letters} ${rolling}`;
