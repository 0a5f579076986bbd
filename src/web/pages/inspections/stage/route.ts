import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  isBack,
  movesFor,
  moveWithLetters,
  needsNow,
  type RoleId,
  type StageState,
  stages,
  type Transition,
} from '#inspection';
import { type KeptMessage, messagesOf } from '#store';
import { posted } from '../../../forms/posted.ts';
import type { PageView } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { type AroundInspection, inspectionForm } from '../around.ts';
import { rolesOf, stageStateOf } from './stage-state.ts';

/** A move that somebody may make, with all it is decided on; no move where there is none for them. */
type Moving = {
  readonly state: StageState;
  readonly by: readonly RoleId[];
  readonly moves: readonly Transition[];
  readonly move: Transition | null;
  /** What was written to the authority, where it is decided on. */
  readonly messages: readonly KeptMessage[];
};

/** The pages of an inspection where needs are met. */
const places = {
  '/open': 'the dates',
  '/lists': 'the lists',
  '/documents': 'the documents',
  '/explanations': 'the explanations',
  '/team': 'the team',
  '/timetable': 'the timetable',
  '/area': 'the area information',
} as const;

/** The stage asked for: in the address, or in the form. */
function askedFor(request: FastifyRequest): string {
  if (request.method === 'POST') return posted(request).text('to');
  const to: unknown = Reflect.get(Object(request.query), 'to');
  return typeof to === 'string' ? to : '';
}

function view({
  inspection,
  subject: { state, moves, move },
}: AroundInspection & { readonly subject: Moving }): PageView {
  const base = `/inspections/${inspection.id}`;
  const others = moves
    .filter((each) => each !== move)
    .map((each) => ({ text: each.does, href: `${base}/stage?to=${each.to}` }));
  const about = { stage: stages[inspection.stage], others };
  if (move === null) return { title: 'Move to another stage', ...about, move: null };
  const needs = needsNow(move, state).map(({ id, needs: words, unmet, mayWait, byWord, where }) => ({
    id,
    words,
    unmet,
    mayWait,
    byWord: byWord ?? false,
    href: where === undefined ? null : `${base}${where}`,
  }));
  const open = needs.filter(({ unmet }) => unmet !== null);
  const waiting = open.filter(({ mayWait }) => mayWait);
  return {
    title: move.does,
    ...about,
    move: { to: move.to, name: stages[move.to], does: move.does, back: isBack(move) },
    met: needs.filter(({ unmet, byWord }) => unmet === null && !byWord),
    missing: open.filter(({ mayWait }) => !mayWait),
    waiting,
    // Each page once, though several needs may be met on one.
    places: Object.entries(places)
      .filter(([where]) => waiting.some(({ href }) => href === `${base}${where}`))
      .map(([where, text]) => ({ text, href: `${base}${where}` })),
    said: needs.filter(({ byWord }) => byWord).map(({ id, words }) => ({ value: id, text: words })),
    needsReason: isBack(move) || waiting.length > 0,
  };
}

/** Moving an inspection to its next stage, or back by one: what that needs, and what of it is met. */
export function stagePages(app: FastifyInstance, parts: Parts): void {
  inspectionForm<Moving>(
    app,
    parts,
    { action: 'run-inspection', holds: true },
    {
      path: '/inspections/:id/stage',
      template: 'inspections/stage/stage',
      load: async (tx, request, known) => {
        const state = await stageStateOf(tx, request, known);
        const by = rolesOf(request, known.inspection);
        const moves = movesFor(state, by);
        const to = askedFor(request);
        const messages = request.method === 'POST' ? await messagesOf(tx, known.inspection.id) : [];
        return { state, by, moves, messages, move: moves.find((each) => each.to === to) ?? moves[0] ?? null };
      },
      view,
      version: ({ inspection }) => inspection.version,
      thereNow: ({ inspection }) => [{ what: 'Stage', is: stages[inspection.stage] }],
      logged: 'inspection',
      decide: ({ subject: { state, by, messages } }, form) =>
        moveWithLetters(
          state,
          {
            to: form.text('to'),
            by,
            confirmed: form.all('confirmed'),
            without: form.all('without'),
            reason: form.text('reason'),
            seen: form.number('version') ?? 0,
          },
          { messages, now: parts.now() },
        ),
      done: (_form, { subject: { move } }) =>
        `The inspection is at the stage “${move === null ? '' : stages[move.to]}” now.`,
    },
  );
}
