// The front door of the service.
export { buildApp } from './app.ts';
export type { LogStream } from './logging.ts';
export type { Parts } from './parts.ts';
export { type Serving, startService } from './serve.ts';
