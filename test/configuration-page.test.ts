import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { configurationPage, configurationPagePath } from '../scripts/configuration-page.ts';
import { settings } from '../src/config/index.ts';

const root = path.join(import.meta.dirname, '..');

describe('the page of the settings', () => {
  it('is what scripts/configuration-page.ts makes of the settings', () => {
    expect(readFileSync(path.join(root, configurationPagePath), 'utf8')).toBe(configurationPage());
  });

  it('has every setting once, with all that is told of it', () => {
    const rows = configurationPage().split('\n');
    for (const { variable } of Object.values(settings)) {
      const found = rows.filter((row) => row.startsWith(`| \`${variable}\` |`));
      expect(found).toHaveLength(1);
      expect(found[0]?.split(' | ')).toHaveLength(6);
      expect(found[0]).not.toMatch(/undefined|null|\[object|\| {2}\|/);
    }
  });
});
