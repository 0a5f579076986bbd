// A network between the service and its database that tests cut off, freeze and mend.
import { connect, createServer, type Server, type Socket } from 'node:net';

export type Network = {
  readonly port: number;
  /** Breaks all connections and refuses new ones. */
  readonly cut: () => void;
  /** Lets nothing through, and breaks nothing: what a machine that froze looks like. */
  readonly freeze: () => void;
  /** Lets everything through again; what was frozen goes on. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
};

/** Listens at a free port of this machine and leads to a PostgreSQL server: a folder with its socket, or a host. */
export async function networkTo(server: { readonly host: string; readonly port: number }): Promise<Network> {
  let state: 'open' | 'cut' | 'frozen' = 'open';
  const sockets = new Set<Socket>();
  const joined = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    if (state === 'frozen') socket.pause();
  };
  const proxy: Server = createServer((near) => {
    if (state === 'cut') return near.destroy();
    const far = server.host.startsWith('/')
      ? connect(`${server.host}/.s.PGSQL.${server.port}`)
      : connect(server.port, server.host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      joined(one);
      one.on('data', (piece) => other.write(piece)).on('close', () => other.destroy());
      if (state === 'frozen') one.pause();
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (typeof address !== 'object' || address === null) throw new Error('The network listens nowhere.');
  return {
    port: address.port,
    cut: () => {
      state = 'cut';
      for (const socket of sockets) socket.destroy();
    },
    freeze: () => {
      state = 'frozen';
      for (const socket of sockets) socket.pause();
    },
    mend: () => {
      state = 'open';
      for (const socket of sockets) socket.resume();
    },
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
