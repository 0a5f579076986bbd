import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Config } from './config.ts';
import { listeningAt } from './own-address.ts';
import { type Given, readConfig } from './read-config.ts';
import { settings } from './settings.ts';

const given = (part: Partial<Given> = {}): Given => ({ flags: {}, env: {}, home: '/home/ines', root: false, ...part });

/** The settings that an environment means; throws what is wrong with it. */
function configOf(env: Record<string, string>, part: Partial<Given> = {}): Config {
  const read = readConfig(given({ env, ...part }));
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read;
}

/** What is wrong with an environment, a line each. */
function faultsOf(env: Record<string, string>, part: Partial<Given> = {}): readonly string[] {
  const read = readConfig(given({ env, ...part }));
  return 'faults' in read ? read.faults : [];
}

const openId = {
  OIDC_ISSUER: 'https://login.westmarch.example/staff/',
  OIDC_CLIENT_ID: 'bestfit',
  OIDC_CLIENT_SECRET_FILE: '/etc/bestfit/oidc',
};

const mail = {
  SMTP_URL: 'smtps://bestfit:a%2Fb@mail.inspectorate.example',
  MAIL_FROM: 'Inspections <inspections@inspectorate.example>',
};

/** What must be given besides, so that one setting is the only one at fault. */
const besides = (variable: string): Record<string, string> => {
  if (variable.startsWith('OIDC')) return openId;
  return Object.hasOwn(mail, variable) ? mail : { PUBLIC_URL: 'https://a.example' };
};

describe('settings', () => {
  it('are, where nothing is given, those of one machine alone', () => {
    expect(configOf({})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      publicUrl: 'http://127.0.0.1:8080',
      secureCookies: false,
      trustProxy: false,
      data: '/home/ines/.local/share/bestfit',
      keysFolder: '/home/ines/.local/share/bestfit/keys',
      masterKeyFile: '/home/ines/.local/share/bestfit/keys/master.key',
      databaseUrl: null,
      database: { pool: 10, statementSeconds: 30 },
      session: { idleMinutes: 60, hours: 12 },
      openId: null,
      mail: null,
      logLevel: 'info',
      warnings: [],
    });
  });

  it('are, where all are given, as given', () => {
    const all = {
      HOST: '0.0.0.0',
      PORT: '3000',
      PUBLIC_URL: 'https://Inspections.Westmarch.example/',
      TRUST_PROXY: '10.0.0.0/8, ::1',
      BESTFIT_DATA: '/srv/bestfit/',
      KEYS_FOLDER: '/srv/keys',
      MASTER_KEY_FILE: '/etc/master.key',
      DATABASE_URL: 'postgres://bestfit:a%2Fb@db.westmarch.example/bestfit?sslmode=verify-full',
      DATABASE_POOL: '20',
      DATABASE_TIMEOUT_SECONDS: '5',
      SESSION_IDLE_MINUTES: '15',
      SESSION_HOURS: '8',
      OIDC_LABEL: 'your Westmarch account',
      LOG_LEVEL: 'warn',
      ...openId,
      ...mail,
    };
    expect(configOf(all)).toEqual({
      host: '0.0.0.0',
      port: 3000,
      publicUrl: 'https://inspections.westmarch.example',
      secureCookies: true,
      trustProxy: '10.0.0.0/8,::1',
      data: '/srv/bestfit',
      keysFolder: '/srv/keys',
      masterKeyFile: '/etc/master.key',
      databaseUrl: all.DATABASE_URL,
      database: { pool: 20, statementSeconds: 5 },
      session: { idleMinutes: 15, hours: 8 },
      openId: {
        // Letter by letter: the tokens of the sign-in service repeat it.
        issuer: 'https://login.westmarch.example/staff/',
        clientId: 'bestfit',
        clientSecretFile: '/etc/bestfit/oidc',
        label: 'your Westmarch account',
      },
      mail: {
        server: {
          host: 'mail.inspectorate.example',
          port: 465,
          tls: 'from-the-start',
          user: 'bestfit',
          password: 'a/b',
        },
        from: { name: 'Inspections', address: 'inspections@inspectorate.example' },
      },
      logLevel: 'warn',
      warnings: [],
    });
  });

  it('are taken from flags before the environment, and from neither when empty', () => {
    const flags = { port: '3001', publicUrl: 'https://a.example', logLevel: '', data: undefined };
    const config = configOf({ PORT: '3000', LOG_LEVEL: 'error', HOST: '', BESTFIT_DATA: '/srv/bestfit' }, { flags });
    expect(config).toMatchObject({
      port: 3001,
      publicUrl: 'https://a.example',
      logLevel: 'error',
      host: '127.0.0.1',
      data: '/srv/bestfit',
    });
  });

  it('have the keys and the master key where the folder above them is', () => {
    expect(configOf({ BESTFIT_DATA: '/' })).toMatchObject({ keysFolder: '/keys', masterKeyFile: '/keys/master.key' });
    expect(configOf({ KEYS_FOLDER: '/k' })).toMatchObject({ keysFolder: '/k', masterKeyFile: '/k/master.key' });
    expect(configOf({}, { flags: { data: 'here' } })).toMatchObject({ data: 'here', keysFolder: 'here/keys' });
  });

  it('once the service listens at any free port, name that port', () => {
    const free = configOf({ PORT: '0', HOST: '::1' });
    expect(free.publicUrl).toBe('http://[::1]:0');
    expect(listeningAt(free, 40_001)).toMatchObject({ port: 40_001, publicUrl: 'http://[::1]:40001' });
    const told = configOf({ PORT: '0', PUBLIC_URL: 'https://a.example' });
    expect(listeningAt(told, 40_001)).toMatchObject({ port: 40_001, publicUrl: 'https://a.example' });
  });
});

