import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { type Actor, type World, wallsWorld } from './walls-world.ts';

const refusedByWall = '42501';

describe('within one row, the walls of the database', () => {
  let store: MadeUpStore;
  let world: World;
  let client: pg.Client;

  beforeAll(async () => {
    store = await madeUpStore();
    world = await wallsWorld(store);
    client = new pg.Client({ connectionString: store.ownerUrl, options: '-c search_path=bestfit' });
    await client.connect();
    await client.query('set role bestfit_service');
    await store.asOwner(
      `update documents set state = 'returned-unread', return_ground = 'unprocessed', return_words = 'Which?' where number = '4.01'`,
    );
  });
  afterAll(async () => {
    await client.end();
    await store.close();
  });

  /** Whether somebody may set columns of a row in the inspection of A; nothing of it stays. */
  const sets = async (actor: Actor, table: string, set: string, where: string): Promise<boolean> => {
    await client.query('begin');
    try {
      await client.query(
        "select set_config('bestfit.acting', 'person', true), set_config('bestfit.user_id', $1, true)",
        [world.userOf(actor)],
      );
      const place = table === 'inspections' ? 'id' : 'inspection_id';
      const done = await client.query(`update ${table} set ${set} where ${place} = $1 and ${where}`, [
        world.ids['inspection of A'],
      ]);
      if (done.rowCount !== 1) throw new Error(`${actor} reaches ${done.rowCount} rows of ${table} where ${where}.`);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === refusedByWall) return false;
      throw error;
    } finally {
      await client.query('rollback');
    }
  };

  const explained = "about = 'list/8'";
  const supplied = "number = '1.01'";
  const [lead, officer] = ['lead', 'officer'] as const;
  it.each([
    ['explanations', explained, "words = 'Another'", [officer]],
    ['explanations', explained, "asked = 'Why?'", [lead]],
    ['explanations', explained, "answer = 'accepted'", [lead]],
    ['explanations', explained, "answer_words = 'Thank you'", [lead]],
    ['explanations', explained, 'withdrawn = true, version = version + 1', [lead, officer]],
    ['explanations', explained, 'inspection_id = gen_random_uuid()', []],
    ['area_lines', "line = 'A1'", "authority = '{}'", [officer]],
    ['area_lines', "line = 'A1'", "ofsted = '{}'", [lead]],
    ['area_lines', "line = 'A1'", "decision = 'authority'", [lead]],
    ['area_lines', "line = 'A2'", 'decision_reason = null', [lead, officer]],
    ['submissions', 'true', "state = 'checked'", []],
    ['submissions', 'true', "summary = '{}'", []],
    ['submissions', 'true', "state = 'withdrawn'", [officer]],
    [
      'documents',
      supplied,
      "state = 'returned-unread', return_ground = 'unprocessed', return_words = 'Which?'",
      [lead],
    ],
    ['documents', supplied, "state = 'withdrawn'", [officer]],
    ['documents', supplied, "where_to_look = 'Page 2'", [officer]],
    ['documents', supplied, "file_name = 'other.pdf'", [officer]],
    ['documents', supplied, "check_state = 'received'", [lead, officer]],
    ['documents', supplied, "check_state = 'checked'", []],
    ['documents', "number = '4.01'", "return_words = 'Nothing'", [lead]],
    ['documents', "number = '4.01'", 'replaced_by = 2', [officer]],
    ['meetings', 'true', "place = 'Elsewhere'", [officer]],
    ['meetings', 'true', "observers = 'Ines Okafor'", [lead]],
  ] as const)('%s, %s: %s is for nobody but those of its side', async (table, where, set, may) => {
    const found: Actor[] = [];
    const reach = table === 'submissions' ? [officer] : [lead, officer];
    for (const actor of reach) if (await sets(actor, table, set, where)) found.push(actor);
    expect(found).toEqual(may);
  });

  it('keep whose inspection it is from everybody, and what is an administrator’s from whoever leads it', async () => {
    const other = `authority_id = '${world.ids.B}'`;
    expect(await sets('lead', 'inspections', other, 'true')).toBe(false);
    expect(await sets('administrator', 'inspections', other, 'true')).toBe(false);
    expect(await sets('lead', 'inspections', 'erased_at = now()', 'true')).toBe(false);
    expect(await sets('administrator', 'inspections', 'erased_at = now()', 'true')).toBe(true);
    expect(await sets('lead', 'inspections', "stage = 'fieldwork'", 'true')).toBe(true);
  });
});
