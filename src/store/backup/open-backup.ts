import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { isStep } from '../migrations/index.ts';
import { StoreError } from '../store-error.ts';
import { beginningOf, firstLine, lastLineBytes, readLastLine, sha256 } from './layout.ts';
import { type BackedUpTable, type Manifest, readManifest } from './manifest.ts';

/** A backup that was read once and found whole. */
export type OpenBackup = AsyncDisposable & {
  readonly manifest: Manifest;
  /** The copy of a table as it stands in the file: compressed text. */
  readonly stored: (table: BackedUpTable) => AsyncIterable<Buffer>;
};

/**
 * Opens a backup for the Bestfit of a version, and proves the whole of it by its hashes, before anything is done with it. Throws StoreError `not-a-backup`,
 * `newer-backup`, `backup-damaged` (which names the tables that are not what was written), and the system's errors of the file.
 */
export async function openBackup(
  path: string,
  { bestfit, signal }: { readonly bestfit: string; readonly signal?: AbortSignal },
): Promise<OpenBackup> {
  const file = await open(path, 'r');
  try {
    const { manifest, places } = await readEnds(file, path);
    mustNotBeNewer(path, manifest, bestfit);
    const stored = (table: BackedUpTable) => partOf(file, places.get(table.name) ?? 0, table.storedBytes);
    const damaged = [];
    for (const table of manifest.tables) {
      const hash = createHash('sha256');
      for await (const piece of stored(table)) {
        signal?.throwIfAborted();
        hash.update(piece);
      }
      if (hash.digest('hex') !== table.sha256) damaged.push(table.name);
    }
    if (damaged.length > 0) {
      const [tables, are] = damaged.length === 1 ? ['table', 'is'] : ['tables', 'are'];
      throw damage(path, `the ${tables} ${damaged.join(', ')} ${are} not what was written`);
    }
    return { manifest, stored, [Symbol.asyncDispose]: () => file.close() };
  } catch (error) {
    await file.close();
    if (signal?.aborted === true) throw new StoreError('stopped', 'Stopped before it was done; nothing was changed.');
    throw error instanceof Error && 'syscall' in error ? Object.assign(error, { path }) : error;
  }
}

type Ends = { readonly manifest: Manifest; readonly places: ReadonlyMap<string, number> };

async function readEnds(file: FileHandle, path: string): Promise<Ends> {
  const { size } = await file.stat();
  const beginning = beginningOf(await bytesAt(file, 0, Math.min(size, firstLine.length)));
  if (beginning === 'none') {
    throw new StoreError(
      'not-a-backup',
      `${path} is not a backup of Bestfit. Name a file that bestfit backup has written.`,
    );
  }
  if (beginning === 'other') throw newer(path, 'one that lays its backups out otherwise');
  const atLast = size - lastLineBytes;
  const last = atLast < firstLine.length ? null : readLastLine(await bytesAt(file, atLast, lastLineBytes));
  if (last === null) throw damage(path, 'its end is missing or altered');
  const atManifest = atLast - last.manifestBytes;
  if (atManifest < firstLine.length) throw damage(path, 'its end is altered');
  const text = await bytesAt(file, atManifest, last.manifestBytes);
  const manifest = sha256(text) === last.sha256 ? readManifest(text.toString('utf8')) : null;
  if (manifest === null) throw damage(path, 'its manifest is not what was written');

  const places = new Map<string, number>();
  let place = firstLine.length;
  for (const { name, storedBytes } of manifest.tables) {
    places.set(name, place);
    place += storedBytes;
  }
  if (place !== atManifest) throw damage(path, 'a part of it is missing');
  return { manifest, places };
}

async function bytesAt(file: FileHandle, place: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, place + done);
    if (bytesRead === 0) return bytes.subarray(0, done);
    done += bytesRead;
  }
  return bytes;
}

/** A part of the file, piece by piece; shorter where the file ends before it. */
async function* partOf(file: FileHandle, place: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; ) {
    const piece = await bytesAt(file, place + done, Math.min(pieceBytes, length - done));
    if (piece.length === 0) return;
    done += piece.length;
    yield piece;
  }
}

const pieceBytes = 1 << 18;

const damage = (path: string, what: string): StoreError =>
  new StoreError(
    'backup-damaged',
    `The backup ${path} is damaged: ${what}. Nothing was changed. Use another copy, or another backup.`,
  );

const newer = (path: string, which: string): StoreError =>
  new StoreError(
    'newer-backup',
    `The backup ${path} was written by a newer Bestfit: ${which}. Nothing was changed. Restore it with that version, or a later one.`,
  );

function mustNotBeNewer(path: string, { bestfit, step }: Manifest, ours: string): void {
  if (isStep(step) && compareVersions(bestfit, ours) <= 0) return;
  throw newer(path, `${bestfit}, where this one is ${ours}`);
}

/** Less than zero where the first version is the older one. */
function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map((part) => Number.parseInt(part, 10)));
  for (const place of [0, 1, 2]) {
    const difference = (a?.[place] ?? 0) - (b?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
