// The official wording of frameworks: imported, proved word for word when it is read, shown where its terms allow.
import { type Framework, isOfficial } from '#frameworks';
import type { ChangeNamed, WordingRecord } from '#inspection';
import type { Applied } from './applied.ts';
import { remembered } from './remembered.ts';
import type { Tx } from './tables.ts';

/** A wording with its words, by the id of their statement; none when they are no longer the official ones. */
export type KeptWording = WordingRecord & { readonly importedAt: Date; readonly words: ReadonlyMap<string, string> };

/** Says whether words are the official ones of a framework. */
export type ProveWording = (framework: Framework, words: ReadonlyMap<string, string>) => Promise<boolean>;

const none: ReadonlyMap<string, string> = new Map();
const proved = remembered<ReadonlyMap<string, string>>(8);

function wordsIn(statements: unknown): ReadonlyMap<string, string> {
  const entries = typeof statements === 'object' && statements !== null ? Object.entries(statements) : [];
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The official wording kept for a version of a framework; null when none is, or none that whoever asks may read. */
export async function wordingOf(
  tx: Tx,
  framework: Framework,
  prove: ProveWording = isOfficial,
): Promise<KeptWording | null> {
  const { id, version } = framework;
  const row = await tx
    .selectFrom('framework_wordings')
    .select([
      'source',
      'source_sha256 as sourceSha256',
      'terms',
      'open_to_all as openToAll',
      'imported_at as importedAt',
      'version',
    ])
    .where('framework', '=', id)
    .where('framework_version', '=', version)
    .executeTakeFirst();
  if (row === undefined) return null;
  // A row is known by the time and version it was written with: what is remembered of it was proved.
  const key = `${id} ${version} ${row.sourceSha256} ${row.version} ${row.importedAt.getTime()}`;
  const words = await proved(key, async () => {
    const { statements } = await tx
      .selectFrom('framework_wordings')
      .select('statements')
      .where('framework', '=', id)
      .where('framework_version', '=', version)
      .executeTakeFirstOrThrow();
    const read = wordsIn(statements);
    return (await prove(framework, read)) ? read : none;
  });
  return { ...row, statements: words.size, intact: words.size > 0, words };
}

const keyOf = ({ subject }: { readonly subject: { readonly id: string } }) => {
  const space = subject.id.indexOf(' ');
  return { framework: subject.id.slice(0, space), framework_version: subject.id.slice(space + 1) };
};

export async function importWording(tx: Tx, change: ChangeNamed<'wording-imported'>, at: Date): Promise<Applied> {
  const { source, sourceSha256, terms, openToAll } = change.after;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('framework_wordings')
    .values({
      ...keyOf(change),
      source,
      source_sha256: sourceSha256,
      terms,
      open_to_all: openToAll,
      statements: JSON.stringify(change.wording),
      imported_at: at,
    })
    .onConflict((conflict) => conflict.columns(['framework', 'framework_version']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n ? 'applied' : 'changed-meanwhile';
}

export async function replaceWording(tx: Tx, change: ChangeNamed<'wording-replaced'>, at: Date): Promise<Applied> {
  const { source, sourceSha256, terms, openToAll } = change.after ?? {};
  const { framework, framework_version } = keyOf(change);
  const { numUpdatedRows } = await tx
    .updateTable('framework_wordings')
    .set({
      ...(source !== undefined && { source }),
      ...(sourceSha256 !== undefined && { source_sha256: sourceSha256 }),
      ...(terms !== undefined && { terms }),
      ...(openToAll !== undefined && { open_to_all: openToAll }),
      statements: JSON.stringify(change.wording),
      imported_at: at,
    })
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('framework', '=', framework)
    .where('framework_version', '=', framework_version)
    .where('version', '=', change.expects ?? 0)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? 'applied' : 'changed-meanwhile';
}
