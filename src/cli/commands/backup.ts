import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '#frameworks';
import { openAsOwner, writeBackup } from '#store';
import manifest from '../../../package.json' with { type: 'json' };
import type { ExitCode } from '../exit-code.ts';
import { type InstallationOptions, installationConfig, reachFor } from '../installation.ts';
import { whenStopped } from '../stopped.ts';
import { paragraph, print, printJson } from '../terminal/print.ts';
import { ukTime } from '../uk-time.ts';

type Options = InstallationOptions & { readonly keys?: string; readonly force?: boolean; readonly json?: boolean };

/**
 * `bestfit backup`: the whole database to one file, and the wrapped keys to another; earlier ones are replaced with `--force` alone. Ends
 * with 1 where the change log is broken.
 */
export async function backup(file: string, { keys: keysFile, force, json, ...options }: Options): Promise<ExitCode> {
  if (keysFile !== undefined && resolve(keysFile) === resolve(file)) {
    throw new InputError(
      `--keys ${keysFile} is the file of the backup itself. The keys belong in another file, kept elsewhere.`,
    );
  }
  if (!force) {
    for (const path of keysFile === undefined ? [file] : [file, keysFile]) await mustBeNew(path);
  }
  const config = installationConfig(options);
  const signal = whenStopped();
  await using installation = await openAsOwner(reachFor(config, 'backup'), { with: 'beside', make: false });
  const written = await writeBackup(installation.owner, file, { bestfit: manifest.version, at: new Date(), signal });
  // After the data, so that every key that something in them is sealed under is among these.
  const keys = keysFile === undefined ? null : await (await installation.keys()).backup(keysFile);
  const { tables, takenAt, log } = written.manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  if (json) {
    const kept = keys === null ? null : { file: keys.file, takenAt: keys.takenAt, keys: keys.secrets };
    printJson({ file, bytes: written.bytes, ...written.manifest, broken: written.broken, keyBackup: kept });
    return written.broken === null ? 0 : 1;
  }
  print(
    `${file}: ${rows.toLocaleString('en-GB')} rows of ${tables.length} tables, ${size(written.bytes)}, taken on ${ukTime(new Date(takenAt))}.`,
    '',
    ...logLines(written.broken, log),
    '',
    ...keyLines(keys, config.masterKeyFile, file),
  );
  return written.broken === null ? 0 : 1;
}

/** Throws InputError where a file is there that holds anything: the one in it may be the only backup that is whole. */
async function mustBeNew(path: string): Promise<void> {
  const status = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (status === null || (status.isFile() && status.size === 0)) return;
  throw new InputError(`${path} is there already. Name another file, or replace an earlier backup with --force.`);
}

type Written = Awaited<ReturnType<typeof writeBackup>>;

function logLines(broken: Written['broken'], log: Written['manifest']['log']): readonly string[] {
  if (log === null) return ['The database is older than the change log, so there is none in the backup.'];
  if (broken !== null) {
    return paragraph(
      `THE CHANGE LOG IS BROKEN at entry ${broken.seq}: ${broken.words} The backup holds it as it is. Keep your earlier backups, and ` +
        'find out what happened: bestfit log verify',
    );
  }
  if (log.entries === 0) return ['The change log is empty.'];
  return [
    ...paragraph(
      `The change log is whole: ${log.entries === 1 ? '1 entry' : `${log.entries.toLocaleString('en-GB')} entries`}. The hash of the last one is`,
    ),
    `  ${log.head}`,
    ...paragraph(
      'Write it down elsewhere. Later it proves that nothing before it was changed: bestfit log verify --expect HASH',
    ),
  ];
}

function keyLines(
  keys: { readonly file: string; readonly secrets: number } | null,
  masterKeyFile: string,
  file: string,
): readonly string[] {
  if (keys === null) {
    return paragraph(
      `No key is in it: nothing that is sealed opens from this file alone. Back the keys up apart: bestfit backup ${file} --keys KEYS`,
    );
  }
  return [
    ...paragraph(
      `${keys.file}: ${keys.secrets} wrapped ${keys.secrets === 1 ? 'key' : 'keys'}. Keep it apart from the backup, and not for long: ` +
        'a key that is destroyed in an erasure must be gone from its backups too. Destroy it when the next one is taken.',
    ),
    ...paragraph(
      `The master key is in neither file. Without it the keys open nothing: keep a copy of ${masterKeyFile} apart from both.`,
    ),
  ];
}

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
