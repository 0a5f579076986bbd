// Reads and checks one report in a fresh process, and prints the milliseconds from having the text to having the answer.
import { readFileSync } from 'node:fs';
import { answer, readReport } from '#report';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const started = performance.now();
const { defects } = answer(readReport(text));
process.stdout.write(JSON.stringify({ ms: performance.now() - started, defects: defects.length }));
