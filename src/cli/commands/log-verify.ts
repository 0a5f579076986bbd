import { InputError } from '#frameworks';
import { openAsOwner, proveChangeLog } from '#store';
import type { ExitCode } from '../exit-code.ts';
import { type InstallationOptions, installationConfig, reachFor } from '../installation.ts';
import { whenStopped } from '../stopped.ts';
import { paragraph, print, printJson } from '../terminal/print.ts';

type Options = InstallationOptions & { readonly expect?: string; readonly json?: boolean };

/** `bestfit log verify`: whether the change log is what was written. Ends with 1 where it is not. */
export async function verifyLog({ expect, json, ...options }: Options): Promise<ExitCode> {
  if (expect !== undefined && !/^[0-9a-f]{64}$/i.test(expect)) {
    throw new InputError(`--expect ${expect}: a hash of the change log has 64 digits from 0 to f.`);
  }
  const config = installationConfig(options);
  const signal = whenStopped();
  await using installation = await openAsOwner(reachFor(config, 'log verify'), { with: 'beside', make: false });
  const { entries, head, broken, holdsExpected } = await proveChangeLog(installation.owner, expect ?? null, signal);
  const sound = broken === null && holdsExpected !== false;
  if (json) {
    printJson({
      whole: broken === null,
      entries,
      head,
      broken,
      expected: expect?.toLowerCase() ?? null,
      holdsExpected,
    });
    return sound ? 0 : 1;
  }
  const counted = entries.toLocaleString('en-GB');
  if (broken === null) {
    print(
      ...paragraph(
        `The change log is whole: ${entries === 0 ? 'no entry yet' : `${counted} ${entries === 1 ? 'entry' : 'entries'}`}.`,
      ),
    );
  } else {
    print(
      ...paragraph(`THE CHANGE LOG IS BROKEN at entry ${broken.seq}. ${broken.words}`),
      ...paragraph(
        `${broken.seq === 1 ? 'No entry stands' : `The ${counted} before it stand as they were written`}. Somebody went past the service. ` +
          'Change nothing, keep every backup, and compare with the last one that verifies.',
      ),
    );
  }
  if (holdsExpected === true)
    print('', ...paragraph(`It holds the entry that was expected, ${expect?.toLowerCase()}.`));
  if (holdsExpected === false) {
    print(
      '',
      ...paragraph(
        `IT DOES NOT HOLD the entry that was expected, ${expect?.toLowerCase()}: the log was cut off before it, or written anew, or ` +
          'an earlier backup was restored; or the hash is of another installation.',
      ),
    );
  }
  if (broken === null && entries > 0) {
    print('', 'The hash of its last entry is', `  ${head}`);
    print(
      ...paragraph(
        'Write it down elsewhere. Later it proves that nothing before it was changed: bestfit log verify --expect HASH',
      ),
    );
  }
  return sound ? 0 : 1;
}
