import { openKeysThere } from '#store';
import type { ExitCode } from '../exit-code.ts';
import { type InstallationOptions, installationConfig, reachFor } from '../installation.ts';
import { paragraph, print, printJson } from '../terminal/print.ts';
import { ukTime } from '../uk-time.ts';

type Options = InstallationOptions & { readonly json?: boolean };

/** `bestfit keys status`: which keys there are, which were destroyed, and which backups of them are on record. Never a key itself. */
export async function keysStatus({ json, ...options }: Options): Promise<ExitCode> {
  const config = installationConfig(options);
  const keys = await openKeysThere(reachFor(config, 'keys status'));
  const [masterKey, names, destroyed, backups] = [
    await keys.master(),
    await keys.names(),
    await keys.destroyed(),
    await keys.backups(),
  ];
  const inspections = names.filter((name) => name.startsWith('inspection/')).length;
  if (json) {
    const { keysFolder, masterKeyFile } = config;
    printJson({ masterKey, masterKeyFile, keysFolder, names, inspections, destroyed, keyBackups: backups });
    return 0;
  }
  print(
    ...paragraph(`Master key ${masterKey}, in ${config.masterKeyFile}.`),
    ...paragraph(
      `${names.length} wrapped keys in ${config.keysFolder}: ${inspections} of inspections, ${names.length - inspections} of the service itself.`,
    ),
    ...(destroyed.length === 0 ? ['No key was destroyed.'] : ['', 'Destroyed:']),
    ...destroyed.map(({ name, destroyedAt, inBackups }) => {
      const still = inBackups.map(({ file }) => file).join(', ');
      return `  ${name}, ${ukTime(destroyedAt)}${still === '' ? '' : `; still in ${still}: destroy that`}`;
    }),
    ...(backups.length === 0 ? ['No backup of the keys is on record.'] : ['', 'Backups of the keys on record:']),
    ...backups.map(({ file, takenAt }) => `  ${file}, ${ukTime(takenAt)}`),
  );
  return 0;
}
