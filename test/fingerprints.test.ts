import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFingerprints } from '../scripts/fingerprints.ts';

const folder = process.env.BESTFIT_FOUNDING_DOCUMENTS ?? '';

describe.skipIf(folder === '')('the fingerprints in the repository (BESTFIT_FOUNDING_DOCUMENTS)', () => {
  it('are those of the founding documents', async () => {
    for (const [file, text] of await makeFingerprints(folder)) {
      expect(readFileSync(path.join(import.meta.dirname, '..', file), 'utf8')).toBe(text);
    }
  });
});
