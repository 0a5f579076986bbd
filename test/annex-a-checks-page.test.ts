import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksPage, checksPagePath } from '../scripts/annex-a-checks-page.ts';
import { checks } from '../src/annex-a/checks/index.ts';

const root = path.join(import.meta.dirname, '..');

describe('the page of the checks', () => {
  it('is what scripts/annex-a-checks-page.ts makes of the checks', () => {
    expect(readFileSync(path.join(root, checksPagePath), 'utf8')).toBe(checksPage());
  });

  it('has every check, with a sentence that it may say', () => {
    const rows = checksPage().split('\n');
    for (const { id } of checks) {
      expect(rows.filter((row) => row.startsWith(`| \`${id}\` |`) && /[.?] \|$/.test(row))).toHaveLength(1);
    }
  });
});
