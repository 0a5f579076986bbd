import { Socket } from 'node:net';

/**
 * A socket that breaks when the other side has said nothing for so many seconds: a database that is frozen, or a machine that is gone,
 * never ends a connection by itself, and whoever waits for it would wait for ever.
 */
export function impatientSocket(seconds: number): Socket {
  const socket = new Socket();
  socket.setTimeout(seconds * 1000, () => {
    const silent = new Error(`The database has said nothing for ${seconds} seconds.`);
    socket.destroy(Object.assign(silent, { code: 'ETIMEDOUT' }));
  });
  return socket;
}
