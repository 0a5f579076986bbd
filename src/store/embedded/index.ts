// The embedded PostgreSQL: what the rest of the store may use.
export type { EmbeddedEvent } from './embedded-event.ts';
export { databaseName } from './first-connection.ts';
export { startEmbedded } from './start-embedded.ts';
