// The effectiveness of the Local Safeguarding Children Board (LSCB): ¶41. It is a review of its own, beside the local authority.
import type { Statement } from '../../model.ts';
import { describing } from './describing.ts';

export const lscb: readonly Statement[] = [
  ...describing({ judgement: 'lscb', grade: null, paragraph: '¶41 (opening)' }, [
    {
      id: 'lscb-summary',
      title: 'A board that coordinates, checks and drives learning',
      summary:
        'The board meets its legal duties, coordinates and monitors partners, trains effectively, checks thresholds, challenges practice, learns from reviews, and analyses performance rigorously enough to shape the planning of services.',
    },
  ]),
  ...describing({ judgement: 'lscb', grade: 'good', paragraph: '¶41' }, [
    {
      id: 'lscb-01',
      title: 'Governance and priorities that fit local need',
      summary:
        'Governance lets partners judge whether they meet their statutory duties to children, and the board prioritises by local demand and builds clear improvements into a delivery plan.',
    },
    {
      id: 'lscb-02',
      title: 'Regular monitoring of multi-agency front-line practice',
      summary:
        'The board regularly and effectively checks front-line practice across agencies, early help included, and so finds where practice and services need to be of better quality.',
    },
    {
      id: 'lscb-03',
      title: 'Partners who answer to one another',
      summary:
        'Helped by the chair, partners answer to one another for what they do to keep children safe, including children from other authorities who live locally.',
    },
    {
      id: 'lscb-04',
      title: 'Safeguarding given priority and resources',
      summary:
        'Every statutory member demonstrably makes safeguarding a priority, for instance through effective section 11 audits, and all partners pay and provide their proportionate share, also for sub-group scrutiny.',
    },
    {
      id: 'lscb-05',
      title: 'Learning from practice and serious case reviews',
      summary:
        'A local framework makes learning effective and engages all partners, and serious case reviews begin when criteria are met, show good practice and needed improvement, and are published.',
    },
    {
      id: 'lscb-06',
      title: 'Good policies and understood thresholds',
      summary:
        'The board ensures policies and procedures of high quality, checks their effect, revises them where they can improve, and monitors and understands how thresholds are applied locally.',
    },
    {
      id: 'lscb-07',
      title: 'Missing children and sexual exploitation',
      summary:
        'The board understands the scale and nature of local missing and sexual exploitation issues, and oversees both effective sharing of information and a strategy and action plan for the area.',
    },
    {
      id: 'lscb-08',
      title: 'Case audits that lead to challenge',
      summary:
        "Single and joint case audits, open to practitioners and managers, set improvement priorities; the chair challenges where improvement seems ineffective, and children's experiences are a measure of it.",
    },
    {
      id: 'lscb-09',
      title: 'Influence on service planning and other boards',
      summary:
        "The board actively influences the planning of services, drawing on what it knows of multi-agency practice, and uses scrutiny and its powers to sway other partnerships' priorities.",
    },
    {
      id: 'lscb-10',
      title: 'Sufficient, well-evaluated multi-agency training',
      summary:
        'Enough training of high quality across agencies is on offer, its effect on practice and on families is evaluated, and every member supports its own agency in taking it up.',
    },
    {
      id: 'lscb-11',
      title: 'A rigorous and open annual report',
      summary:
        'The annual report assesses local services rigorously and openly, names weaknesses and their causes, challenges action taken where necessary, and includes lessons from reviews and child deaths.',
    },
  ]),
  ...describing({ judgement: 'lscb', grade: 'outstanding', paragraph: '¶41 (outstanding)' }, [
    {
      id: 'lscb-outstanding',
      title: 'A highly influential board',
      summary:
        'Besides meeting the good criteria, the board strongly influences care and protection, sustains improvement across disciplines, analyses performance exceptionally, ties wide training to priorities and fosters a learning culture.',
    },
  ]),
  ...describing({ judgement: 'lscb', grade: 'requires-improvement', paragraph: '¶41 (requires improvement)' }, [
    {
      id: 'lscb-requires-improvement',
      title: 'Not yet showing the marks of good',
      summary: 'The board does not yet show the qualities that would make its effectiveness good.',
    },
  ]),
  ...describing({ judgement: 'lscb', grade: 'inadequate', paragraph: '¶41 (inadequate)' }, [
    {
      id: 'lscb-inadequate',
      title: 'Duties, skills and understanding not in evidence',
      summary:
        "The board does not show the effective arrangements and the skills that its statutory functions require, does not understand local children's experiences and misses where things could improve.",
    },
  ]),
];
