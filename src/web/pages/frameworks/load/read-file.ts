import { decodeText, type Fault, type Framework, InputError } from '#frameworks';
import { faultsOfKeeping, isRefusal, type Refusal, refuse } from '#inspection';
import { onWorker } from '../on-worker.ts';

export type ReadFile =
  | { readonly framework: Framework; readonly text: string }
  | { readonly refusal: Refusal; readonly faults: readonly Fault[]; readonly text: string };

/** The text of an uploaded file, or a refusal at the field when it holds none. */
export function textOfFile(file: { readonly name: string; readonly bytes: Uint8Array }): string | Refusal {
  try {
    return decodeText(file.bytes, file.name);
  } catch (error) {
    if (error instanceof InputError) return refuse('no-text', error.message, 'file');
    throw error;
  }
}

const refused = (refusal: Refusal, text: string, faults: readonly Fault[] = []): ReadFile => ({
  refusal,
  faults,
  text,
});

/** Reads a framework as it was uploaded or pasted: the framework, or every fault with its place. `place` is the field it came in. */
export async function readFrameworkFile(
  given: { readonly name: string; readonly bytes: Uint8Array } | string,
  place: 'file' | 'text',
): Promise<ReadFile> {
  const text = typeof given === 'string' ? given : textOfFile(given);
  if (isRefusal(text)) return refused(text, '');
  const name = typeof given === 'string' ? 'What you pasted' : given.name;
  const read = await onWorker({ kind: 'read', name, text });
  if (read.kind === 'no-json') return refused(refuse('no-json', read.words, place), text);
  if (read.kind !== 'read') throw new Error('The worker answered another question.');
  const faults = read.framework === null ? read.faults : faultsOfKeeping(read.framework);
  if (read.framework !== null && faults.length === 0) return { framework: read.framework, text };
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  return refused(
    refuse('not-a-framework', `The framework has ${count}: each is listed with its place.`, place),
    text,
    faults,
  );
}
