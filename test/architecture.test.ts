// The house as a test: one line a room. See docs/architecture.md.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Room = { readonly pure: boolean; readonly imports: readonly string[]; readonly packages: readonly string[] };

const rooms: Readonly<Record<string, Room>> = {
  calendar: { pure: true, imports: [], packages: [] },
  charts: { pure: true, imports: [], packages: ['d3-array', 'd3-scale'] },
  'annex-a': {
    pure: true,
    imports: ['calendar'],
    packages: ['apache-arrow', 'fflate', 'hyparquet-writer', 'typebox'],
  },
  showing: { pure: true, imports: ['calendar', 'charts', 'annex-a'], packages: [] },
  checker: { pure: false, imports: ['calendar', 'charts', 'annex-a', 'showing'], packages: ['temporal-polyfill'] },
  frameworks: { pure: true, imports: ['calendar'], packages: ['typebox'] },
  report: { pure: true, imports: ['calendar', 'frameworks'], packages: ['typebox'] },
  config: { pure: true, imports: [], packages: [] },
  inspection: { pure: true, imports: ['calendar', 'frameworks', 'annex-a'], packages: ['typebox'] },
  store: {
    pure: false,
    imports: ['calendar', 'frameworks', 'annex-a', 'inspection', 'report'],
    packages: ['kysely', 'pg', 'pg-copy-streams', 'typebox'],
  },
  demonstration: {
    pure: false,
    imports: ['calendar', 'frameworks', 'annex-a', 'inspection', 'store'],
    packages: [],
  },
  web: {
    pure: false,
    imports: [
      'calendar',
      'charts',
      'config',
      'demonstration',
      'frameworks',
      'annex-a',
      'inspection',
      'report',
      'showing',
      'store',
    ],
    packages: [
      '@fastify/cookie',
      '@fastify/csrf-protection',
      '@fastify/formbody',
      '@fastify/helmet',
      '@fastify/multipart',
      '@fastify/rate-limit',
      '@fastify/swagger',
      '@fastify/type-provider-typebox',
      '@fastify/view',
      '@ministryofjustice/frontend',
      'fastify',
      'govuk-frontend',
      'nodemailer',
      'nunjucks',
      'openid-client',
      'otpauth',
      'pino',
      'qr',
      'typebox',
    ],
  },
  cli: {
    pure: false,
    imports: [
      'calendar',
      'charts',
      'config',
      'demonstration',
      'frameworks',
      'annex-a',
      'inspection',
      'report',
      'store',
      'web',
    ],
    packages: ['commander', 'esbuild', 'piscina'],
  },
};

/** The folders inside the room annex-a and what each may import of the others, in the order in which they build on one another. */
const insideAnnexA: Readonly<Record<string, readonly string[]>> = {
  sheets: [],
  editions: [],
  write: ['sheets'],
  submission: ['editions', 'sheets'],
  comparison: ['editions', 'submission'],
  checks: ['comparison', 'editions', 'sheets', 'submission'],
  link: ['editions', 'submission'],
  measures: ['checks', 'editions', 'submission'],
  sample: ['editions', 'link', 'submission'],
  documents: ['checks', 'link', 'sheets', 'submission'],
  template: ['editions', 'sheets', 'write'],
  synthesise: ['editions', 'sheets', 'template', 'write'],
  findings: ['checks', 'editions', 'sheets', 'submission', 'write'],
  convert: ['editions', 'submission', 'write'],
};

const inTests = [
  'vitest',
  'fast-check',
  '@e965/xlsx',
  'exceljs',
  'hucre',
  'hyparquet',
  'papaparse',
  'apache-arrow',
  'pg',
  // A page's statements are counted.
  'kysely',
  'oidc-provider',
  'smtp-server',
];
const vagueNames = /^(utils?|common|shared|helpers?|types|misc|lib)(\.ts)?$/;
const clocksAndChance =
  /\bnew Date\(\)|\bDate\.now\b|\bTemporal\.Now\b|\bMath\.random\b|\bperformance\.now\b|\bgetRandomValues\b|\brandomUUID\b|\bprocess\b\./;

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

const code = filesUnder(src).filter((path) => /\.m?ts$/.test(path) && !path.endsWith('.d.ts'));
const isTest = (path: string) => path.endsWith('.test.ts') || path.endsWith('.test-data.ts');
const roomOf = (path: string) => relative(src, path).split('/')[0] ?? '';
const named = (path: string) => relative(root, path);

/** Every module a file imports, statically or not, types included. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = text.matchAll(
    /^(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...statements].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** What is wrong with one import of one file; null when nothing is. */
