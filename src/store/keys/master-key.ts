import { randomBytes } from 'node:crypto';
import { link, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder, unless, wipe, writeNew } from './durable-file.ts';
import { fingerprint } from './fingerprint.ts';
import { KeysError } from './keys-error.ts';
import { readPrivate, whyNot } from './private-file.ts';
import { keyBytes } from './sealing.ts';

/** The key that wraps all others, and the name it is known by. */
export type MasterKey = { readonly id: string; readonly key: Uint8Array };

/** A new master key of 32 random bytes. */
export const newMasterKey = (): MasterKey => asMasterKey(randomBytes(keyBytes));

const asMasterKey = (key: Uint8Array): MasterKey => ({ id: fingerprint('master key', key), key });

/** A master key as its file holds it: base64, one line. */
export const masterKeyText = ({ key }: MasterKey): string => `${Buffer.from(key).toString('base64')}\n`;

/**
 * The master key in a file; null where there is no file. Throws KeysError: 'open-to-others', or 'master-key-malformed' where the file
 * holds anything but 32 bytes as base64 on one line.
 */
export async function readMasterKey(path: string): Promise<MasterKey | null> {
  const read = await readPrivate('The master key file', path);
  if (read === null) return null;
  const text = read.text.replace(/\r?\n$/, '');
  const key = Buffer.from(text, 'base64');
  // Base64 is read leniently; written again it must be what was read, or a damaged key would pass for another one.
  if (key.length === keyBytes && key.toString('base64') === text) return asMasterKey(key);
  throw new KeysError(
    'master-key-malformed',
    `The master key file ${path} does not hold a master key, which is ${keyBytes} bytes as base64 on one line. ` +
      'Put back the copy that was kept apart.',
  );
}

/** Makes a master key in a file of its own; where another process was quicker, answers that one's. */
export async function makeMasterKey(path: string): Promise<MasterKey> {
  const made = newMasterKey();
  const fresh = `${path}.new`;
  try {
    await wipe(fresh);
    await writeNew(fresh, masterKeyText(made));
    // Whole or not at all, and never in the place of one that is there.
    await link(fresh, path).catch(unless('EEXIST'));
    await rm(fresh);
    await syncFolder(dirname(path));
  } catch (error) {
    throw new KeysError(
      'not-written',
      `A master key could not be made in ${path}: ${whyNot(error)}. Name a file in a folder that this user may write in with MASTER_KEY_FILE.`,
      { cause: error },
    );
  }
  return (await readMasterKey(path)) ?? made;
}
