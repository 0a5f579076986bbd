// Writes docs/configuration.md: every setting of the service, from the settings themselves. Run it when a setting is added or
// changed:
//
//   npx node scripts/configuration-page.ts
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Setting, settings } from '../src/config/index.ts';

/** The page's place in the repository. */
export const configurationPagePath = 'docs/configuration.md';

const rows: readonly Setting<unknown, null>[] = Object.values(settings);

/** The page as Markdown. */
export function configurationPage(): string {
  const groups = [...new Set(rows.map(({ group }) => group))].map((group) =>
    [
      `## ${group}`,
      [
        '| Variable | Flag | What it does | Value | If not given | For example |',
        '|---|---|---|---|---|---|',
        ...rows.filter((row) => row.group === group).map((row) => `| ${cellsOf(row).map(asCell).join(' | ')} |`),
      ].join('\n'),
    ].join('\n\n'),
  );
  return `${[
    '# Settings',
    'This page is made by `scripts/configuration-page.ts` from the settings themselves; do not edit it.',
    'The service takes its settings from flags of `bestfit serve`, else from variables of the environment, else as the table says. An empty value is as good as none. A value that cannot be followed stops the start, with one line for each that says what is expected; a variable that begins with `BESTFIT_` and is no setting is told and changes nothing. A relative path starts from the folder that the service is started in. Passwords and secrets are in no message: of DATABASE_URL and SMTP_URL only host and path are shown.',
    ...groups,
    notes,
  ].join('\n\n')}\n`;
}

const cellsOf = ({ variable, flag, about, kind, default: value, otherwise, example }: Setting<unknown, null>) => [
  `\`${variable}\``,
  flag === null ? '–' : `\`${flag}\``,
  about,
  kind.expected,
  otherwise ?? `\`${value}\``,
  `\`${example}\``,
];

const asCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

const notes = [
  '## Keys',
  [
    '- The key file (`keys.json` in the folder of the keys) holds a wrapped key for each inspection and for the service itself. The master key opens them all. Both must be of mode 0600, and the folder writable by no other user, or the service does not start. Where a platform mounts secrets readable by everybody, set their mode (`0400`).',
    '- The service makes a master key once, on the first start. If it is missing later, the service stops and says so: it never makes another beside keys that only the missing one opens.',
    '- Processes that share the folder see each other’s changes. Its disk must know symbolic and hard links.',
    '- A destroyed key is overwritten where it stood. Flash disks and snapshots may keep copies that no program reaches: encrypt the disk, keep no snapshots of the folder, and destroy the key backups that the record of destruction names.',
    '- After the master key is changed, make a new key backup. An older one opens only with a copy of the old master key.',
  ].join('\n'),
].join('\n\n');

if (import.meta.main) writeFileSync(path.join(import.meta.dirname, '..', configurationPagePath), configurationPage());
