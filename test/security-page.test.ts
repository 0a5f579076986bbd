// The page on security says of every requirement of OWASP ASVS 5.0, levels 1 and 2, how the service stands to it, and names tests there are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The requirements of levels 1 and 2, by section. */
const requirements: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1, 2],
  '1.2': [1, 2, 3, 4, 5, 6, 7, 8, 9],
  '1.3': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  '1.4': [1, 2, 3],
  '1.5': [1, 2],
  '2.1': [1, 2, 3],
  '2.2': [1, 2, 3],
  '2.3': [1, 2, 3, 4],
  '2.4': [1],
  '3.2': [1, 2],
  '3.3': [1, 2, 3, 4],
  '3.4': [1, 2, 3, 4, 5, 6],
  '3.5': [1, 2, 3, 4, 5],
  '3.7': [1, 2],
  '4.1': [1, 2, 3],
  '4.2': [1],
  '4.3': [1, 2],
  '4.4': [1, 2, 3, 4],
  '5.1': [1],
  '5.2': [1, 2, 3],
  '5.3': [1, 2],
  '5.4': [1, 2, 3],
  '6.1': [1, 2, 3],
  '6.2': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  '6.3': [1, 2, 3, 4],
  '6.4': [1, 2, 3, 4],
  '6.5': [1, 2, 3, 4, 5],
  '6.6': [1, 2, 3],
  '6.8': [1, 2, 3, 4],
  '7.1': [1, 2, 3],
  '7.2': [1, 2, 3, 4],
  '7.3': [1, 2],
  '7.4': [1, 2, 3, 4, 5],
  '7.5': [1, 2],
  '7.6': [1, 2],
  '8.1': [1, 2],
  '8.2': [1, 2, 3],
  '8.3': [1],
  '8.4': [1],
  '9.1': [1, 2, 3],
  '9.2': [1, 2, 3, 4],
  '10.1': [1, 2],
  '10.2': [1, 2],
  '10.3': [1, 2, 3, 4],
  '10.4': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  '10.5': [1, 2, 3, 4, 5],
  '10.6': [1, 2],
  '10.7': [1, 2, 3],
  '11.1': [1, 2],
  '11.2': [1, 2, 3],
  '11.3': [1, 2, 3],
  '11.4': [1, 2, 3, 4],
  '11.5': [1],
  '11.6': [1],
  '12.1': [1, 2, 3],
  '12.2': [1, 2],
  '12.3': [1, 2, 3, 4],
  '13.1': [1],
  '13.2': [1, 2, 3, 4, 5],
  '13.3': [1, 2],
  '13.4': [1, 2, 3, 4, 5],
  '14.1': [1, 2],
  '14.2': [1, 2, 3, 4],
  '14.3': [1, 2, 3],
  '15.1': [1, 2, 3],
  '15.2': [1, 2, 3],
  '15.3': [1, 2, 3, 4, 5, 6, 7],
  '16.1': [1],
  '16.2': [1, 2, 3, 4, 5],
  '16.3': [1, 2, 3, 4],
  '16.4': [1, 2, 3],
  '16.5': [1, 2, 3],
  '17.1': [1],
  '17.2': [1, 2, 3, 4],
  '17.3': [1, 2],
};

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');

type Row = { readonly id: string; readonly standing: string; readonly how: string; readonly heldBy: string };

const rows: readonly Row[] = page.split('\n').flatMap((line) => {
  const [, id = '', about, standing = '', how = '', heldBy = ''] = line
    .split(' | ')
    .map((cell) => cell.replace(/^\| | \|$/g, ''))
    .flatMap((cell, index) => (index === 0 ? ['', cell] : [cell]));
  return /^\d+\.\d+\.\d+$/.test(id) && about !== undefined ? [{ id, standing, how, heldBy }] : [];
});

describe('the page on security', () => {
  it('has every requirement of levels 1 and 2 once, and no other', () => {
    const all = Object.entries(requirements).flatMap(([section, numbers]) =>
      numbers.map((number) => `${section}.${number}`),
    );
    expect(rows.map(({ id }) => id)).toEqual(all);
  });

  it('says of each whether it is met, does not apply or is not yet met, and how or why', () => {
    for (const { id, standing, how } of rows) {
      expect([id, ['met', 'not applicable', 'not yet'].includes(standing), how.length > 3]).toEqual([id, true, true]);
    }
  });

  it('names for each that is met a test that is there, and for no other', () => {
    const wrong = rows.flatMap(({ id, standing, heldBy }) => {
      if (standing !== 'met') return heldBy === '–' ? [] : [`${id} is ${standing} and names a test`];
      const [, path = '', name = ''] = /^\[[^\]]+\]\(\.\.\/([^)]+)\): (.+)$/.exec(heldBy) ?? [];
      if (!/\.test\.ts$/.test(path) || !existsSync(join(root, path))) return [`${id}: there is no ${path}`];
      // A test is named by what stands between its quotation marks.
      const names = [...readFileSync(join(root, path), 'utf8').matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1/g)].map(
        ([, , text]) => text,
      );
      return names.includes(name) ? [] : [`${id}: ${path} holds no test “${name}”`];
    });
    expect(wrong).toEqual([]);
  });

  it('counts them', () => {
    const count = (standing: string) => rows.filter((row) => row.standing === standing).length;
    expect(page).toContain(
      `${count('met')} requirements are met, ${count('not yet')} are not yet, ${count('not applicable')} do not apply.`,
    );
  });

  it('has every part that a requirement leads to', () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, text = '']) => text.toLowerCase().replaceAll(' ', '-'));
    const links = rows.flatMap(({ how }) => [...how.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      if (link.startsWith('#')) expect(headings).toContain(link.slice(1));
      else expect(existsSync(join(root, 'docs', link)), link).toBe(true);
    }
    for (const part of ['Reporting a vulnerability', 'What is supported', 'Parts by others']) {
      expect(readFileSync(join(root, 'SECURITY.md'), 'utf8')).toContain(`# ${part}\n`);
    }
  });
});
