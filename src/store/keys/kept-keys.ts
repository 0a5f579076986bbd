import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { KeysError } from './keys-error.ts';

const [keyFile, keyBackup] = ['bestfit-keys/1', 'bestfit-key-backup/1'] as const;

const Instant = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' });
const Fingerprint = Type.String({ pattern: '^[0-9a-f]{32}$' });
const Count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

const Secret = Type.Object({
  madeAt: Instant,
  fingerprint: Fingerprint,
  /** The number of the first key backup that can hold it. */
  fromBackup: Count,
  /** Base64 of the sealed secret, by the id of the master key that wraps it. */
  wrapped: Type.Record(Type.String(), Type.String({ minLength: 1 })),
});

const Tombstone = Type.Object({
  madeAt: Instant,
  destroyedAt: Instant,
  fingerprint: Fingerprint,
  fromBackup: Count,
  /** The number of the first key backup that does not hold it any more. */
  beforeBackup: Count,
});

const Backup = Type.Object({ no: Count, file: Type.String({ minLength: 1 }), takenAt: Instant });

const File = Type.Object({
  format: Type.Union([Type.Literal(keyFile), Type.Literal(keyBackup)]),
  /** Ids of the master keys that each open every secret: one, and two while the master key is being changed. */
  masterKeys: Type.Array(Fingerprint, { minItems: 1, maxItems: 2 }),
  masterKeySince: Instant,
  secrets: Type.Record(Type.String(), Secret),
  destroyed: Type.Record(Type.String(), Tombstone),
  /** The key backups that were made and have not been told to be destroyed. */
  backups: Type.Array(Backup),
  /** The number that the next key backup gets. Numbers, not times, say which backup holds which key: a clock can be moved. */
  nextBackup: Count,
});

/** A secret as it is kept: wrapped by a master key, by two while the master key is being changed. */
export type KeptSecret = Static<typeof Secret>;
/** What stays of a destroyed secret. */
export type Tombstone = Static<typeof Tombstone>;

/** What the key file holds, and a key backup, which is the key file as it was at one moment. */
export type KeptKeys = Readonly<Omit<Static<typeof File>, 'format' | 'secrets' | 'destroyed'>> & {
  readonly secrets: ReadonlyMap<string, KeptSecret>;
  readonly destroyed: ReadonlyMap<string, Tombstone>;
};

/** Kept keys as the text of a key file or of a key backup. */
export function keptKeysText({ secrets, destroyed, ...rest }: KeptKeys, as: 'file' | 'backup' = 'file'): string {
  const file: Static<typeof File> = {
    format: as === 'file' ? keyFile : keyBackup,
    ...rest,
    secrets: Object.fromEntries(secrets),
    destroyed: Object.fromEntries(destroyed),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of a key file or of a key backup, either of which may stand for the other. Throws KeysError 'key-file-damaged' or 'key-file-newer' that names `path`. */
export function readKeptKeys(text: string, path: string): KeptKeys {
  const file = parsed(text);
  const told = formatOf(file);
  if (told !== keyFile && told !== keyBackup && /^bestfit-key(s|-backup)\/\d{1,6}$/.test(told)) {
    throw new KeysError(
      'key-file-newer',
      `${path} was written by another version of Bestfit (${told}; this one reads ${keyFile}). Use that version, or a later one.`,
    );
  }
  if (!Value.Check(File, file) || !isWhole(file)) {
    throw new KeysError(
      'key-file-damaged',
      `${path} is not a key file of Bestfit, or was damaged. Put back a copy of it that is whole.`,
    );
  }
  const { format: _, secrets, destroyed, ...rest } = file;
  return { ...rest, secrets: new Map(Object.entries(secrets)), destroyed: new Map(Object.entries(destroyed)) };
}

/** Whether a text is a key backup, of whatever version. */
export const isKeyBackup = (text: string): boolean => formatOf(parsed(text)).startsWith('bestfit-key-backup/');

const formatOf = (file: unknown): string =>
  typeof file === 'object' && file !== null && 'format' in file && typeof file.format === 'string' ? file.format : '';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every master key named must open every secret: one that it did not open would be lost with the next rotation. */
const isWhole = ({ masterKeys, secrets }: Static<typeof File>): boolean =>
  Object.values(secrets).every(({ wrapped }) => masterKeys.every((id) => Object.hasOwn(wrapped, id)));