describe('the data folder that is usual', () => {
  it.each([
    ['a person', {}, '/home/ines', false, '/home/ines/.local/share/bestfit'],
    [
      'a person who keeps data elsewhere',
      { XDG_DATA_HOME: '/home/ines/data/' },
      '/home/ines',
      false,
      '/home/ines/data/bestfit',
    ],
    [
      'a person whose data home is relative',
      { XDG_DATA_HOME: 'data' },
      '/home/ines',
      false,
      '/home/ines/.local/share/bestfit',
    ],
    ['a user without a home', {}, '', false, '/var/lib/bestfit'],
    ['a user without a home', {}, null, false, '/var/lib/bestfit'],
    ['root', { XDG_DATA_HOME: '/home/of-root/data' }, '/home/of-root', true, '/var/lib/bestfit'],
  ])('of %s (%j, home %s)', (_, env, home, root, folder) => {
    expect(configOf(env, { home, root }).data).toBe(folder);
  });
});

describe('a setting that cannot be followed', () => {
  it('is told in one line that names it, shows what was given, and says what is expected', () => {
    expect(faultsOf({ PORT: 'eighty' })).toEqual([
      'PORT: “eighty” is no whole number. Expected: a whole number from 0 to 65535. For example: 3000',
    ]);
  });

  it('is named as it was given', () => {
    expect(faultsOf({ PORT: '3000' }, { flags: { port: '70000' } })).toEqual([
      '--port: “70000” is too large. Expected: a whole number from 0 to 65535. For example: 3000',
    ]);
  });

  it('is told with all others at once', () => {
    const faults = faultsOf({
      PORT: '-1',
      HOST: 'a b',
      LOG_LEVEL: 'loud',
      DATABASE_POOL: '0',
      PUBLIC_URL: 'westmarch',
    });
    expect(faults.map((line) => line.split(':')[0])).toEqual([
      'HOST',
      'PORT',
      'PUBLIC_URL',
      'DATABASE_POOL',
      'LOG_LEVEL',
    ]);
  });

  it.each(Object.entries(settings))('is found, whichever it is, and its example is none: %s', (key, setting) => {
    const rest = besides(setting.variable);
    expect(faultsOf({ ...rest, [setting.variable]: setting.example })).toEqual([]);
    const faults = faultsOf({ ...rest, [setting.variable]: 'a\u0000b' });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${setting.variable}: .* Expected: .* For example: `));
    if (setting.flag === null) return;
    expect(faultsOf(rest, { flags: { [key]: 'a\u0000b' } })[0]).toMatch(new RegExp(`^${setting.flag}: `));
  });

  it.each([
    ['PORT', ['65536', '1.5', '0x50', ' 80', '1e3', '99999999999999999999']],
    ['HOST', ['a b', 'http://a', 'a:80', '-a', '256.1.1.1', '1.2.3', 'a/b', '[::1', ':::1', 'user@a']],
    [
      'PUBLIC_URL',
      [
        'westmarch',
        'ftp://a.example',
        'http://a.example',
        'https://a.example/x',
        'https://a.example/?',
        'https://u:p@a.example',
        'https://',
        'javascript:alert(1)',
        ' https://a.example',
      ],
    ],
    [
      'TRUST_PROXY',
      [
        '0',
        '11',
        'yes',
        'true',
        '*',
        '0.0.0.0/0',
        '::/0',
        '10.0.0.0/33',
        '10.0.0.0/8/8',
        '10.0.0.0/',
        '1.2.3.4,',
        'proxy.example',
        '::1/129',
      ],
    ],
    ['BESTFIT_DATA', ['~/data', '~', 'a\nb', 'a ']],
    [
      'DATABASE_URL',
      [
        'mysql://u:p@a/b',
        'postgresql://u:p@a',
        'postgresql://u:p@a/',
        'postgresql:///b',
        'db',
        'postgresql://u:p#w@a/b',
        'postgresql://u:p@a/b/c',
      ],
    ],
    ['DATABASE_POOL', ['0', '201']],
    ['SESSION_HOURS', ['0', '169']],
    [
      'OIDC_ISSUER',
      [
        'http://login.example',
        'https://login.example/?a=b',
        'https://login.example/#',
        'login.example',
        'https://u:p@login.example',
      ],
    ],
    ['OIDC_LABEL', ['a\nb', ' a', 'a'.repeat(201)]],
    [
      'SMTP_URL',
      [
        'mail.example',
        'http://mail.example',
        'smtp://',
        'smtp://u:p@mail.example/x',
        'smtp://mail.example?tls=no',
        'smtp://u@mail.example',
        'smtp://u:%zz@mail.example',
        'smtp://mail.example:0',
        'smtp://u:p#w@mail.example',
      ],
    ],
    [
      'MAIL_FROM',
      [
        'inspections',
        'a@b',
        'a@b.example\r\nBcc: c@d.example',
        'A <a@b.example',
        'a@b.example, c@d.example',
        'A "B" <a@b.example>',
      ],
    ],
  ])('is found: %s', (variable, values) => {
    const rest = besides(variable);
    const missed = values.filter((value) => faultsOf({ ...rest, [variable]: value }).length !== 1);
    expect(missed).toEqual([]);
  });

  it.each([
    ['HOST', ['::', '[::1]', 'localhost', 'inspections.westmarch.example', '192.168.0.4', '0.0.0.0']],
    [
      'PUBLIC_URL',
      [
        'http://localhost:3000',
        'http://127.0.0.1',
        'http://[::1]:8080',
        'https://a.example:8443/',
        'http://bestfit.localhost',
      ],
    ],
    ['TRUST_PROXY', ['1', '10', 'loopback', 'loopback,uniquelocal', '10.0.0.0/8', '2001:db8::/32', '::ffff:10.0.0.1']],
    [
      'DATABASE_URL',
      [
        'postgres://a/b',
        'postgresql:///b?host=/run/postgresql',
        'postgresql://u:p%23w@[::1]:5433/b',
        'postgres://u@a/b?sslmode=require',
      ],
    ],
    ['OIDC_ISSUER', ['http://localhost:4000', 'https://login.example/realms/a']],
    [
      'SMTP_URL',
      ['smtp://mail.example', 'smtp://127.0.0.1:2525', 'smtps://u:p%40w@mail.example:465/', 'smtp://[::1]:25'],
    ],
    ['MAIL_FROM', ['a@b.example', 'Inspections of children’s services <a@b.example>', '<a@b.example>']],
  ])('is not found where there is none: %s', (variable, values) => {
    const rest = besides(variable);
    expect(values.flatMap((value) => faultsOf({ ...rest, [variable]: value }))).toEqual([]);
  });
});

describe('settings that depend on one another', () => {
  it.each(['0.0.0.0', '::', 'inspections.westmarch.example', '192.168.0.4'])(
    'to listen at %s, where others reach it, the address they use must be given',
    (host) => {
      expect(faultsOf({ HOST: host })).toEqual([
        expect.stringMatching(/^PUBLIC_URL: must be given, since .* https:\/\//),
      ]);
      expect(faultsOf({ HOST: host, PUBLIC_URL: 'https://a.example' })).toEqual([]);
    },
  );

  it.each(['localhost', '::1', '127.0.0.2'])('to listen at %s, none need be given', (host) => {
    expect(faultsOf({ HOST: host })).toEqual([]);
  });

  it('somebody cannot be idle for longer than a session lasts', () => {
    expect(faultsOf({ SESSION_IDLE_MINUTES: '61', SESSION_HOURS: '1' })).toEqual([
      'SESSION_IDLE_MINUTES: 61 minutes are more than SESSION_HOURS (1) allows. Expected: at most 60.',
    ]);
    expect(faultsOf({ SESSION_IDLE_MINUTES: '60', SESSION_HOURS: '1' })).toEqual([]);
  });

  it('sign-in with another service needs all that it needs, whichever is given', () => {
    const needed = Object.entries(openId);
    for (let given = 0; given < 2 ** needed.length; given += 1) {
      const env = Object.fromEntries(needed.filter((_, place) => (given >> place) & 1));
      const missing =
        given === 0 ? [] : needed.filter((_, place) => ((given >> place) & 1) === 0).map(([name]) => name);
      expect(faultsOf(env).map((line) => line.split(':')[0])).toEqual(missing);
    }
    expect(faultsOf({ OIDC_LABEL: 'your account' })).toHaveLength(3);
    expect(configOf(openId).openId?.label).toBe('your organisation’s account');
  });
});

describe('a mail server', () => {
  const serverOf = (address: string) => configOf({ ...mail, SMTP_URL: address }).mail?.server;
  it('is encrypted from the start or after STARTTLS, at the usual port unless told; on this machine alone it need not be', () => {
    expect(serverOf('smtps://mail.example')).toMatchObject({ port: 465, tls: 'from-the-start', user: null });
    expect(serverOf('smtp://mail.example')).toMatchObject({ port: 587, tls: 'after-starttls' });
    expect(serverOf('smtp://u:p@mail.example:2525')).toMatchObject({ port: 2525, tls: 'after-starttls', user: 'u' });
    expect(serverOf('smtp://localhost:1025')).toMatchObject({ host: 'localhost', port: 1025, tls: 'none' });
    expect(serverOf('smtp://[::1]')).toMatchObject({ host: '::1', tls: 'none' });
  });

  it('needs to know who messages come from, and the other way round', () => {
    for (const [one, other] of [
      ['SMTP_URL', 'MAIL_FROM'],
      ['MAIL_FROM', 'SMTP_URL'],
    ] as const) {
      expect(faultsOf({ [one]: mail[one] })).toEqual([
        expect.stringMatching(new RegExp(`^${other}: must be given too`)),
      ]);
    }
  });
});

describe('a secret among the settings', () => {
  const password = fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 20 }).chain((text) =>
    // A password may begin like a port and go on like a path.
    fc.constantFrom(`Zq9${text}9qZ`, `12/Zq9${text}9qZ`, `12?Zq9${text}9qZ`, `12#Zq9${text}9qZ`),
  );

  it('is in no line about it, however the address is wrong', () => {
    fc.assert(
      fc.property(
        password,
        fc.constantFrom('postgresql', 'postgres', 'mysql', 'http', 'nonsense', ''),
        fc.constantFrom('/a/b', '', ':x/b', '/b?password=', ' /b', '?x'),
        fc.boolean(),
        (secret, scheme, rest, encoded) => {
          const written = encoded ? encodeURIComponent(secret) : secret;
          const text = `${scheme}://ines:${written}@db.example${rest}${rest.endsWith('=') ? written : ''}`;
          expect(faultsOf({ DATABASE_URL: text }).join('\n')).not.toContain('Zq9');
          const asMail = text.replace(/^(postgresql|postgres)/, 'smtp');
          expect(faultsOf({ ...mail, SMTP_URL: asMail }).join('\n')).not.toContain('Zq9');
        },
      ),
    );
  });

  it('put in another setting by mistake is not shown either', () => {
    fc.assert(
      fc.property(
        password,
        fc.constantFrom('PUBLIC_URL', 'OIDC_ISSUER', 'HOST', 'PORT', 'TRUST_PROXY'),
        (secret, variable) => {
          const text = `postgresql://ines:${secret}@db.example/b?password=Zq9`;
          const told = faultsOf({ ...openId, PUBLIC_URL: 'https://a.example', [variable]: text }).join('\n');
          expect(told).toContain(variable);
          expect(told).not.toContain('Zq9');
        },
      ),
    );
  });

  it('leaves what helps to find the fault', () => {
    expect(faultsOf({ DATABASE_URL: 'postgresql://ines:secret@db.example/' })).toEqual([
      expect.stringContaining('DATABASE_URL: postgresql://***@db.example/ names no database.'),
    ]);
  });
});

describe('a variable that looks like ours', () => {
  it.each([
    ['BESTFIT_DAT', 'BESTFIT_DATA'],
    ['BESTFIT_DTAA', 'BESTFIT_DATA'],
    ['BESTFIT_PORT', 'PORT'],
    ['BESTFIT_LOGLEVEL', 'LOG_LEVEL'],
    ['BESTFIT_DATABASE_URL', 'DATABASE_URL'],
  ])('%s is told with the name that may be meant', (name, meant) => {
    const line = `${name} is no setting, and changes nothing. Did you mean ${meant}?`;
    expect(configOf({ [name]: 'x' }).warnings).toEqual([line]);
    expect(readConfig(given({ env: { [name]: 'x', PORT: 'x' } })).warnings).toEqual([line]);
  });

  it('and like none of ours is told with where the settings are', () => {
    expect(configOf({ BESTFIT_SOMETHING_ELSE: 'x' }).warnings).toEqual([
      'BESTFIT_SOMETHING_ELSE is no setting, and changes nothing. docs/configuration.md names all settings.',
    ]);
  });

  it('is not told when it is one of ours, nor is anybody else’s', () => {
    expect(configOf({ BESTFIT_DATA: '/srv', BESTFIT_CHROMIUM: '/usr/bin/chromium', PROT: '80' }).warnings).toEqual([]);
  });
});

describe('reading settings', () => {
  it('answers settings or faults whatever is given, and never throws', () => {
    const variables = Object.values(settings).map(({ variable }) => variable);
    const env = fc.dictionary(fc.constantFrom(...variables), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(env, (texts) => {
        const read = readConfig(given({ env: texts }));
        if (!('faults' in read)) return;
        expect(read.faults.length).toBeGreaterThan(0);
        // One line each, which says which.
        for (const line of read.faults) expect(line).toMatch(/^[A-Z_]+: [^\n]+$/);
      }),
    );
  });
});
