/** Everything that can keep the embedded database from starting or running, by name. */
export type EmbeddedErrorCode =
  | 'platform-unsupported'
  | 'binaries-missing'
  | 'binaries-broken'
  | 'binaries-barred'
  | 'cannot-step-down'
  | 'folder-not-writable'
  | 'folder-barred'
  | 'folder-held'
  | 'folder-not-a-cluster'
  | 'folder-other-version'
  | 'folder-other-owner'
  | 'disk-full'
  | 'making-failed'
  | 'start-failed'
  | 'password-refused'
  | 'keeps-dying'
  | 'orphan-unstoppable';

/** Why the embedded database does not run: a code for programs, and words that say what, where and what to do. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
  readonly code: EmbeddedErrorCode;

  constructor(code: EmbeddedErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
