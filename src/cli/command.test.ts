import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const bestfit = join(root, 'bin', 'bestfit');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bestfit-command-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; command?: string } = {},
) => {
  const { status, stdout, stderr } = spawnSync(options.command ?? bestfit, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, COLUMNS: '100', ...options.env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
};

const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const allGood = Object.fromEntries(
  ['overall', 'help-and-protection', 'looked-after-and-permanence', 'adoption', 'care-leavers', 'leadership'].map(
    (id) => [id, 'good'],
  ),
);
const nothingWrong = {
  'widespread-or-serious-failure': false,
  'failure/help-and-protection': false,
  'failure/looked-after-and-permanence': false,
  'failure/adoption': false,
  'failure/care-leavers': false,
  'adoption-good-criteria-met': true,
};

describe('bestfit --json', () => {
  it.each([
    ['frameworks', ['frameworks'], 0],
    ['frameworks show', ['frameworks', 'show', 'sif-2015'], 0],
    [
      'frameworks show, one judgement',
      ['frameworks', 'show', 'slac-2012', '--judgement', 'safeguarding/equality', '--grade', 'good'],
      0,
    ],
    ['frameworks rules', ['frameworks', 'rules', 'slac-2009'], 0],
    ['frameworks compare', ['frameworks', 'compare', 'sif-2015', 'what-good-looks-like'], 0],
    ['judge', ['judge', 'examples/judgements-eastmarch-2015.json'], 1],
    ['report read', ['report', 'read', 'examples/published-report-westmarch-2012.md'], 1],
    ['report check', ['report', 'check', 'examples/published-report-eastmarch-2015.txt'], null],
    ['deadlines', ['deadlines', '--framework', 'sif-2015', '--notified', '2015-07-06'], 0],
  ])('%s prints one JSON document and nothing else', (_, args, code) => {
    const { code: ended, out, err } = run([...args, '--json']);
    expect(() => JSON.parse(out)).not.toThrow();
    expect(err).toBe('');
    if (code !== null) expect(ended).toBe(code);
  });

  it('judges as the file says, in the shape that is documented', () => {
    const path = file('good.json', { framework: 'sif-2015', grades: allGood, findings: nothingWrong });
    const { code, out } = run(['judge', path, '--json']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ framework: 'sif-2015', sound: true });
    expect(answer.judgements.overall).toEqual({
      grade: 'good',
      allowed: ['outstanding', 'good', 'requires-improvement', 'inadequate'],
      near: [],
    });
    expect(Object.keys(answer.rules[0])).toEqual(['id', 'judgement', 'state', 'modality', 'source', 'because']);
    expect(code).toBe(0);
  });

  it('gives the working days and the dates of what is due', () => {
    const { out } = run([
      'deadlines',
      '--framework',
      'sif-2015',
      '--on-site-ends',
      '2015-07-30',
      '--report-received',
      '2015-09-15',
      '--json',
    ]);
    const { deadlines } = JSON.parse(out);
    const of = (id: string) => deadlines.find((deadline: { id: string }) => deadline.id === id);
    // 32 working days after Thursday 30 July 2015, with the holiday of 31 August between.
    expect(of('report-publication')).toMatchObject({ date: '2015-09-15', workingDays: 32 });
    expect(of('action-statement')).toMatchObject({ workingDays: 70 });
  });
});

