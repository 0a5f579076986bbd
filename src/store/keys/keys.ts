/** A secret that was destroyed, for the record. */
export type DestroyedKey = {
  readonly name: string;
  readonly madeAt: Date;
  readonly destroyedAt: Date;
  /** A name for the key that says nothing about it: 32 hexadecimal digits. */
  readonly fingerprint: string;
  /** The key backups that still hold it, as far as they are on record and have not been told to be destroyed. */
  readonly inBackups: readonly KeyBackup[];
};

/** A backup of the wrapped keys. */
export type KeyBackup = {
  /** Where it was written, as an absolute path. */
  readonly file: string;
  readonly takenAt: Date;
};

/** What became of a key backup that was taken back: names of secrets, each in one list. */
export type RestoredKeys = {
  readonly takenBack: readonly string[];
  /** The same key was here already. */
  readonly alreadyHere: readonly string[];
  /** Another key of this name is here and was kept: what was sealed under the one in the backup does not open. */
  readonly different: readonly string[];
  /** Destroyed, here or before the backup was taken, and not taken back. */
  readonly destroyed: readonly DestroyedKey[];
  /** Here, and kept, although the backup says that the key was destroyed. */
  readonly keptThoughDestroyed: readonly string[];
  /** Passwords of the database's own users belong to the database they were made for. */
  readonly ofAnotherDatabase: readonly string[];
  /** Changed or damaged in the backup. */
  readonly damaged: readonly string[];
};

/**
 * The named secrets of an installation: 32 random bytes each, wrapped by the master key in a file that any number of processes share.
 * Names are words of small letters, digits and hyphens with strokes between them: `database/owner`, `inspection/<uuid>`. All
 * functions throw KeysError where the files cannot be used.
 */
export type Keys = {
  /** The named secret, made on first use. Throws SealError 'key-destroyed' where it was destroyed. */
  secret(name: string): Promise<Uint8Array>;
  /** The named secret, or null when there never was one. Throws SealError 'key-destroyed' where it was destroyed. */
  existing(name: string): Promise<Uint8Array | null>;
  /**
   * Destroys a secret: its wrapped copy is overwritten, and the name never gets another. Destroyed again, answers the record of the
   * first time. Throws KeysError 'no-such-key'.
   */
  destroy(name: string, at: Date): Promise<DestroyedKey>;
  /** The fingerprint of the master key that is in use. */
  master(): Promise<string>;
  /** The names that have a secret, sorted. */
  names(): Promise<readonly string[]>;
  /** The record of every destroyed secret, sorted by name. */
  destroyed(): Promise<readonly DestroyedKey[]>;
  /**
   * Wraps every secret by a new master key and overwrites the old one. Answers the fingerprints of both and how many secrets were
   * wrapped. Stopped at any moment, the master key file that is there, old or new, opens every secret.
   */
  rotateMaster(at: Date): Promise<{ readonly from: string; readonly to: string; readonly secrets: number }>;
  /**
   * Copies the wrapped keys, without the master key, to a file of mode 0600, and keeps on record that it did. Replaces an earlier key
   * backup; throws KeysError 'not-replaced' where the file is anything else.
   */
  backup(file: string): Promise<KeyBackup & { readonly secrets: number }>;
  /** The key backups on record that have not been told to be destroyed, oldest first. */
  backups(): Promise<readonly KeyBackup[]>;
  /** Records that a key backup is destroyed. Throws KeysError 'no-backup' where none is on record for the file. */
  backupDestroyed(file: string): Promise<void>;
  /**
   * Takes back the keys of a backup that are not here. A key that is here is never replaced, and one that was destroyed stays
   * destroyed. A backup taken before the master key was changed opens with a copy of the old one: `masterKeyFile`.
   */
  restore(file: string, options?: { readonly masterKeyFile: string }): Promise<RestoredKeys>;
};
