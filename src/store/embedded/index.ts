export { EmbeddedError, type EmbeddedErrorCode } from './embedded-error.ts';
export type { EmbeddedEvent } from './embedded-event.ts';
export { databaseName } from './first-connection.ts';
export { type Embedded, type EmbeddedSettings, startEmbedded } from './start-embedded.ts';
