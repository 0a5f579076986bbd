import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findFramework, InputError, matchWording } from '#frameworks';
import { checkWording, importWording } from './commands/wording.ts';
import { dataFolder, keepWording, readWording } from './wording-folder.ts';

const documents = process.env.BESTFIT_FOUNDING_DOCUMENTS ?? '';
const framework = findFramework('what-good-looks-like');

let folder = '';
let printed = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bestfit-wording-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const data = () => path.join(folder, 'data');
const story = (): string => {
  const file = path.join(folder, 'story.txt');
  writeFileSync(file, 'A story about the sea.\n');
  return file;
};

describe('the data folder', () => {
  it('is the one given, else BESTFIT_DATA, else the user’s data folder', () => {
    // Root's is the system's: the service's own database may not pass through root's home.
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    vi.stubEnv('BESTFIT_DATA', '/somewhere/bestfit');
    vi.stubEnv('XDG_DATA_HOME', '/home/keeper/data');
    expect(dataFolder('here')).toBe('here');
    expect(dataFolder()).toBe('/somewhere/bestfit');
    vi.stubEnv('BESTFIT_DATA', '');
    expect(dataFolder()).toBe('/home/keeper/data/bestfit');
    vi.stubEnv('XDG_DATA_HOME', 'relative');
    expect(dataFolder()).toBe(path.join(homedir(), '.local', 'share', 'bestfit'));
  });
});

describe('the data folder of a user without a home', () => {
  it('is found by the system where the environment says nothing useful', () => {
    for (const home of ['', 'relative']) {
      vi.stubEnv('BESTFIT_DATA', '');
      vi.stubEnv('XDG_DATA_HOME', '');
      vi.stubEnv('HOME', home);
      expect(path.isAbsolute(dataFolder())).toBe(true);
    }
  });
});

describe('kept wording', () => {
  const origin = { file: 'text.txt', sha256: '00', importedAt: '2015-06-01T09:00:00.000Z' };

  it('is null where none is kept', async () => {
    expect(await readWording(framework, data())).toBeNull();
  });

  it('is never asked for of a framework without fingerprints', async () => {
    expect(await readWording(findFramework('slac-2012'), data())).toBeNull();
  });

  it('is kept with its source and terms in a folder of its own, and nothing else is left there', async () => {
    const kept = await keepWording(framework, data(), origin, new Map([['wgll-1-01', 'Made up.']]));
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual({
      framework: framework.id,
      version: framework.version,
      source: framework.source,
      ...origin,
      statements: { 'wgll-1-01': 'Made up.' },
    });
    expect(readdirSync(path.join(data(), 'wording'))).toEqual(['what-good-looks-like.json']);
    expect(statSync(data()).mode & 0o777).toBe(0o700);
  });

  it('is not looked for in a file', async () => {
    await expect(readWording(framework, story())).rejects.toThrow(
      /story\.txt is no folder\. Name the data folder with --data/,
    );
  });

  it('is refused when it is not the official one, in words that say what to do', async () => {
    const kept = await keepWording(framework, data(), origin, new Map([['wgll-1-01', 'Made up.']]));
    await expect(readWording(framework, data())).rejects.toThrow(InputError);
    for (const content of ['', '[]', '{"statements": 3}', '{"statements": {"wgll-1-01": 1}}']) {
      writeFileSync(kept, content);
      await expect(readWording(framework, data())).rejects.toThrow(/wording import what-good-looks-like/);
    }
  });
});

