import Type from 'typebox';
import { findingsOpen, isRefusal, refuse } from '#inspection';
import { inspectionAsked, ofInspection } from '../../pages/inspections/around.ts';
import { explainedColumns, submissionAsked } from '../../pages/inspections/lists/submission-asked.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { id, object, text } from '../given.ts';
import { countAsked, part, partOf, usualCount } from '../paging.ts';
import { refused } from '../refused.ts';
import { findingShape, findingTold } from './shapes.ts';

const listNumber = Type.Union([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((list) => Type.Literal(list)));

/** What was found in the lists of a submission, part by part. Nothing about a child stands in an address: there is no search by child. */
export function findingRoutes(api: Api, parts: Parts): void {
  const list = door('open-lists', {
    summary: 'The findings of a submission',
    description:
      'By list, row and column, those about the submission as a whole first. That they are opened is on record.',
    tags: ['Inspections'],
    params: object({
      id,
      number: Type.String({ pattern: '^[1-9][0-9]{0,5}$', description: 'The number of the submission.' }),
    }),
    querystring: object({
      list: Type.Optional(listNumber),
      severity: Type.Optional(Type.Union([Type.Literal('error'), Type.Literal('query')])),
      check: Type.Optional(text(100, 'The id of a check.')),
      column: Type.Optional(text(100, 'A column of a list, such as “8/placement-urn”.')),
      explained: Type.Optional(
        Type.Boolean({ description: 'Only what is in something explained, or only what is not.' }),
      ),
      after: Type.Optional(
        Type.String({ pattern: '^[0-9]{1,9}$', description: 'How many to leave out: `next` of the part before.' }),
      ),
      count: Type.Optional(countAsked),
    }),
    response: { 200: partOf(findingShape, 'after') },
  });
  api.get(
    '/api/v1/inspections/:id/submissions/:number/findings',
    { ...list, config: { ...list.config, ...ofInspection(parts, 'open-lists') } },
    async (request, reply) => {
      const { list: wanted = null, severity = null, check = '', column = '', explained = null } = request.query;
      const { after = '0', count = usualCount } = request.query;
      const { submission, explanations } = await submissionAsked(parts, request);
      if (!findingsOpen(submission)) {
        return refused(
          reply,
          refuse(
            'not-checked',
            'This submission has no findings: it is being read, could not be read, or was taken back.',
          ),
        );
      }
      const inspection = inspectionAsked(request);
      const found = await parts.work.ask(
        request,
        {
          inspectionId: inspection.id,
          submission: submission.number,
          purpose: `Findings of submission ${submission.number}, by a program`,
        },
        'findings-from',
        {
          filter: { list: wanted, severity, rule: check, column, explained },
          from: Number(after),
          count,
          explained: explainedColumns(explanations),
        },
      );
      if (isRefusal(found)) {
        return refused(reply, found.code === 'not-there' ? refuse('not-found', 'No checked lists are there.') : found);
      }
      const next = Number(after) + found.findings.length;
      return part(
        parts,
        reply,
        found.findings.map(findingTold),
        next < found.total && found.findings.length > 0 ? { cursor: 'after', value: String(next) } : null,
      );
    },
  );
}
