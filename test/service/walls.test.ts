import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { type Row, walls } from './walls-table.ts';
import { type Actor, actors, type World, wallsWorld } from './walls-world.ts';

const deeds = ['see', 'add', 'change', 'remove'] as const;
type Deed = (typeof deeds)[number];

const refusedByWall = '42501';

describe('the walls of the database', () => {
  let store: MadeUpStore;
  let world: World;
  /** A connection in the role that the service signs in to. */
  let client: pg.Client;

  beforeAll(async () => {
    store = await madeUpStore();
    world = await wallsWorld(store);
    client = new pg.Client({ connectionString: store.ownerUrl, options: '-c search_path=bestfit' });
    await client.connect();
    await client.query('set role bestfit_service');
  });
  afterAll(async () => {
    await client.end();
    await store.close();
  });

  const setActing = (acting: string, userId: string) =>
    client.query("select set_config('bestfit.acting', $1, true), set_config('bestfit.user_id', $2, true)", [
      acting,
      userId,
    ]);
  const actAs = (actor: Actor) => {
    if (actor === 'public') return setActing('public', '');
    if (actor === 'signing in') return setActing('signing-in', '');
    return setActing('person', world.userOf(actor));
  };

  /** Whether the walls let a statement through to a row; what the database refuses for another reason had got past them. */
  const passes = async (text: string, values: readonly unknown[] = []): Promise<boolean> => {
    await client.query('savepoint before');
    try {
      return (await client.query(text, [...values])).rowCount !== 0;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === refusedByWall) return false;
      // A key that is there already, a rule of the table, or a trigger.
      if (code.startsWith('23') || code === 'P0001') return true;
      throw error;
    } finally {
      await client.query('rollback to savepoint before');
    }
  };

  const columnsOf = async (table: string): Promise<readonly string[]> =>
    (
      await store.asOwner<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
           and attgenerated = '' and attidentity <> 'a' order by attnum`,
        [`bestfit.${table}`],
      )
    ).map(({ name }) => name);

  /** Another value of the same kind, for a column that must not repeat one. */
  const another = (column: string, value: unknown): unknown => {
    if (column === 'id' || column === 'key') return randomUUID();
    if (column === 'seq') return 1_000_000;
    if (column === 'code') return `X${randomBytes(3).toString('hex').toUpperCase()}`;
    if (column === 'token_hash') return `\\x${randomBytes(32).toString('hex')}`;
    return `${String(value)}-${randomBytes(4).toString('hex')}`;
  };

  const found = async (table: string, row: Row, deed: Deed, actor: Actor): Promise<boolean> => {
    const where = row.where.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
      const id = name === 'me' ? world.userOf(actor) : world.ids[name];
      if (id === undefined) throw new Error(`The world has no ${name}.`);
      return id;
    });
    const [original] = await store.asOwner<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${table} t where ${where} limit 1`,
    );
    if (original === undefined) throw new Error(`No row of ${table} is ${where}.`);
    const columns = await columnsOf(table);
    const [first = ''] = columns;
    const changing = table === 'sealed_payloads' ? 'sealed' : first;
    await client.query('begin');
    try {
      await actAs(actor);
      if (deed === 'see') return await passes(`select from ${table} where ${where}`);
      if (deed === 'change') return await passes(`update ${table} set ${changing} = ${changing} where ${where}`);
      if (deed === 'remove') return await passes(`delete from ${table} where ${where}`);
      const copy = Object.fromEntries(
        Object.entries(original.row).map(([column, value]) => [
          column,
          walls[table]?.fresh.includes(column) ? another(column, value) : value,
        ]),
      );
      const list = columns.join(', ');
      return await passes(
        `insert into ${table} (${list}) select ${list} from jsonb_populate_record(null::bestfit.${table}, $1)`,
        [JSON.stringify(copy)],
      );
    } finally {
      await client.query('rollback');
    }
  };

  const lines = Object.entries(walls).flatMap(([table, { rows }]) =>
    Object.entries(rows).map(([name, row]) => ({ table, name, row })),
  );

  it.each(lines)(
    '$table, $name: seen, added, changed and removed by those named and nobody else',
    async ({ table, row }) => {
      const actual: Record<string, readonly Actor[]> = {};
      for (const deed of deeds) {
        const may: Actor[] = [];
        for (const actor of actors) if (await found(table, row, deed, actor)) may.push(actor);
        actual[deed] = may;
      }
      const named = (who: readonly Actor[] = []) => actors.filter((actor) => who.includes(actor));
      expect(actual).toEqual(Object.fromEntries(deeds.map((deed) => [deed, named(row[deed])])));
    },
  );

  const tables = async () =>
    store.asOwner<{ name: string; walled: boolean }>(
      `select relname as name, relrowsecurity as walled from pg_class
         where relnamespace = 'bestfit'::regnamespace and relkind in ('r', 'p') and relname not like 'kysely%' order by 1`,
    );

  it('stand around every table, and every table and every policy has its line here', async () => {
    const there = await tables();
    expect(there.filter(({ walled }) => !walled)).toEqual([]);
    const policies = await store.asOwner<{ table: string; name: string }>(
      "select tablename as table, policyname as name from pg_policies where schemaname = 'bestfit' order by 1, 2",
    );
    const written = Object.fromEntries(
      there.map(({ name }) => [
        name,
        policies
          .filter(({ table, name: policy }) => table === name && policy !== 'the_service_itself')
          .map((each) => each.name),
      ]),
    );
    expect(written).toEqual(Object.fromEntries(Object.entries(walls).map(([table, wall]) => [table, wall.policies])));
  });

  it('let nobody through when nobody was said to act, nor for an id that is no user', async () => {
    const nobody = [
      ['', ''],
      ['', world.userOf('administrator')],
      ['Person', world.userOf('administrator')],
      ['person', ''],
      ['person', randomUUID()],
    ] as const;
    for (const [acting, userId] of nobody) {
      for (const { name } of await tables()) {
        // What everybody may read, a person may who is nobody.
        const open =
          acting !== '' &&
          ['authorities', 'frameworks', 'framework_wordings', 'past_judgements', 'settings'].includes(name);
        await client.query('begin');
        await setActing(acting, userId);
        const seen = await passes(`select from ${name}`);
        await client.query('rollback');
        expect({ acting, name, seen }).toEqual({ acting, name, seen: open });
      }
    }
  });

  it('let the service’s own work see every row', async () => {
    await client.query('begin');
    await setActing('service', '');
    for (const { name } of await tables()) {
      const [all] = await store.asOwner(`select count(*) from ${name}`);
      expect((await client.query(`select count(*) from ${name}`)).rows).toEqual([all]);
    }
    await client.query('rollback');
  });

  it('leave no way to change, remove or empty what is only ever added to', async () => {
    const rights = await store.asOwner(
      `select r.rolname as role, t.name as table, p.right from pg_roles r
         cross join unnest(array['change_log', 'openings', 'erasures']) t(name)
         cross join unnest(array['update', 'delete', 'truncate', 'trigger', 'references']) p("right")
         where not r.rolsuper and r.rolname like '%service%' and (has_table_privilege(r.oid, 'bestfit.' || t.name, p.right)
           or p.right in ('update', 'references') and has_any_column_privilege(r.oid, 'bestfit.' || t.name, p.right))`,
    );
    expect(rights).toEqual([]);
    for (const table of ['change_log', 'openings', 'erasures']) {
      await expect(store.asOwner(`delete from ${table}`)).rejects.toThrow(/only ever added to/);
      await expect(store.asOwner(`truncate ${table} cascade`)).rejects.toThrow(/only ever added to/);
    }
  });

  it('hold for a role that neither owns nor may pass them', async () => {
    const roles = await store.asOwner<{ name: string; passes: boolean; owns: boolean }>(
      `select r.rolname as name, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb as passes,
         exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'bestfit'::regnamespace) as owns
         from pg_roles r where r.rolname in ('bestfit_service', $1)`,
      [`${new URL(store.ownerUrl).pathname.slice(1)}_service_login`],
    );
    expect(roles).toHaveLength(2);
    for (const role of roles) expect(role).toMatchObject({ passes: false, owns: false });
    expect(await store.asOwner("select has_schema_privilege('bestfit_service', 'bestfit', 'create') as may")).toEqual([
      { may: false },
    ]);
  });

  it('are led astray by no search path: functions are bound when made, or search their own schema', async () => {
    const loose = await store.asOwner(
      `select proname from pg_proc where pronamespace = 'bestfit'::regnamespace and prosqlbody is null
         and not coalesce('search_path=bestfit, pg_temp' = any (proconfig), false)`,
    );
    expect(loose).toEqual([]);
    const open = await store.asOwner(
      `select proname from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) right_of
         where pronamespace = 'bestfit'::regnamespace and right_of.grantee = 0`,
    );
    expect(open).toEqual([]);
    // A function of the same name that says yes to everything, put in front.
    await store.asOwner('create schema astray');
    await store.asOwner('create function astray.holds(text[]) returns boolean language sql return true');
    await store.asOwner("create function astray.acting() returns text language sql return 'service'");
    await store.asOwner('grant usage on schema astray to bestfit_service');
    await client.query('begin');
    await actAs('without roles');
    await client.query('set local search_path = astray, bestfit');
    expect((await client.query('select bestfit.is_administrator() as may')).rows).toEqual([{ may: false }]);
    expect((await client.query('select from bestfit.sealed_payloads')).rowCount).toBe(0);
    await client.query('rollback');
  });
});
