// The front door of the service.
export { buildApp } from './app.ts';
export type { Parts } from './parts.ts';
