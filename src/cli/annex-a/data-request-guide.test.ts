import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Typed, typed } from './typed.test-data.ts';

const home = join(import.meta.dirname, '../../..');
const guide = await readFile(join(home, 'docs/data-request.md'), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', name = '', content = '']) => ({ language, name, content }),
);
const typedInGuide = blocks
  .filter(({ language }) => language === 'console')
  .map(({ content }) => {
    const [command = '', ...shown] = content.trimEnd().split('\n');
    return { command: command.replace(/^\$ /, ''), shown };
  });

/** The commands run where a reader types them: what they write goes to a folder beside the examples. */
let folder = '';
const stood = process.cwd();
const answers = new Map<string, Typed>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bestfit-guide-'));
  await symlink(join(home, 'examples'), join(folder, 'examples'));
  process.chdir(folder);
  for (const { command } of typedInGuide) answers.set(command, await typed(command));
});
afterAll(async () => {
  process.chdir(stood);
  await rm(folder, { recursive: true, force: true });
});

describe('the guide to the data request', () => {
  it.each(typedInGuide.map(({ command, shown }) => [command, shown] as const))(
    'shows what is printed: %s',
    (command, shown) => {
      const { out, err } = answers.get(command) ?? { out: '', err: '' };
      let rest = `${out}${err}`;
      for (const part of shown.join('\n').split(/^…$/m)) {
        const text = part.replace(/^\n|\n$/g, '');
        expect(rest).toContain(text);
        rest = rest.slice(rest.indexOf(text) + text.length);
      }
      expect(err.includes('fault in Bestfit')).toBe(false);
    },
  );

  it.each(blocks.filter(({ name }) => name.endsWith('.json')).map(({ name, content }) => [name, content] as const))(
    'shows the example as it is: %s',
    async (name, content) => {
      expect(content).toBe(await readFile(join(home, 'examples/annex-a', name), 'utf8'));
    },
  );

  it.each(['check', 'measure'])('shows the JSON of %s as it is, cut to one of many', async (name) => {
    const shown = JSON.parse(blocks.find((block) => block.language === 'json' && block.name === name)?.content ?? '');
    const { out } = await typed(
      `bestfit annex-a ${name} examples/annex-a/westmarch --edition sif-2015 --as-at 2015-06-01 --json`,
    );
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(Object.keys(shown));
    const many = name === 'check' ? 'findings' : 'measures';
    expect(Object.keys(shown[many][0])).toEqual(
      Object.keys(answer[many].find((each: object) => holds(each, shown[many][0])) ?? {}),
    );
    expect(holds(answer, shown)).toBe(true);
  });

  it('names every command, and every setting', () => {
    for (const command of [
      'template',
      'synthesise',
      'check',
      'documents',
      'measure',
      'link',
      'sample',
      'replace',
      'convert',
    ]) {
      expect(guide).toContain(`bestfit annex-a ${command} `);
    }
    for (const setting of ['planVisitEvery', 'assessmentStartsWithin', 'childrenPerWorker']) {
      expect(guide).toContain(`| \`${setting}\` |`);
    }
  });
});

/** Whether a value has everything that is shown of it: of an array some elements, of an object some keys. */
function holds(value: unknown, shown: unknown): boolean {
  if (Array.isArray(shown)) {
    return Array.isArray(value) && shown.every((each) => value.some((candidate) => holds(candidate, each)));
  }
  if (typeof shown !== 'object' || shown === null) return Object.is(value, shown);
  if (typeof value !== 'object' || value === null) return false;
  const found = new Map(Object.entries(value));
  return Object.entries(shown).every(([key, inside]) => found.has(key) && holds(found.get(key), inside));
}
