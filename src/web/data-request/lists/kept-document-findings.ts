import { gunzipSync } from 'node:zlib';
import type { PerChildFinding } from '#annex-a';

/** What was found in a document on single children, as `packed` kept it when the document was checked. */
export const keptDocumentFindings = (bytes: Uint8Array): readonly PerChildFinding[] =>
  // Sealed by the reader, and by nothing else.
  JSON.parse(gunzipSync(bytes).toString('utf8')) as readonly PerChildFinding[];
