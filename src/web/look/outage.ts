// What the store cannot do just now, as an answer: the database is away, or there is no space to save in.
import { StoreError } from '#store';

/** How long to wait before one tries again, in seconds: the database is started again by itself, in less. */
export const outageWait = 10;

const noSpace = new Set(['ENOSPC', 'EDQUOT']);

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null;

/** The status of an error that is an outage; null for any other. */
export function outageStatus(error: unknown): 503 | 507 | null {
  if (!(error instanceof StoreError)) return null;
  if (error.code === 'database-full') return 507;
  if (error.code === 'not-written') return noSpace.has(String(codeOf(error.cause))) ? 507 : 503;
  return error.code === 'database-unreachable' || error.code === 'connection-lost' ? 503 : null;
}
