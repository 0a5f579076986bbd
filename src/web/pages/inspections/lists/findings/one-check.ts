import type { FastifyInstance } from 'fastify';
import type { Check } from '#annex-a';
import { Problem } from '../../../../look/plugin.ts';
import type { Parts } from '../../../../parts.ts';
import { ofInspection } from '../../around.ts';
import { findingsOf } from '../submission-asked.ts';
import { aboutSubmission } from './about-submission.ts';
import { queryOf } from './findings-asked.ts';

/** A check explained: what it finds, why, where it looks, and made-up rows in which it finds something and in which it does not. */
export function oneCheckPage(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/inspections/:id/lists/:number/findings/checks/:check',
    { config: ofInspection(parts, 'open-lists') },
    async (request, reply) => {
      const { submission } = await findingsOf(parts, request);
      // The room of the lists is large: it is loaded when somebody first reads about a check.
      const { checkNamed, editions } = await import('#annex-a');
      const check = checkNamed(String(Reflect.get(Object(request.params), 'check')));
      if (check === null) throw new Problem(404, {});
      const around = aboutSubmission(request, submission);
      const counted = submission.summary?.checks.filter(({ rule }) => rule === check.id) ?? [];
      return reply.page('inspections/lists/findings/check', {
        ...around,
        title: check.title,
        backLink: { href: `${around.at}/findings/by-check` },
        severity: check.severity,
        source: check.source,
        scope: scopes[check.scope],
        count: counted.reduce((all, { count }) => all + count, 0),
        findingsHref: `${around.at}/findings${queryOf({ rule: check.id })}`,
        examples: examplesOf(check, editions),
      });
    },
  );
}

const scopes: Readonly<Record<Check['scope'], string>> = {
  file: 'What the files and their sheets are, and whether their cells can be read.',
  row: 'The cells of one row beside each other.',
  rows: 'Several rows of one list beside each other.',
  lists: 'Several lists beside each other: one child has one ID in all of them.',
  submissions: 'What was sent before beside what was sent now.',
};

type Editions = typeof import('#annex-a').editions;

/** The made-up rows of a check as tables. What a check of files looks at stands in no row. */
function examplesOf(check: Check, editions: Editions) {
  if (check.scope === 'file') return [];
  const tables = (example: Check['failing'], says: string) =>
    Object.entries(example.lists).map(([no, rows]) => {
      const { title = '', fields = [] } = editions[example.edition].lists[Number(no) - 1] ?? {};
      const keys = [...new Set((rows ?? []).flatMap((row) => Object.keys(row)))];
      const headings = keys.map((key) => fields.find((field) => field.key === key)?.heading ?? key);
      const cells = (rows ?? []).map((row) => keys.map((key) => String(Reflect.get(row, key) ?? '')));
      return { caption: `${says}: list ${no}, ${title}`, headings, rows: cells };
    });
  return [...tables(check.failing, 'Something is found'), ...tables(check.passing, 'Nothing is found')].filter(
    ({ rows, headings }) => rows.length > 0 && headings.length > 0,
  );
}
