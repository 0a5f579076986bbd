import type { Config, ConfigFaults } from './config.ts';
import { usualDataFolder, type Whereabouts } from './data-folder.ts';
import { isLoopback } from './kinds/address-parts.ts';
import { ownAddress } from './own-address.ts';
import { type Setting, settings } from './settings.ts';
import { unknownVariables } from './unknown-variables.ts';

/** What settings are read from. `flags` are named as the settings of the table are: `publicUrl` for `--public-url`. */
export type Given = Whereabouts & { readonly flags: Readonly<Record<string, string | undefined>> };

type Value = { readonly name: string; readonly text: string };

/**
 * The settings of an installation: flags before the environment before defaults; an empty text is as good as none. Answers every
 * fault there is, not only the first. Whether files and folders can be used is for whoever uses them.
 */
export function readConfig(given: Given): Config | ConfigFaults {
  const faults: string[] = [];
  const fault = (name: string, message: string) => faults.push(`${name}: ${message}`);

  function read<T, N extends null | never>(setting: Setting<T, N>): T | N {
    const value = givenFor(setting, given);
    if (value === null) return setting.default;
    const reading = setting.kind.read(value.text);
    if ('value' in reading) return reading.value;
    const { kind, example } = setting;
    fault(
      value.name,
      `${setting.shown(value.text)} ${reading.wrong}. Expected: ${kind.expected}. For example: ${example}`,
    );
    // Nobody sees what is made of it: there is a fault now.
    return setting.default;
  }
  const isGiven = (setting: Setting<unknown, null>) => givenFor(setting, given) !== null;

  const where = { host: read(settings.host), port: read(settings.port) };
  const publicUrl = read(settings.publicUrl);
  if (!isGiven(settings.publicUrl) && !isLoopback(where.host)) {
    fault(
      'PUBLIC_URL',
      `must be given, since the service is to listen at ${where.host}, where other machines reach it. Expected: ` +
        `${settings.publicUrl.kind.expected}. For example: ${settings.publicUrl.example}`,
    );
  }
  const data = read(settings.data) ?? usualDataFolder(given);
  const keys = read(settings.keysFolder) ?? inside(data, 'keys');
  const session = { idleMinutes: read(settings.sessionIdleMinutes), hours: read(settings.sessionHours) };
  if (session.idleMinutes > session.hours * 60) {
    fault(
      'SESSION_IDLE_MINUTES',
      `${session.idleMinutes} minutes are more than SESSION_HOURS (${session.hours}) allows. Expected: at most ${session.hours * 60}.`,
    );
  }

  const openId = {
    issuer: read(settings.oidcIssuer),
    clientId: read(settings.oidcClientId),
    clientSecretFile: read(settings.oidcClientSecretFile),
    label: read(settings.oidcLabel),
  };
  const mail = { server: read(settings.smtpUrl), from: read(settings.mailFrom) };
  for (const { variable, message } of [...missingOf(isGiven), ...missingOfMail(isGiven)]) fault(variable, message);

  const address = publicUrl ?? ownAddress(where);
  const config: Config = {
    ...where,
    publicUrl: address,
    secureCookies: address.startsWith('https:'),
    trustProxy: read(settings.trustProxy) ?? false,
    data,
    keysFolder: keys,
    masterKeyFile: read(settings.masterKeyFile) ?? inside(keys, 'master.key'),
    databaseUrl: read(settings.databaseUrl),
    database: {
      pool: read(settings.databasePool),
      statementSeconds: read(settings.databaseSeconds),
    },
    session,
    openId: openIdOf(openId),
    mail: mail.server === null || mail.from === null ? null : { server: mail.server, from: mail.from },
    logLevel: read(settings.logLevel),
    warnings: unknownVariables(given.env),
  };
  return faults.length === 0 ? config : { faults, warnings: config.warnings };
}

/** What was given for a setting, and under which name; null where nothing was. */
function givenFor(setting: Setting<unknown, null>, { flags, env }: Given): Value | null {
  const flag = setting.flag === null ? undefined : flags[flagName(setting.flag)];
  if (setting.flag !== null && flag !== undefined && flag !== '') return { name: setting.flag, text: flag };
  const text = env[setting.variable];
  return text === undefined || text === '' ? null : { name: setting.variable, text };
}

/** How a flag is named among the flags given: `--public-url` is `publicUrl`. */
const flagName = (flag: string): string =>
  flag.slice(2).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const inside = (folder: string, name: string): string => `${folder === '/' ? '' : folder}/${name}`;

const { oidcIssuer, oidcClientId, oidcClientSecretFile, oidcLabel } = settings;

/** The settings of the other sign-in service that are missing beside those that are given: it takes all of them, but for its label. */
function missingOf(isGiven: (setting: Setting<unknown, null>) => boolean) {
  const needed = [oidcIssuer, oidcClientId, oidcClientSecretFile];
  const given = [...needed, oidcLabel].filter(isGiven);
  if (given.length === 0) return [];
  const because = given.map(({ variable }) => variable).join(', ');
  return needed
    .filter((setting) => !isGiven(setting))
    .map(({ variable, kind, example }) => ({
      variable,
      message:
        `must be given too, since ${because} ${given.length === 1 ? 'is' : 'are'}. Expected: ${kind.expected}. For example: ${example}` +
        (variable === oidcClientSecretFile.variable ? ' (the secret itself is not read from the environment)' : ''),
    }));
}

/** The mail server and who messages come from go together. */
function missingOfMail(isGiven: (setting: Setting<unknown, null>) => boolean) {
  const both: readonly Setting<unknown, null>[] = [settings.smtpUrl, settings.mailFrom];
  const given = both.filter(isGiven);
  if (given.length !== 1) return [];
  return both
    .filter((setting) => !given.includes(setting))
    .map(({ variable, kind, example }) => ({
      variable,
      message: `must be given too, since ${given[0]?.variable} is. Expected: ${kind.expected}. For example: ${example}`,
    }));
}

function openIdOf(read: { [K in 'issuer' | 'clientId' | 'clientSecretFile' | 'label']: string | null }) {
  const { issuer, clientId, clientSecretFile, label } = read;
  if (issuer === null || clientId === null || clientSecretFile === null) return null;
  return { issuer, clientId, clientSecretFile, label: label ?? 'your organisation’s account' };
}
