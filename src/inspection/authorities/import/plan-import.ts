import { type AuthorityFields, differences } from '../../change.ts';
import { type Authority, faultsOfAuthority } from '../keep-authority.ts';
import { nameKey } from '../same-name.ts';
import { planDirector } from './plan-director.ts';
import { planJudgement } from './plan-judgement.ts';
import { type CellFault, doing, type ImportState, nothing, type PartOfRow, type PlannedRow } from './planned-row.ts';
import type { ImportRow } from './read-import.ts';

/** Decides what importing a table would do, row by row, without doing it. The same table and state give the same plan. */
export function planImport(rows: readonly ImportRow[], state: ImportState, file: string): readonly PlannedRow[] {
  const byCode = new Map(state.authorities.map((authority) => [authority.code, authority]));
  const byName = new Map(state.authorities.map((authority) => [nameKey(authority.name), authority.code]));
  const directors = Map.groupBy(state.directors, ({ authorityId }) => authorityId);
  const judgements = Map.groupBy(state.judgements, ({ authorityId }) => authorityId);
  const rowOfCode = new Map<string, number>();
  const rowOfName = new Map<string, number>();

  return rows.map(({ number, said }): PlannedRow => {
    const authority = byCode.get(said.code) ?? null;
    const id = authority?.id ?? '';
    const own = planAuthority(said, authority);
    const faults: CellFault[] = [...own.faults];
    const note = (column: 'code' | 'name', words: string) => faults.push({ column, words });
    const sameCode = rowOfCode.get(said.code);
    if (said.code !== '' && sameCode !== undefined) {
      note('code', `Row ${sameCode} has this code too. Keep one of the two rows.`);
    }
    const key = nameKey(said.name);
    const sameName = rowOfName.get(key);
    const holder = byName.get(key);
    if (said.name !== '' && sameName !== undefined) {
      note('name', `Row ${sameName} has this name too. Correct one of the two.`);
    } else if (holder !== undefined && holder !== said.code) {
      note('name', `The authority ${holder} has this name. Correct the code or the name.`);
    }
    rowOfCode.set(said.code, sameCode ?? number);
    rowOfName.set(key, sameName ?? number);

    const parts = [
      own,
      planDirector(said, directors.get(id) ?? [], state.today),
      planJudgement(said, judgements.get(id) ?? [], { frameworks: state.frameworks, today: state.today, file }),
    ];
    faults.push(...parts.slice(1).flatMap((part) => part.faults));
    const steps = parts.flatMap((part) => part.steps);
    return {
      number,
      code: said.code,
      name: said.name,
      authorityId: authority?.id ?? null,
      outcome: outcomeOf(faults.length > 0, authority === null, steps.length > 0),
      steps: faults.length > 0 ? [] : steps,
      faults,
      warnings: faults.length > 0 ? [] : parts.flatMap((part) => part.warnings),
    };
  });
}

function outcomeOf(isWrong: boolean, isNew: boolean, changes: boolean): PlannedRow['outcome'] {
  if (isWrong) return 'wrong';
  if (isNew) return 'new';
  return changes ? 'changed' : 'unchanged';
}

function planAuthority(said: ImportRow['said'], authority: Authority | null): PartOfRow {
  const wanted: AuthorityFields = {
    code: said.code,
    name: said.name,
    region: said.region === '' ? (authority?.region ?? null) : said.region,
  };
  const faults = faultsOfAuthority(wanted).flatMap(({ place, words }): CellFault[] =>
    place === 'code' || place === 'name' || place === 'region' ? [{ column: place, words }] : [],
  );
  if (faults.length > 0) return { ...nothing, faults };
  if (authority === null) return doing({ does: 'authority-added', after: wanted });
  const { code, name, region } = authority;
  const changed = differences<AuthorityFields>({ code, name, region }, wanted);
  if (changed === null) return nothing;
  return doing({ does: 'authority-changed', record: authority.id, expects: authority.version, ...changed });
}
