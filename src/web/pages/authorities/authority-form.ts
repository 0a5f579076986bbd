// Forms about one authority, for those who keep authorities.
import type { FastifyInstance } from 'fastify';
import type { Framework } from '#frameworks';
import { authorityById, authorityToChange, type KeptAuthority } from '#store';
import { idOf } from '../../forms/id-of.ts';
import { type RecordForm, recordForm } from '../../forms/record-form.ts';
import { ukToday } from '../../forms/uk-today.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { knownFrameworks } from './known-frameworks.ts';

export { type NowRow, recordNamed } from '../../forms/record-form.ts';

/** What a form is about. */
type Around = {
  readonly authority: KeptAuthority;
  readonly frameworks: readonly Framework[];
  /** ISO 8601. */
  readonly today: string;
};

export type AuthorityForm<Subject> = RecordForm<Around, Subject>;

/** Adds the form's page and its answer. Both are for those who keep authorities. */
export function authorityForm<Subject>(app: FastifyInstance, parts: Parts, page: AuthorityForm<Subject>): void {
  recordForm<Around, Subject>(
    app,
    parts,
    {
      action: 'keep-authorities',
      around: async (tx, request, toChange) => {
        const authority = await (toChange ? authorityToChange : authorityById)(tx, idOf(request));
        if (authority === null) throw new Problem(404, {});
        return { authority, frameworks: await knownFrameworks(tx), today: ukToday(parts.now()) };
      },
      back: ({ authority }) => `/authorities/${authority.id}`,
      name: ({ authority }) => authority.name,
      logOf: ({ authority }) => ({ authorityId: authority.id }),
    },
    page,
  );
}