describe('the wording commands', () => {
  it('answer 1 for another document, say so in one sentence, and keep nothing', async () => {
    expect(await importWording('slac-2009', story(), { data: data() })).toBe(1);
    expect(printed).toContain('None of the 652 statements is in this document.');
    expect(readdirSync(folder)).toEqual(['story.txt']);
  });

  it('refuse an empty document, and one that is too long for a framework', async () => {
    const file = path.join(folder, 'text.txt');
    for (const empty of ['', '\n \n', '\ufeff']) {
      writeFileSync(file, empty);
      await expect(checkWording('sif-2015', file, {})).rejects.toThrow(/text\.txt is empty/);
    }
    writeFileSync(file, 'ab\n'.repeat(1_000_000));
    await expect(checkWording('sif-2015', file, {})).rejects.toThrow(/3 million characters is no framework/);
    await expect(importWording('sif-2015', file, { data: data() })).rejects.toThrow(InputError);
    expect(readdirSync(folder)).toEqual(['text.txt']);
  });

  it('answer with one JSON document', async () => {
    expect(await checkWording('sif-2015', story(), { json: true })).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      framework: 'sif-2015',
      matched: 0,
      statements: 125,
      differences: [{ kind: 'missing', statement: null, line: null }],
    });
  });

  it('name the framework whose wording serves one that has none of its own', async () => {
    await expect(checkWording('slac-2012', story(), {})).rejects.toThrow(/wording import slac-2009/);
    await expect(checkWording('slac-2012', story(), {})).rejects.toThrow(InputError);
  });

  it('refuse an unknown framework and a file that is not there', async () => {
    await expect(checkWording('sif-2016', story(), {})).rejects.toThrow(InputError);
    await expect(checkWording('sif-2015', path.join(folder, 'none'), {})).rejects.toThrow('ENOENT');
  });
});

describe.skipIf(documents === '')('the wording commands on the founding documents (BESTFIT_FOUNDING_DOCUMENTS)', () => {
  const file = path.join(documents, 'what-good-looks-like.txt');

  it('keep the wording, which is then read again as the official one', async () => {
    expect(await importWording(framework.id, file, { data: data() })).toBe(0);
    expect(printed).toContain('All 71 statements');
    const { wording } = await matchWording(framework, readFileSync(file, 'utf8'));
    expect(await readWording(framework, data())).toEqual(wording);
  });

  it('say where it is kept, in JSON too', async () => {
    expect(await importWording(framework.id, file, { data: data(), json: true })).toBe(0);
    const kept = path.join(data(), 'wording', 'what-good-looks-like.json');
    expect(JSON.parse(printed)).toEqual({
      framework: framework.id,
      matched: 71,
      statements: 71,
      differences: [],
      kept,
    });
  });

  it('notice one word edited in what is kept', async () => {
    await importWording(framework.id, file, { data: data() });
    const kept = path.join(data(), 'wording', 'what-good-looks-like.json');
    writeFileSync(kept, readFileSync(kept, 'utf8').replace(' not ', ' '));
    await expect(readWording(framework, data())).rejects.toThrow(/changed or damaged/);
  });

  it('refuse a data folder that is a file, and keep nothing', async () => {
    const data = path.join(folder, 'file');
    writeFileSync(data, 'A file.');
    await expect(importWording(framework.id, file, { data })).rejects.toThrow(
      /file is a file, not a folder\. Name another/,
    );
    await expect(importWording(framework.id, file, { data: path.join(data, 'below') })).rejects.toThrow(InputError);
    expect(readFileSync(data, 'utf8')).toBe('A file.');
  });

  it('say that nothing was kept where something was to be kept', async () => {
    const other = path.join(folder, 'other.txt');
    writeFileSync(other, readFileSync(file, 'utf8').replace(/^- /m, '- Perhaps '));
    expect(await checkWording(framework.id, other, {})).toBe(1);
    expect(printed).toContain('“Perhaps” is added');
    expect(printed).toContain('One difference. 70 of 71 statements match. Compare');
    expect(await importWording(framework.id, other, { data: data() })).toBe(1);
    expect(printed).toContain('Nothing was kept.');
    expect(readdirSync(folder)).toEqual(['other.txt']);
  });

  it('print the first ten differences, and count all', async () => {
    const cut = path.join(folder, 'cut.txt');
    writeFileSync(cut, readFileSync(file, 'utf8').replaceAll(/^- .*$/gm, ''));
    expect(await checkWording(framework.id, cut, {})).toBe(1);
    expect(printed.match(/^(missing|changed|extra): /gm)).toHaveLength(10);
    expect(printed).toMatch(/of which the first 10 are above/);
  });
});
