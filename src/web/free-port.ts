import { createServer } from 'node:net';

/** A port that nothing listens on at an address, found by listening on it for a moment. */
export const freePort = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error(`No free port was found at ${host}.`));
      });
    });
  });
