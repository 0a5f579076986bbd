import { openAsOwner, rotateMasterKey } from '#store';
import type { ExitCode } from '../exit-code.ts';
import { type InstallationOptions, installationConfig, reachFor } from '../installation.ts';
import { paragraph, print, printJson } from '../terminal/print.ts';

type Options = InstallationOptions & { readonly json?: boolean };

/** `bestfit keys rotate`: a new master key, on record. */
export async function rotateKeys({ json, ...options }: Options): Promise<ExitCode> {
  const config = installationConfig(options);
  await using installation = await openAsOwner(reachFor(config, 'keys rotate'), { with: 'beside', make: false });
  const keys = await installation.keys();
  const { from, to, secrets } = await rotateMasterKey(installation.owner, keys, new Date());
  const backups = await keys.backups();
  if (json) {
    printJson({ from, to, keys: secrets, masterKeyFile: config.masterKeyFile, keyBackups: backups });
    return 0;
  }
  print(
    ...paragraph(
      `The master key is a new one, ${to}, in ${config.masterKeyFile}. It wraps ${secrets} keys. The one before was ${from}.`,
    ),
    '',
    ...paragraph('Keep a copy of the new one apart, and make a new key backup: bestfit backup FILE --keys KEYS'),
  );
  if (backups.length > 0) {
    print(
      ...paragraph(
        'Key backups taken before open only with a copy of the old master key. Keep that as long as them, then destroy both: ' +
          backups.map(({ file }) => file).join(', '),
      ),
    );
  }
  return 0;
}
