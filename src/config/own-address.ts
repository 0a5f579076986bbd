import type { Config } from './config.ts';

/** The address at which the service itself listens. */
export const ownAddress = ({ host, port }: Pick<Config, 'host' | 'port'>): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** The same settings once the service listens: where any free port was asked for, with the port that it got. */
export const listeningAt = (config: Config, port: number): Config => ({
  ...config,
  port,
  publicUrl: config.publicUrl === ownAddress(config) ? ownAddress({ ...config, port }) : config.publicUrl,
});
