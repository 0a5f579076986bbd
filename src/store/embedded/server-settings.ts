/** How a server is reached and known: where its socket is, and the name its processes carry. */
export type ServerPlace = { readonly socketFolder: string; readonly clusterName: string };

/** The port only names the socket's file: nothing listens on the network. */
export const port = 5432;

// One small service is the only client. Sized so that the server takes 10 MB at rest and 35 MB with ten connections open, and its
// buffers as they fill (PostgreSQL's own defaults: 20, 45, and four times the buffers). A caller may set any of these otherwise.
const defaults: Readonly<Record<string, string>> = {
  // A web process, a worker and the commands beside it share these; each open connection costs about 2.5 MB.
  max_connections: '40',
  // Twice a small authority's tables. What does not fit is read from the system's cache, which costs little and is given back.
  shared_buffers: '32MB',
  maintenance_work_mem: '32MB',
  // Recovery reads at most this much log, and the folder stays small.
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  // Compiling a query pays for itself in seconds of work; pages ask for milliseconds.
  jit: 'off',
  // Processes and shared memory (/dev/shm, 64 MB in a container) for one query in parts: the cores belong to many short ones.
  max_worker_processes: '0',
  // Reads are few and small: the processes that would read ahead stay away.
  io_method: 'sync',
  huge_pages: 'off',
  // Nobody copies this server over a network.
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  log_checkpoints: 'off',
};

/** What the rest of this room relies on, or what keeps the walls. Nobody sets these otherwise. */
const fixed = (place: ServerPlace): Readonly<Record<string, string>> => ({
  listen_addresses: '',
  unix_socket_directories: place.socketFolder,
  unix_socket_permissions: '0700',
  port: `${port}`,
  // Every process of the server shows this name: so those that a killed service left are found again.
  cluster_name: place.clusterName,
  update_process_title: 'on',
  // The log comes to us line by line and in one language: readiness is read from it. See server-log.ts for what may not stay in it.
  log_destination: 'stderr',
  logging_collector: 'off',
  log_line_prefix: '%m [%p] %b|%e|',
  log_min_messages: 'warning',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Details and statements quote rows.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_min_duration_statement: '-1',
});

const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
// On a Mac an ordinary fsync leaves the drive's own cache behind.
const onMac = { wal_sync_method: 'fsync_writethrough' };

/** The arguments of `postgres` for all its settings. Throws TypeError for a setting that is not the caller's to choose. */
export function serverArguments(
  place: ServerPlace,
  how: {
    readonly durable: boolean;
    readonly platform: string;
    readonly settings?: Readonly<Record<string, string>> | undefined;
  },
): string[] {
  const ours = {
    ...fixed(place),
    ...(how.durable ? durable : forgetful),
    ...(how.durable && how.platform === 'darwin' ? onMac : {}),
  };
  const taken = Object.keys(how.settings ?? {}).find((name) => name in ours);
  if (taken !== undefined) throw new TypeError(`The embedded database sets ${taken} itself.`);
  return Object.entries({ ...defaults, ...how.settings, ...ours }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
}
