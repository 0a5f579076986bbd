import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { RunAs } from './run-as.ts';
import type { ServerLog } from './server-log.ts';
import { toolOptions } from './tool.ts';

/** One run of the server, from its start to its end. */
export type Postmaster = {
  readonly pid: number;
  /** True once it takes connections; false when it ended before. */
  readonly ready: Promise<boolean>;
  /** How it ended, in words; when it does. */
  readonly ended: Promise<string>;
  /** Asks for a fast shutdown (open transactions are rolled back, nothing acknowledged is lost) without waiting for it. */
  interrupt(): void;
  /** Ends it and waits: fast; at once where that takes over 30 seconds; killed where even that takes 10. */
  stop(): Promise<'cleanly' | 'at once' | 'killed'>;
};

/** The line of the log that says so; only the server's first process can write it. */
const readyLine = /\bpostmaster\|00000\|LOG: {2}database system is ready to accept connections/;

/** Starts the server. Never throws: a server that cannot be started has ended, and `ended` says why. */
export function startPostmaster(program: string, args: readonly string[], as: RunAs, log: ServerLog): Postmaster {
  log.begin();
  // A session of its own: Ctrl-C in a terminal reaches this process only, which then stops the server in its own time.
  const child = spawn(program, args, { ...toolOptions(as), stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const failed = new Promise<string>((resolve) =>
    child.once('error', (error) => resolve(`it could not be run: ${error.message}`)),
  );
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const exited = new Promise<[number | null, string | null]>((resolve) => {
    child.once('exit', (code, signal) => resolve([code, signal]));
  }).then(async ([code, signal]) => {
    // Its last words may still be on their way; but a process it left may keep the pipe open for long.
    await Promise.race([closed, pause(200)]);
    return signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`;
  });
  const ended = Promise.race([failed, exited]);

  let recent = '';
  const takesConnections = new Promise<boolean>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      log.take(piece);
      if (recent === 'ready') return;
      recent = `${recent}${piece}`.slice(-10_000);
      if (!readyLine.test(recent)) return;
      recent = 'ready';
      resolve(true);
    });
  });
  const isGone = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

  return {
    pid: child.pid ?? 0,
    ready: Promise.race([takesConnections, ended.then(() => false)]),
    ended,
    interrupt: () => void child.kill('SIGINT'),
    async stop() {
      const ends = (seconds: number) =>
        Promise.race([ended.then(() => true), pause(seconds * 1_000, false, { ref: false })]);
      if (isGone()) return 'cleanly';
      child.kill('SIGINT');
      if (await ends(30)) return 'cleanly';
      child.kill('SIGQUIT');
      if (await ends(10)) return 'at once';
      child.kill('SIGKILL');
      await ended;
      return 'killed';
    },
  };
}
