import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { asHashed } from '#inspection';

const argon2id = promisify(argon2);

/** Memory in KiB, passes, lanes. */
type Cost = { readonly m: number; readonly t: number; readonly p: number };

/** Above the least that OWASP names (19 MiB and 2 passes) and the second choice of RFC 9106 (64 MiB and 3 passes). */
const cost: Cost = { m: 65_536, t: 3, p: 1 };
const [saltBytes, tagBytes] = [16, 32];

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '');

/** A hash in the form of the password hashing competition (PHC): it names its own cost. */
function phc({ m, t, p }: Cost, salt: Uint8Array, tag: Uint8Array): string {
  return `$argon2id$v=19$m=${m},t=${t},p=${p}$${base64(salt)}$${base64(tag)}`;
}

// What somebody without an account is compared with: it costs the same time, and no password is known to have this hash.
const nobody = phc(cost, Buffer.alloc(saltBytes), Buffer.alloc(tagBytes));

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function read(hash: string): { readonly cost: Cost; readonly salt: Buffer; readonly tag: Buffer } {
  const [, m, t, p, salt, tag] = form.exec(hash) ?? [];
  if (salt === undefined || tag === undefined)
    throw new Error('A kept password hash is not in the form that we write.');
  return {
    cost: { m: Number(m), t: Number(t), p: Number(p) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

const tagOf = (password: string, { m, t, p }: Cost, salt: Uint8Array, length: number): Promise<Buffer> =>
  argon2id('argon2id', {
    message: Buffer.from(asHashed(password), 'utf8'),
    nonce: salt,
    memory: m,
    passes: t,
    parallelism: p,
    tagLength: length,
  });

/** The hash of a password, salted: PHC text with its cost. Some tenths of a second and 64 MiB. */
export async function hashPassword(password: string, at: Cost = cost): Promise<string> {
  const salt = randomBytes(saltBytes);
  return phc(at, salt, await tagOf(password, at, salt, tagBytes));
}

/**
 * Whether a password is the one of a hash; `outgrown` when it was hashed at less than today's cost and should be hashed again. Where
 * there is no hash (null) it takes the same time and answers no.
 */
export async function verifyPassword(
  password: string,
  hash: string | null,
): Promise<{ readonly right: boolean; readonly outgrown: boolean }> {
  const kept = read(hash ?? nobody);
  const tag = await tagOf(password, kept.cost, kept.salt, kept.tag.length);
  const { m, t, p } = kept.cost;
  return {
    right: timingSafeEqual(tag, kept.tag) && hash !== null,
    outgrown: m < cost.m || t < cost.t || p < cost.p,
  };
}
