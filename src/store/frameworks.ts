// The frameworks there are: those that Bestfit brings and those the inspectorate has loaded, told alike.
import { sql } from 'kysely';
import { frameworks as builtIn, type Framework, readFramework } from '#frameworks';
import { applyingOn, type FrameworkRecord } from '#inspection';
import { frameworkHash } from './framework-hash.ts';
import { remembered } from './remembered.ts';
import { StoreError } from './store-error.ts';
import type { Tx } from './tables.ts';

/** What is known of a version of a framework without reading what it says. `from` and `until` are ISO dates, both counted. */
export type KnownFramework = FrameworkRecord & {
  readonly origin: 'built-in' | 'loaded';
  readonly shortTitle: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly loadedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly judgements: number;
  readonly statements: number;
  readonly rules: number;
};

/** A version of a framework with all it says. */
export type KeptFramework = KnownFramework & { readonly framework: Framework };

const ruleCount = ({ rules }: Framework): number => new Set(rules.map(({ id }) => id)).size;

const ofBuiltIn = (framework: Framework): KeptFramework => ({
  id: framework.id,
  frameworkVersion: framework.version,
  title: framework.title,
  shortTitle: framework.shortTitle,
  hash: frameworkHash(framework),
  status: 'published',
  origin: 'built-in',
  inForceFrom: framework.inForce.from,
  inForceUntil: framework.inForce.to,
  from: framework.inForce.from,
  until: framework.inForce.to,
  loadedAt: null,
  publishedAt: null,
  version: 0,
  judgements: framework.judgements.length,
  statements: framework.statements.length,
  rules: ruleCount(framework),
  framework,
});

let built: readonly KeptFramework[] | null = null;

/** The frameworks that Bestfit brings. They are hashed when they are first asked for. */
const allBuiltIn = (): readonly KeptFramework[] => {
  built ??= builtIn.map(ofBuiltIn);
  return built;
};

const loaded = (tx: Tx) =>
  tx
    .selectFrom('frameworks')
    .select([
      'id',
      'framework_version as frameworkVersion',
      'title',
      sql<string>`document->>'shortTitle'`.as('shortTitle'),
      'hash',
      'status',
      'in_force_from as inForceFrom',
      'in_force_until as inForceUntil',
      'in_force_from as from',
      'in_force_until as until',
      'loaded_at as loadedAt',
      'published_at as publishedAt',
      'version',
      sql<number>`jsonb_array_length(document->'judgements')`.as('judgements'),
      sql<number>`jsonb_array_length(document->'statements')`.as('statements'),
      sql<number>`(select count(distinct rule->>'id') from jsonb_array_elements(document->'rules') rule)::integer`.as(
        'rules',
      ),
    ]);

const byBeginning = (a: KnownFramework, b: KnownFramework): number => {
  const [one, other] = [a.from ?? a.until ?? '9999', b.from ?? b.until ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.id.localeCompare(b.id);
};

/** Every version that may be seen, by when it came into force; drafts are seen by administrators only. */
export async function listFrameworks(tx: Tx): Promise<readonly KnownFramework[]> {
  const rows = await loaded(tx).execute();
  const own = rows.map((row): KnownFramework => ({ ...row, origin: 'loaded' }));
  return [...allBuiltIn().map(({ framework: _framework, ...known }) => known), ...own].sort(byBeginning);
}

const documents = remembered<Framework>(20);

/** What a loaded version says, proved by its hash: altered behind the service's back, it is not shown as what was published. */
async function documentOf(tx: Tx, { id, frameworkVersion, hash }: FrameworkRecord): Promise<Framework> {
  return documents(hash, async () => {
    const { document } = await tx
      .selectFrom('frameworks')
      .select('document')
      .where('id', '=', id)
      .where('framework_version', '=', frameworkVersion)
      .executeTakeFirstOrThrow();
    const { framework, faults } = readFramework(document);
    if (framework === null) {
      throw new StoreError(
        'framework-unreadable',
        `The framework ${id}, version ${frameworkVersion}, cannot be read: ${faults[0]?.place ?? ''}: ${faults[0]?.message ?? ''}`,
      );
    }
    if (frameworkHash(framework) === hash) return framework;
    throw new StoreError(
      'framework-altered',
      `The framework ${id}, version ${frameworkVersion}, is not what was loaded: its hash differs. Restore it from a backup.`,
    );
  });
}

/** One version of a framework, built in or loaded, with its hash; null when there is none that may be seen. */
export async function frameworkKept(tx: Tx, id: string, version: string): Promise<KeptFramework | null> {
  const own = allBuiltIn().find((each) => each.id === id && each.frameworkVersion === version);
  if (own !== undefined) return own;
  const row = await loaded(tx).where('id', '=', id).where('framework_version', '=', version).executeTakeFirst();
  if (row === undefined) return null;
  return { ...row, origin: 'loaded', framework: await documentOf(tx, row) };
}

/**
 * The published frameworks in force on a day (ISO 8601), oldest first. More than one may be: the inspectorate then chooses. One whose
 * beginning is not stated is not among them.
 */
export const frameworksInForce = async (tx: Tx, day: string): Promise<readonly KnownFramework[]> =>
  applyingOn(await listFrameworks(tx), day).certain;

/** The one framework in force on a day (ISO 8601): the latest to begin, with all it says; null when none is. */
export async function frameworkInForce(tx: Tx, day: string): Promise<KeptFramework | null> {
  const latest = (await frameworksInForce(tx, day)).at(-1);
  return latest === undefined ? null : frameworkKept(tx, latest.id, latest.frameworkVersion);
}
