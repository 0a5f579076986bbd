// The commands of the service: run it, save and bring back its data, prove its log, look after its keys.
import type { Command, Option } from 'commander';
import type { Wiring } from '../wiring.ts';

/** Adds the commands of the service. Their code is loaded when one runs. */
export function addService(
  program: Command,
  { act, orHelp, json, data }: Wiring & { readonly data: () => Option },
): void {
  program
    .command('serve')
    .description('the service: inspections, people, frameworks, on one address')
    .option('--port <number>', 'the port (default: PORT, or 8080; 0: any that is free)')
    .option('--host <address>', 'the address to listen on (default: HOST, or 127.0.0.1: this machine only)')
    .addOption(data())
    .option('--public-url <url>', 'the address people reach it at (default: PUBLIC_URL, or where it listens)')
    .option(
      '--log-level <level>',
      'how much the log on standard error says (default: LOG_LEVEL, or info; in a terminal warn)',
    )
    .action(act(async () => (await import('../commands/serve.ts')).serve));

  program
    .command('backup <file>')
    .description('write the whole database to one file, while the service runs or not')
    .option('--keys <file>', 'back the wrapped keys up too, to a file of their own (never the master key)')
    .option('--force', 'replace earlier backups in these files')
    .addOption(data())
    .addOption(json())
    .action(act(async () => (await import('../commands/backup.ts')).backup));

  program
    .command('restore <file>')
    .description('put a backup in place of an empty database, while the service does not run')
    .option('--keys <file>', 'take back the wrapped keys of a key backup too')
    .option(
      '--master-key <file>',
      'a copy of the master key that the key backup was taken under, when it is not the one in use',
    )
    .option('--replace', 'put it in place of what is in the database, which is lost')
    .addOption(data())
    .addOption(json())
    .action(act(async () => (await import('../commands/restore.ts')).restoreBackup));

  const log = program.command('log').description('the change log');
  orHelp(log);
  log
    .command('verify')
    .description('prove that the change log is what was written, or name the first break')
    .option('--expect <hash>', 'the hash of an entry that was written down earlier, which the log must hold')
    .addOption(data())
    .addOption(json())
    .action(act(async () => (await import('../commands/log-verify.ts')).verifyLog));

  const keys = program.command('keys').description('the keys under which child-level data are sealed');
  orHelp(keys);
  keys
    .command('status')
    .description('which keys there are, which were destroyed, and which backups of them are on record')
    .addOption(data())
    .addOption(json())
    .action(act(async () => (await import('../commands/keys-status.ts')).keysStatus));
  keys
    .command('rotate')
    .description('make a new master key, on record, while the service runs or not')
    .addOption(data())
    .addOption(json())
    .action(act(async () => (await import('../commands/keys-rotate.ts')).rotateKeys));
}
