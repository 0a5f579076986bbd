import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { annexAMeasuresPage } from '../scripts/annex-a-measures-page.ts';

it('the page of measures is the one that the measures write (node scripts/annex-a-measures-page.ts)', () => {
  const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'annex-a-measures.md'), 'utf8');
  expect(page).toBe(annexAMeasuresPage());
});
