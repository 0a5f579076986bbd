// What the sign-in key is used for: keyed hashes, and sealing. The key is kept apart from the database.
import { createHmac } from 'node:crypto';
import { seal, unseal } from '#store';

/** Whatever has the keys of the installation. */
export type HoldsKeys = {
  readonly store: { readonly keys: { readonly secret: (name: string) => Promise<Uint8Array> } };
};

const key = ({ store }: HoldsKeys): Promise<Uint8Array> => store.keys.secret('sign-in');

/** A keyed hash: without the key nobody can tell what it is of, nor make one. `what` says what it is for. */
export async function keyedHash(parts: HoldsKeys, what: string, text: string): Promise<Buffer> {
  return createHmac('sha256', await key(parts))
    .update(`${what}\0${text}`)
    .digest();
}

/** Seals a text under the sign-in key. `about` says whose it is: it opens for nobody else. */
export async function sealText(parts: HoldsKeys, text: string, about: string): Promise<Uint8Array> {
  return seal(await key(parts), Buffer.from(text, 'utf8'), about);
}

/** Opens what was sealed for the same `about`; throws SealError where it does not open. */
export async function openText(parts: HoldsKeys, sealed: Uint8Array, about: string): Promise<string> {
  return Buffer.from(unseal(await key(parts), sealed, about)).toString('utf8');
}
