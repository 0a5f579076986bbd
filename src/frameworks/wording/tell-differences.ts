import type { WordingDifference } from './differences.ts';
import type { Fingerprint } from './fingerprint.ts';
import { unknownText } from './gap.ts';
import { howFarChanged, oneChange, type Vocabulary, vocabularyOf } from './how-changed.ts';
import type { Candidate } from './in-order.ts';
import type { LabelRule } from './known-frame.ts';
import { excerpt, lineOf } from './layout.ts';
import { numbersChanged } from './numbers-changed.ts';
import type { Place } from './occurrences.ts';
import { pairUp } from './pair.ts';
import {
  type Gap,
  gapsOf,
  nearStatements,
  partsOf,
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
  const { stream, frame } = document;
  const inside = strays.filter(({ from, to }) => from >= gap.from && to <= gap.to);
  const labels = labelRule(document, gap);
  const unknown = nearStatements(stream, unknownText(stream, gap, frame, inside, labels), gap);
  const pairing = pairUp(stream, gap, gap.missing, unknown, (statement, place) => {
    return oneChange(stream, place, statement, vocabularyIn(document)) !== null;
  });
  const found: Found[] = [];
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
  const changes = new Map(pairing.changed);
  for (const part of partsOf(gap, pairing.changed)) {
    const left = unknownText(stream, part, frame, inside, labels).filter((one) => standsAmong(stream, one, part));
    for (const place of left) {
      const sentence = sentenceBeside(stream, place, part);
      if (sentence !== null) {
        const { statement } = sentence;
        changes.set(statement, around(changes.get(statement) ?? sentence.place, sentence.place));
      } else {
        const message = `The published document has no such text here: “${excerpt(stream, place)}”.`;
        found.push({ kind: 'extra', of: null, place, at: place.from, message });
      }
    }
  }
  return found.concat([...changes].map(([statement, place]) => changed(document, statement, place)));
}

const around = (a: Place, b: Place): Place => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });

function labelRule({ cellOf }: ReadDocument, { previous, next, missing }: Gap): LabelRule | null {
  if (next === null) return null;
  const cells = [...missing, next.statement].map(({ id }) => cellOf(id));
  const last = previous === null ? undefined : cellOf(previous.statement.id);
  const goesOn = cells.every((cell) => cell.grade === last?.grade && cell.judgement === last?.judgement);
  return { grades: new Set(cells.flatMap(({ grade }) => grade ?? [])), goesOn };
}

const vocabularies = new WeakMap<ReadDocument, Vocabulary>();

function vocabularyIn(document: ReadDocument): Vocabulary {
  const vocabulary = vocabularies.get(document) ?? vocabularyOf(document.stream);
  vocabularies.set(document, vocabulary);
  return vocabulary;
}

function changed(document: ReadDocument, of: Fingerprint, place: Place): Found {
  const { stream } = document;
  const how = oneChange(stream, place, of, vocabularyIn(document)) ?? howFarChanged(stream, place, of);
  const message = `It is changed: ${how}. The document reads “${excerpt(stream, place)}”.`;
  return { kind: 'changed', of, place, at: place.from, message };
}

function changedNumbers({ stream, statements, places, wrongNumbers }: ReadDocument): Found[] {
  return statements.flatMap((of, i): Found[] => {
    const [place, added] = [places[i] ?? null, wrongNumbers.get(of.id)];
    if (place === null || added === undefined) return [];
    const how = numbersChanged(stream, place, added);
    const message = `It is changed: ${how}. The document reads “${excerpt(stream, place)}”.`;
    return [{ kind: 'changed', of, place, at: place.from, message }];
  });
}

/** Statements that stand once more, where no changed statement explains it by holding the same sentence. */
function doubled(
  { stream, statements, places }: ReadDocument,
  strays: readonly Candidate[],
  outOfOrder: ReadonlySet<Candidate>,
  found: readonly Found[],
): Found[] {
  const changed = found.flatMap(({ kind, place }) => (kind === 'changed' && place !== null ? [place] : []));
  const standing = statements.map((of, i) => ({ of, at: places[i]?.from ?? Number.POSITIVE_INFINITY }));
  const known = Map.groupBy(standing, ({ of }) => keyOf(of));
  // The same sentence may stand for several statements: the nearest one.
  const nearest = ({ key, from }: Candidate): Fingerprint | null =>
    known.get(key)?.reduce((a, b) => (Math.abs(b.at - from) < Math.abs(a.at - from) ? b : a)).of ?? null;
  return strays
    .filter((stray) => !outOfOrder.has(stray) && !changed.some(({ from, to }) => from <= stray.from && to >= stray.to))
    .map((place) => ({
      kind: 'doubled',
      of: nearest(place),
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
