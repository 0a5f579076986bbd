// Writes src/frameworks/*/fingerprints.json: what the repository holds in place of the official wording, so that the wording
// import can know every statement of a published document again. Run it with the founding documents at hand:
//
//   BESTFIT_FOUNDING_DOCUMENTS=<folder> npx node scripts/fingerprints.ts
//
// It takes each document apart by its layout, and refuses one that has not as many statements as it is known to have. For a new
// framework, write how its document is taken apart in scripts/segments/, and add a line to `makeFingerprints`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentFingerprints, fingerprintOf, spanOf } from '../src/frameworks/wording/fingerprint.ts';
import { writeFingerprints } from '../src/frameworks/wording/fingerprints-file.ts';
import type { Segments } from './segments/paragraphs.ts';
import { segmentSif2015 } from './segments/sif-2015.ts';
import { segmentSlac2009 } from './segments/slac-2009.ts';
import { segmentWhatGoodLooksLike } from './segments/what-good-looks-like.ts';

/** The text of each fingerprints file, by its path in the repository, made from the founding documents in a folder. */
export async function makeFingerprints(folder: string): Promise<ReadonlyMap<string, string>> {
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const slac = await fingerprintsOf(segmentSlac2009(read('slac-2009-grade-descriptors.txt')));
  const sif = await fingerprintsOf(segmentSif2015(read('sif-2015-framework.txt')));
  const later = await fingerprintsOf(segmentWhatGoodLooksLike(read('what-good-looks-like.txt'), sif.statements));
  return new Map([
    ['src/frameworks/slac-2009/fingerprints.json', asFile(slac)],
    ['src/frameworks/sif-2015/fingerprints.json', asFile(sif)],
    ['src/frameworks/what-good-looks-like/fingerprints.json', asFile(later)],
  ]);
}

async function fingerprintsOf({ statements, frame, notes }: Segments): Promise<DocumentFingerprints> {
  const distinct = (texts: readonly string[]) => [
    ...new Map(texts.map(spanOf).map((span) => [`${span.letters} ${span.rolling}`, span])).values(),
  ];
  return {
    statements: await Promise.all([...statements].map(([id, words]) => fingerprintOf(id, words))),
    frame: distinct(frame).filter(({ letters }) => letters > 0),
    notes: distinct(notes),
  };
}

/** The file as the formatter of the house would write it. */
function asFile(fingerprints: DocumentFingerprints): string {
  const { statements, frame, notes } = writeFingerprints(fingerprints);
  const list = (values: readonly (string | number)[], start: string): string => {
    const line = `${start}[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
    if (line.length < 120) return line;
    return `${start}[\n${values.map((value) => `      ${JSON.stringify(value)}`).join(',\n')}\n    ]`;
  };
  const entries = Object.entries(statements).map(([id, values]) => list(values, `    ${JSON.stringify(id)}: `));
  const lists = (name: string, spans: readonly (readonly number[])[]): string => {
    const line = `  "${name}": [${spans.map((span) => `[${span.join(', ')}]`).join(', ')}]`;
    return line.length < 120 ? line : `  "${name}": [\n${spans.map((span) => list(span, '    ')).join(',\n')}\n  ]`;
  };
  return `{
  "statements": {
${entries.join(',\n')}
  },
${lists('frame', frame)},
${lists('notes', notes)}
}
`;
}

if (import.meta.main) {
  const folder = process.env.BESTFIT_FOUNDING_DOCUMENTS;
  if (folder === undefined)
    throw new Error('BESTFIT_FOUNDING_DOCUMENTS does not name the folder of the founding documents.');
  for (const [file, text] of await makeFingerprints(folder)) {
    writeFileSync(path.join(import.meta.dirname, '..', file), text);
    process.stdout.write(`${file}\n`);
  }
}
