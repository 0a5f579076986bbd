import { fingerprint } from './fingerprint.ts';
import type { KeptKeys, KeptSecret } from './kept-keys.ts';
import type { MasterKey } from './master-key.ts';
import { SealError } from './seal-error.ts';
import { seal, unseal } from './sealing.ts';

const about = (name: string): string => `key-file/${name}`;

/** A secret wrapped by a master key, as base64. The name is vouched for: a wrapped secret put under another name does not open. */
export const wrap = (master: MasterKey, name: string, secret: Uint8Array): string =>
  Buffer.from(seal(master.key, secret, about(name))).toString('base64');

/** The secret of a name, unwrapped. Throws SealError 'damaged' where the master key does not open it. */
export function unwrap(master: MasterKey, name: string, kept: KeptSecret): Uint8Array {
  const secret = unseal(master.key, Buffer.from(kept.wrapped[master.id] ?? '', 'base64'), about(name));
  if (fingerprint('secret', secret) === kept.fingerprint) return secret;
  throw new SealError(
    'damaged',
    `The key file's record of ${name} was changed. Put back a copy of the file that is whole.`,
  );
}

/** The same keys, with every secret wrapped by a second master key too. Throws SealError 'damaged' where one does not open. */
export const alsoWrappedBy = (kept: KeptKeys, master: MasterKey, second: MasterKey): KeptKeys => ({
  ...kept,
  masterKeys: [master.id, second.id],
  secrets: mapped(kept.secrets, (secret, name) => ({
    ...secret.wrapped,
    [second.id]: wrap(second, name, unwrap(master, name, secret)),
  })),
});

/** The same keys, as one of their master keys alone opens them. */
export const onlyWrappedBy = (kept: KeptKeys, id: string): KeptKeys => ({
  ...kept,
  masterKeys: [id],
  secrets: mapped(kept.secrets, ({ wrapped }) => ({ [id]: wrapped[id] ?? '' })),
});

const mapped = (
  secrets: KeptKeys['secrets'],
  wrapped: (secret: KeptSecret, name: string) => KeptSecret['wrapped'],
): KeptKeys['secrets'] =>
  new Map([...secrets].map(([name, secret]) => [name, { ...secret, wrapped: wrapped(secret, name) }]));
