import type { EmbeddedEvent } from './embedded/index.ts';

/** What the store tells whoever keeps the service's log. Nothing in it is of a person or a child. */
export type StoreEvent =
  | { readonly kind: 'migrated'; readonly steps: readonly string[] }
  | { readonly kind: 'connection-lost'; readonly error: Error }
  | { readonly kind: 'clock-went-back'; readonly from: Date; readonly to: Date }
  | { readonly kind: 'embedded'; readonly event: EmbeddedEvent };

export type TellStore = (event: StoreEvent) => void;
