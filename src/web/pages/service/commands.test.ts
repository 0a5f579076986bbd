import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reachedBy } from './commands.ts';

const at = (data: string, others: Partial<Parameters<typeof reachedBy>[0]> = {}) => ({
  data,
  databaseUrl: null,
  keysFolder: `${data}/keys`,
  masterKeyFile: `${others.keysFolder ?? `${data}/keys`}/master.key`,
  ...others,
});

describe('a command of this installation', () => {
  it('begins with the program where it is', () => {
    const [program = ''] = reachedBy(at('/usual'), '/usual').typed('log verify').split(' ');
    expect(program).toMatch(/^\/.*\/bin\/bestfit$/);
    expect(existsSync(program)).toBe(true);
  });

  it('names the data folder only where it is not the usual one, as a shell takes it', () => {
    expect(reachedBy(at('/usual'), '/usual').typed('log verify')).toMatch(/bestfit log verify$/);
    expect(reachedBy(at('/srv/inspections'), '/usual').typed('log verify')).toMatch(
      /bestfit log verify --data \/srv\/inspections$/,
    );
    expect(reachedBy(at("/srv/Ada's own"), '/usual').typed('log verify')).toMatch(/ --data '\/srv\/Ada'\\''s own'$/);
  });

  it('finds a server by the environment, and names the folder with it only where the keys are in it', () => {
    const databaseUrl = 'postgres://bestfit:secret@db.example/bestfit';
    const apart = reachedBy(at('/srv/b', { databaseUrl, keysFolder: '/keys' }), '/usual');
    expect(apart.typed('backup FILE')).toMatch(/bestfit backup FILE$/);
    expect(apart.variables).toEqual(['DATABASE_URL', 'KEYS_FOLDER']);
    const within = reachedBy(at('/srv/b', { databaseUrl, masterKeyFile: '/etc/master.key' }), '/usual');
    expect(within.typed('backup FILE')).toMatch(/ --data \/srv\/b$/);
    expect(within.variables).toEqual(['DATABASE_URL', 'MASTER_KEY_FILE']);
    expect(reachedBy(at('/usual'), '/usual').variables).toEqual([]);
  });
});
