import { createHmac } from 'node:crypto';

// Read aloud and typed: no vowels, so no words; no letters and digits that look alike.
const letters = 'bcdfghjkmnpqrstvwxyz2456789';

/**
 * The token that setting up an empty installation asks for: only who reads the terminal or the key folder knows it. It follows from a
 * secret of the installation, so that every process, and every start, has the same one. Three groups of four, for example bcdf-ghjk-mnpq.
 */
export function setUpTokenOf(secret: Uint8Array): string {
  const bytes = createHmac('sha256', secret).update('set-up').digest().subarray(0, 12);
  const text = [...bytes].map((byte) => letters[byte % letters.length]).join('');
  return (text.match(/.{4}/g) ?? []).join('-');
}
