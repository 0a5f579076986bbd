/** Told when somebody stops the command, by Ctrl+C or through a service manager, so that it leaves nothing half done. */
export function whenStopped(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