describe('bestfit judge', () => {
  const departing = {
    framework: 'sif-2015',
    grades: { ...allGood, 'help-and-protection': 'inadequate' },
    findings: {},
  };

  it('puts the strict reading in force only when asked', () => {
    const path = file('departing.json', departing);
    const state = (args: string[]) =>
      JSON.parse(run(['judge', path, '--json', ...args]).out).rules.find(({ id }: { id: string }) => id === 'SIF-6b')
        .state;
    expect([state([]), state(['--strict'])]).toEqual(['silent', 'broken']);
  });

  it('says first whether all is sound, and which facts are still to be declared', () => {
    const { code, out } = run(['judge', file('departing.json', departing)]);
    expect(code).toBe(1);
    expect(out).toMatch(/Not sound yet: .*reasons? (is|are) missing/);
    expect(out).toContain('failure/help-and-protection');
  });

  it('takes a framework of one’s own', () => {
    const own = JSON.parse(run(['frameworks', 'show', 'sif-2015', '--json']).out);
    const framework = file('own.json', { ...own, id: 'our-framework' });
    const path = file('ours.json', { framework: 'our-framework', grades: allGood, findings: nothingWrong });
    expect(run(['frameworks', 'validate', framework]).code).toBe(0);
    expect(run(['judge', path, '--framework-file', framework]).code).toBe(0);
    expect(run(['judge', path]).err).toMatch(/no framework “our-framework”/);
  });
});

describe('bestfit, used wrongly', () => {
  const oneLine = /^bestfit: [^\n]+\n$/;

  it.each([
    ['an unknown command', ['jugde']],
    ['an unknown option', ['judge', 'x', '--jsn']],
    ['no file', ['judge']],
    ['a file that is not there', ['judge', '/nowhere/at-all.json']],
    ['a folder for a file', ['judge', '.']],
    ['an unknown framework', ['frameworks', 'show', 'sif-2016']],
    ['an unknown judgement', ['frameworks', 'show', 'sif-2015', '--judgement', 'care']],
    ['a date that is none', ['deadlines', '--framework', 'sif-2015', '--notified', '2015-02-30']],
    ['no date at all', ['deadlines', '--framework', 'sif-2015']],
    [
      'a list deadline that is none',
      ['deadlines', '--framework', 'sif-2015', '--notified', '2015-07-06', '--list-deadline', 'x'],
    ],
    ['a format that is none', ['report', 'convert', 'x', '--to', 'pdf', '-o', 'y']],
  ])('%s: exit 2, one clear line, nothing on standard output', (_, args) => {
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(oneLine);
    expect(err).not.toMatch(/fault in Bestfit|undefined|\[object/);
  });

  it.each([
    ['no JSON', 'judge me'],
    ['empty', ''],
    ['a key twice', '{"framework": "sif-2015", "grades": {"overall": "good", "overall": "inadequate"}}'],
    ['an unknown grade', { framework: 'sif-2015', grades: { overall: 'adequate' } }],
    ['no grades', { framework: 'sif-2015' }],
  ])('a file with %s: exit 2, one clear line', (_, content) => {
    const { code, err } = run(['judge', file('bad.json', content)]);
    expect(code).toBe(2);
    expect(err).toMatch(oneLine);
  });

  it('tells every fault of a framework file with its place, and exits 1', () => {
    const own = JSON.parse(run(['frameworks', 'show', 'sif-2015', '--json']).out);
    own.rules[0].judgement = 'nope';
    own.statements[0].grade = 'splendid';
    const { code, out } = run(['frameworks', 'validate', file('faulty.json', own), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).faults.map(({ place }: { place: string }) => place)).toEqual([
      '/rules/0/judgement',
      '/statements/0/grade',
    ]);
  });
});

describe('bin/bestfit', () => {
  it('starts from another folder and through a link', () => {
    const link = join(folder, 'linked');
    symlinkSync(bestfit, link);
    expect(run(['--version'], { cwd: folder, command: link }).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says to install the packages first where they are not there', () => {
    mkdirSync(join(folder, 'clone', 'bin'), { recursive: true });
    const alone = join(folder, 'clone', 'bin', 'bestfit');
    copyFileSync(bestfit, alone);
    const { code, err } = run(['--help'], { command: alone });
    expect(code).toBe(2);
    expect(err).toMatch(/^bestfit: .*npm ci.*\n$/);
  });

  it('prints help when asked and when named alone', () => {
    for (const args of [[], ['--help'], ['report']]) {
      const { code, out } = run(args);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: bestfit/);
    }
  });
});
