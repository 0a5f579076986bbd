// The keys of an installation, and what is sealed under them: what the rest of the store may use.
export type { Keys, RestoredKeys } from './keys.ts';
export { openKeys } from './open-keys.ts';
export { SealError } from './seal-error.ts';
export { seal, unseal } from './sealing.ts';
