import { StoreError } from '../store-error.ts';

export type SealErrorCode = 'key-destroyed' | 'damaged' | 'unknown-format';

/** Sealed content that does not open. The message names what it is about and what to do, never what it holds. */
export class SealError extends StoreError {
  override readonly code: SealErrorCode;
  constructor(code: SealErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
    this.name = 'SealError';
    this.code = code;
  }
}
