/** A PostgreSQL server that tests use. */
export type TestServer = {
  readonly name: string;
  /** An address without a database. */
  readonly url: string;
  /** The folder of its socket, if it has no name. */
  readonly host: string | null;
  /** What files of one run leave for each other, until it ends. */
  readonly folder: string;
};

/** How the servers that the run started are made known to the test files. */
export const testServersVariable = 'BESTFIT_TEST_SERVERS';

/** The database that every test's own is copied from. */
export const template = 'bestfit_test_template';

/** The address of one database on a test server. */
export function urlOf(server: TestServer, database: string): string {
  const url = new URL(server.url);
  url.pathname = `/${database}`;
  if (server.host !== null) url.searchParams.set('host', server.host);
  return url.href;
}

/** The servers of this run. */
export function testServers(): readonly TestServer[] {
  const text = process.env[testServersVariable];
  if (text === undefined) throw new Error('Run tests of the store and the service as: vitest run --project service.');
  return JSON.parse(text);
}
