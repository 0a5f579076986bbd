import pg from 'pg';
import { EmbeddedError } from './embedded-error.ts';
import { owner } from './make-cluster.ts';
import { port } from './server-settings.ts';
import { codeOf } from './tool.ts';

export const databaseName = 'bestfit';

/**
 * Connects once as the owner: sees that the password is the cluster's, and makes the database when it is not there yet, as after
 * the first start (or one that was killed in its middle). Throws EmbeddedError.
 */
export async function ensureDatabase(folder: string, socketFolder: string, password: string): Promise<void> {
  const client = new pg.Client({ host: socketFolder, port, user: owner, password, database: 'postgres', ssl: false });
  // A connection that breaks also fails what waits for it, which tells it; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } catch (error) {
    if (['28P01', '28000'].includes(codeOf(error))) throw passwordRefused(folder);
    throw new EmbeddedError('start-failed', `The database in ${folder} started but cannot be used: ${String(error)}.`, {
      cause: error,
    });
  } finally {
    await client.end();
  }
}

const passwordRefused = (folder: string): EmbeddedError =>
  new EmbeddedError(
    'password-refused',
    `The database in ${folder} has another password for its owner (${owner}) than the one given: the file that holds it was ` +
      'lost or replaced, or the folder comes from another installation. Put the file that belongs to it back.',
  );
