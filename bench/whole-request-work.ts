// One whole piece of work in one process: read a workbook, check it, link it, measure it, and write all of it as JSON.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import {
  areaSection,
  checks,
  disagreements,
  linkChildren,
  measure,
  probableDuplicates,
  readSheets,
  readSubmission,
  runChecks,
  siblingGroups,
} from '#annex-a';
import { parseIsoDate, toDayNumber } from '#calendar';
import { checkJson } from '../src/cli/annex-a/check-json.ts';

const [path = '', edition = 'sif-2015', asAt = '2015-06-01', out = '/dev/null'] = process.argv.slice(2);
const parts: Record<string, number> = {};
let last = performance.now();
const lap = (name: string) => {
  const now = performance.now();
  parts[name] = Math.round(now - last);
  last = now;
};

const bytes = readFileSync(path);
lap('start and load the file');
const { sheets } = readSheets([{ name: basename(path), bytes }]);
lap('read the workbook');
const submission = readSubmission(sheets, {
  edition: edition === 'ilacs' ? 'ilacs' : 'sif-2015',
  asAt: toDayNumber(parseIsoDate(asAt)),
});
lap('find columns, parse values');
const result = runChecks(checks, submission);
lap('every check');
const linked = linkChildren(submission);
const links = {
  children: linked.children,
  disagreements: disagreements(submission),
  duplicates: probableDuplicates(submission),
  siblings: siblingGroups(submission),
};
lap('link');
const measures = measure(submission);
const area = areaSection(submission, { results: measures });
lap('every measure');
const file = openSync(out, 'w');
for (const piece of checkJson(submission, result, [])) writeSync(file, piece);
writeSync(
  file,
  JSON.stringify({ links, measures: measures.map(({ rows: _, denominatorRows: __, ...rest }) => rest), area }),
);
closeSync(file);
lap('write JSON');
const rows = [...submission.lists.values()].reduce((all, list) => all + list.rows, 0);
process.stdout.write(`${JSON.stringify({ rows, findings: result.findings.length, parts })}\n`);
