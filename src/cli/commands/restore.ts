import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '#frameworks';
import { type AsOwner, openAsOwner, openBackup, type Restored, type RestoredKeys, restore } from '#store';
import manifest from '../../../package.json' with { type: 'json' };
import type { ExitCode } from '../exit-code.ts';
import { type InstallationOptions, installationConfig, reachFor } from '../installation.ts';
import { whenStopped } from '../stopped.ts';
import { paragraph, print, printJson } from '../terminal/print.ts';
import { ukTime } from '../uk-time.ts';

type Options = InstallationOptions & {
  readonly keys?: string;
  readonly masterKey?: string;
  readonly replace?: boolean;
  readonly json?: boolean;
};

/** `bestfit restore`: a backup in place of an empty database. Ends with 1 where something in it does not open or stand. */
export async function restoreBackup(
  file: string,
  { keys, masterKey, replace, json, ...options }: Options,
): Promise<ExitCode> {
  if (masterKey !== undefined && keys === undefined) {
    throw new InputError('--master-key opens a key backup. Name that too: --keys KEYS');
  }
  const config = installationConfig(options);
  const signal = whenStopped();
  await using backup = await openBackup(file, { bestfit: manifest.version, signal });
  if (keys !== undefined && masterKey === undefined) await masterKeyMustBeThere(config);
  await using installation = await openAsOwner(reachFor(config, 'restore'), { with: 'alone', make: true });
  const took: RestoredKeys[] = [];
  const restored = await restore(installation.owner, backup, {
    at: new Date(),
    service: await installation.service(),
    replace: replace === true,
    signal,
    before: async () => {
      if (keys === undefined) return;
      const how = masterKey === undefined ? undefined : { masterKeyFile: masterKey };
      took.push(await (await installation.keys()).restore(keys, how));
    },
  });
  const missing = await missingOf(restored, installation);
  const told = tellingOf(restored, took[0] ?? null, missing);
  if (json) printJson({ file, ...summary(restored), keys: took[0] ?? null, keysMissing: missing, telling: told });
  else print(...lines(file, restored), ...told.flatMap((each) => ['', ...paragraph(each)]));
  return told.length === 0 ? 0 : 1;
}

/** Otherwise a new one would be made, which does not open the key backup and would have to be taken away again. */
async function masterKeyMustBeThere(config: {
  readonly keysFolder: string;
  readonly masterKeyFile: string;
}): Promise<void> {
  const isThere = (path: string) => stat(path).then(Boolean, () => false);
  if ((await isThere(config.masterKeyFile)) || (await isThere(join(config.keysFolder, 'keys.json')))) return;
  throw new InputError(
    `The key backup opens only with the master key, and there is none in ${config.masterKeyFile}. Nothing was changed. Put the copy that ` +
      'was kept apart there (mode 0600), or name it with --master-key.',
  );
}

async function missingOf({ keysNeeded }: Restored, installation: AsOwner): Promise<readonly string[]> {
  const here = await installation.keys();
  const known = new Set([...(await here.names()), ...(await here.destroyed()).map(({ name }) => name)]);
  return keysNeeded.filter((name) => !known.has(name));
}

function summary({ manifest: of, steps, broken, head }: Restored) {
  const rows = of.tables.reduce((sum, table) => sum + table.rows, 0);
  return {
    takenAt: of.takenAt,
    bestfit: of.bestfit,
    step: of.step,
    rows,
    tables: of.tables.length,
    steps,
    broken,
    head,
  };
}

function lines(file: string, restored: Restored): readonly string[] {
  const { takenAt, bestfit, rows, tables, steps, head } = summary(restored);
  return [
    ...paragraph(
      `${file} is restored: ${rows.toLocaleString('en-GB')} rows of ${tables} tables, as they were on ${ukTime(new Date(takenAt))} (Bestfit ${bestfit}).`,
    ),
    ...(steps.length === 0 ? [] : paragraph(`Brought to the shape of this Bestfit by ${steps.join(', ')}.`)),
    '',
    'The hash of the last entry of the change log, which records this restoring, is',
    `  ${head}`,
    '',
    ...paragraph(
      'Everybody signs in anew, and links sent before lead nowhere. Roles, suspensions and API tokens are as they were then: see that ' +
        'nothing that was ended since is open again.',
    ),
  ];
}

const listed = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');

/** What whoever restores must know and do something about. */
function tellingOf({ broken }: Restored, keys: RestoredKeys | null, missing: readonly string[]): readonly string[] {
  const said: string[] = [];
  if (broken !== null) {
    said.push(
      `THE CHANGE LOG IS BROKEN at entry ${broken.seq}: ${broken.words} It was when the backup was taken. Look for an earlier backup.`,
    );
  }
  if (missing.length > 0) {
    said.push(
      `What is sealed under these keys does not open, for they are not here: ${listed(missing)}. Take them back from a key backup: ` +
        'bestfit restore FILE --keys KEYS --replace',
    );
  }
  if (keys !== null && keys.different.length > 0) {
    said.push(
      `Other keys of these names were here and were kept, so what was sealed under those of the key backup does not open: ` +
        `${listed(keys.different)}. Restore into an installation that was not started yet.`,
    );
  }
  if (keys !== null && keys.damaged.length > 0) {
    said.push(
      `These keys are damaged in the key backup and were not taken back: ${listed(keys.damaged)}. Use another key backup.`,
    );
  }
  if (keys !== null && keys.keptThoughDestroyed.length > 0) {
    said.push(
      `The key backup says that these keys were destroyed, and they are here: ${listed(keys.keptThoughDestroyed)}. Erase what is due again.`,
    );
  }
  return said;
}
