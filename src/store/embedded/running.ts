import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { owner } from './make-cluster.ts';
import { codeOf } from './tool.ts';

/**
 * How the server that another process runs over a cluster's folder is reached, from the server's own note (postmaster.pid: the port on
 * line 4, the folder of its socket on line 5, its state on line 8); null when it takes no connections. The note of a server that was
 * killed reads the same: whoever connects finds out.
 */
export async function runningEmbedded(
  folder: string,
): Promise<{ readonly host: string; readonly port: number; readonly user: string } | null> {
  const note = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  });
  const [, , , port = '', host = '', , , state = ''] = note.split('\n');
  return state.trim() === 'ready' && host !== '' ? { host, port: Number(port), user: owner } : null;
}
