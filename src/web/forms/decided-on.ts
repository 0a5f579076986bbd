import { createHash } from 'node:crypto';

/**
 * A mark of what was previewed: the file's own bytes, and what was decided on them, with the versions of the records it was decided on.
 * Whoever confirms sends it back; when it comes out otherwise, something changed meanwhile.
 */
export const decidedOn = (bytes: Uint8Array, plan: unknown): string =>
  createHash('sha256').update(createHash('sha256').update(bytes).digest()).update(JSON.stringify(plan)).digest('hex');
