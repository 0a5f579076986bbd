import type { FastifyRequest } from 'fastify';
import { aboutMeetings, explanationState, explanationStates, standingAbout } from '#inspection';
import type { KeptExplanation } from '#store';
import { inspectionAsked } from '../around.ts';
import { type ExplanationRights, explanationRights, mayGive } from './explanation-rights.ts';

type Way = { readonly href: string; readonly text: string };

/** What of an explanation stands beside the item that it is about; placed by `explanation-of.njk`. */
export type ExplanationShown = {
  readonly about: string;
  /** Null while nobody has asked or explained. */
  readonly state: { readonly text: string; readonly explained: boolean } | null;
  readonly asked: string | null;
  readonly words: string | null;
  readonly answerWords: string | null;
  /** What whoever sees it may do: explain, ask, answer. */
  readonly ways: readonly Way[];
};

/**
 * What is explained about something, and what whoever asks may do about it. `about` is `list/8`, `list/8/placement-urn`,
 * `document/2.05`, `meetings`, `measure/…` or `line/A24`; `explanations` are those of the inspection (`explanationsOf`).
 */
export function explanationOf(
  request: FastifyRequest,
  explanations: readonly KeptExplanation[],
  about: string,
): ExplanationShown {
  const standing = standingAbout(explanations, about);
  const state = standing === null ? null : explanationState(standing);
  return {
    about,
    state:
      state === null
        ? null
        : { text: explanationStates[state].says, explained: state === 'given' || state === 'accepted' },
    asked: standing?.asked ?? null,
    words: standing?.words ?? null,
    answerWords: standing?.answerWords ?? null,
    ways: waysFor(
      `/inspections/${inspectionAsked(request).id}/explanations`,
      standing,
      about,
      explanationRights(request),
    ),
  };
}

/** The ways on from an explanation, or from something that is not explained yet. */
export function waysFor(
  base: string,
  standing: KeptExplanation | null,
  about: string,
  rights: ExplanationRights,
): readonly Way[] {
  const ways: Way[] = [];
  const query = new URLSearchParams({ about });
  const state = standing === null ? null : explanationState(standing);
  // Figures are explained when somebody asked.
  const needsAsking = about.startsWith('measure/') || about.startsWith('line/');
  if (mayGive(rights, about) && (standing !== null || !needsAsking)) {
    const text = standing?.words
      ? 'Change the explanation'
      : state === null
        ? about === aboutMeetings
          ? 'Say that no meetings are planned, or why they cannot be listed'
          : 'Explain why it cannot be supplied'
        : 'Explain it';
    ways.push({ href: `${base}/give?${query}`, text });
  }
  if (rights.ask && standing === null) ways.push({ href: `${base}/ask?${query}`, text: 'Ask for an explanation' });
  if (rights.ask && standing !== null && standing.words !== null) {
    const text = state === 'given' ? 'Accept it or ask again' : 'Answer it otherwise';
    ways.push({ href: `${base}/${standing.id}/answer`, text });
  }
  return ways;
}