function wrong(path: string, imported: string): string | null {
  const name = roomOf(path);
  const room = rooms[name];
  if (room === undefined) return 'stands in no room';
  if (imported.startsWith('.')) {
    // The package's own name and version belong to no room.
    if (resolve(dirname(path), imported) === join(root, 'package.json')) return null;
    return roomOf(resolve(dirname(path), imported)) === name
      ? null
      : 'reaches into another room; go through its front door, #room';
  }
  // Made-up stores, people and services, for tests alone.
  if (imported.startsWith('#made-up-')) return isTest(path) ? null : 'is for tests';
  if (imported.startsWith('#')) {
    const other = imported.slice(1);
    if (!(other in rooms)) return 'is no front door';
    return room.imports.includes(other) ? null : `may not be imported by ${name}`;
  }
  if (isTest(path) && (imported.startsWith('node:') || inTests.includes(imported))) return null;
  if (imported.startsWith('node:')) return room.pure ? 'is Node, in a pure room' : null;
  const parts = imported.split('/');
  const packageName = imported.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
  return room.packages.includes(packageName) ? null : `is a package not named for ${name}`;
}

describe('the rooms of the house', () => {
  it('are the folders of src, each with a front door', () => {
    const folders = readdirSync(src).filter((name) => statSync(join(src, name)).isDirectory());
    expect(folders.sort()).toEqual(Object.keys(rooms).sort());
    for (const room of folders.filter((name) => name !== 'cli')) {
      expect(filesUnder(join(src, room)).map(named)).toContain(`src/${room}/index.ts`);
    }
  });

  it('import one way, through front doors, and only the packages named for them', () => {
    const faults = code.flatMap((path) =>
      importsOf(path).flatMap((imported) => {
        const fault = wrong(path, imported);
        return fault === null ? [] : [`${named(path)}: ${imported} ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('annex-a is built of folders that import one way too', () => {
    const room = join(src, 'annex-a');
    const folders = readdirSync(room).filter((name) => statSync(join(room, name)).isDirectory());
    expect(folders.sort()).toEqual(Object.keys(insideAnnexA).sort());
    const folderOf = (path: string) => relative(room, path).split('/')[0] ?? '';
    const faults = code
      .filter((path) => roomOf(path) === 'annex-a' && folderOf(path) !== 'index.ts' && !isTest(path))
      .flatMap((path) =>
        importsOf(path)
          .filter((imported) => imported.startsWith('.'))
          .filter((imported) => {
            const [from, to] = [folderOf(path), folderOf(resolve(dirname(path), imported))];
            return from !== to && insideAnnexA[from]?.includes(to) !== true;
          })
          .map((imported) => `${named(path)}: ${imported}`),
      );
    expect(faults).toEqual([]);
  });

  it('read no clock and throw no dice where they are pure', () => {
    const faults = code
      .filter((path) => rooms[roomOf(path)]?.pure === true && !isTest(path))
      .filter((path) => clocksAndChance.test(readFileSync(path, 'utf8')))
      .map(named);
    expect(faults).toEqual([]);
  });

  it('have files named for one idea', () => {
    const names = filesUnder(src).flatMap((path) => relative(src, path).split('/'));
    expect(names.filter((name) => vagueNames.test(name))).toEqual([]);
  });

  it('import in no circle', () => {
    const edges = new Map(
      code
        .filter((path) => !isTest(path))
        .map((path) => [
          path,
          importsOf(path).flatMap((imported) => {
            if (imported.startsWith('#made-up-')) return [];
            if (imported.startsWith('#')) return [join(src, imported.slice(1), 'index.ts')];
            return imported.startsWith('.') && imported.endsWith('.ts') ? [resolve(dirname(path), imported)] : [];
          }),
        ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        circles.push([...trail.slice(trail.indexOf(path)), path].map(named).join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) walk(path, []);
    expect(circles).toEqual([]);
  });
});

describe('the test of the house itself', () => {
  const probe = (room: string) => join(src, room, 'probe.ts');

  it.each([
    ['calendar', '#frameworks', 'may not be imported by calendar'],
    ['frameworks', '../calendar/dates.ts', 'reaches into another room; go through its front door, #room'],
    ['report', 'node:fs', 'is Node, in a pure room'],
    ['frameworks', 'lodash', 'is a package not named for frameworks'],
    ['cli', '#kitchen', 'is no front door'],
    ['web', '#checker', 'may not be imported by web'],
    ['store', '#made-up-store', 'is for tests'],
  ])('finds that %s may not import %s', (room, imported, fault) => {
    expect(wrong(probe(room), imported)).toBe(fault);
  });
});
