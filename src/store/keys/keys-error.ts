import { StoreError } from '../store-error.ts';

export type KeysErrorCode =
  | 'folder-unusable'
  | 'open-to-others'
  | 'master-key-missing'
  | 'master-key-malformed'
  | 'other-master-key'
  | 'key-file-missing'
  | 'key-file-damaged'
  | 'key-file-newer'
  | 'no-such-key'
  | 'held'
  | 'not-written'
  | 'no-backup'
  | 'not-replaced';

/** Keys that cannot be read or kept. The message says which file, what is wrong and what to do, never a key. */
export class KeysError extends StoreError {
  override readonly code: KeysErrorCode;
  constructor(code: KeysErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
    this.name = 'KeysError';
    this.code = code;
  }
}
