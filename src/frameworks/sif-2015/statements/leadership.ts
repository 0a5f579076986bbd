// Leadership, management and governance: ¶35.
import type { Statement } from '../../model.ts';
import { describing } from './describing.ts';

export const leadership: readonly Statement[] = [
  ...describing({ judgement: 'leadership', grade: null, paragraph: '¶35 (opening)' }, [
    {
      id: 'lmg-summary',
      title: 'Leaders who know and improve their services',
      summary:
        'Leaders meet statutory guidance, know front-line practice and its effect, commission services that fit local needs, monitor performance rigorously, parent well and, with partners, keep improving.',
    },
  ]),
  ...describing({ judgement: 'leadership', grade: 'good', paragraph: '¶35' }, [
    {
      id: 'lmg-01',
      title: 'Clear duties, clear roles and front-line knowledge',
      summary:
        'Elected members, leaders and managers fulfil their statutory duties with clear accountability and distinct political, strategic and operational roles, and know thoroughly and currently how front-line practice serves children.',
    },
    {
      id: 'lmg-02',
      title: 'Local knowledge and a sufficient range of services',
      summary:
        'The authority knows its communities in detail, its services meet local needs, and with the LSCB, health and other strategic bodies it secures enough good provision, placements and adopters included.',
    },
    {
      id: 'lmg-03',
      title: 'Needs assessment and sufficiency statements aligned',
      summary:
        "The joint strategic needs assessment agrees with the sufficiency statements, and they make clear the local priorities and which services meet children's and families' needs.",
    },
    {
      id: 'lmg-04',
      title: 'An ambitious and committed corporate parent',
      summary:
        'As an active, committed and ambitious corporate parent, the authority knows its children well, champions their progress successfully, gives each every chance to succeed, and challenges and engages partners.',
    },
    {
      id: 'lmg-05',
      title: 'Close work with an accountable LSCB chair',
      summary:
        "The director of children's services works closely with the chair of the LSCB, whom the chief executive, drawing on others, holds to account for how effectively the board works.",
    },
    {
      id: 'lmg-06',
      title: 'Accurate self-knowledge through performance management',
      summary:
        'Performance management gives the authority an accurate, systematically updated view of its effectiveness, and leaders who know the front line have a record of tackling weaknesses and new demands quickly.',
    },
    {
      id: 'lmg-07',
      title: 'Systematic management oversight of practice',
      summary:
        'Managers, senior ones included, oversee and scrutinise practice in an established, systematic way that demonstrably makes decisions and help for children better.',
    },
    {
      id: 'lmg-08',
      title: 'An organisation that learns from feedback',
      summary:
        'The authority knows itself well, learns, and can show practice lastingly improved by research, feedback and intelligence, for instance from complaints, the children in care council or disrupted placements.',
    },
    {
      id: 'lmg-09',
      title: 'Working relationships that cut delay in proceedings',
      summary:
        'Effective relationships with Cafcass, health, the courts and the Family Justice Board reduce avoidable delay in care proceedings, so that families pass through them efficiently and effectively.',
    },
    {
      id: 'lmg-10',
      title: 'A sufficient, stable and well-supported workforce',
      summary:
        "Enough stable, qualified, competent staff, experienced and effectively trained and supervised, improve families' lives, and leaders support their development and provide the right setting for good social work.",
    },
    {
      id: 'lmg-11',
      title: 'Delegated services that match a good authority',
      summary:
        'Commissioning and contract checks ensure that children served by a social work practice with delegated statutory functions do at least as well as under a good authority.',
    },
  ]),
  ...describing({ judgement: 'leadership', grade: 'outstanding', paragraph: '¶35 (outstanding)' }, [
    {
      id: 'lmg-outstanding',
      title: "Inspirational leadership that changes children's lives",
      summary:
        "Besides meeting the good criteria, political and professional leaders inspire, innovate, change children's lives, know their strengths and weaknesses, evidence sustained improvement and build mature, accountable partnerships.",
    },
  ]),
  ...describing({ judgement: 'leadership', grade: 'requires-improvement', paragraph: '¶35 (requires improvement)' }, [
    {
      id: 'lmg-requires-improvement',
      title: 'Failures found and tackled, but not yet good',
      summary:
        'The authority has identified any widespread or serious failures and is dealing with them effectively, but what makes leadership good is not in place.',
    },
  ]),
  ...describing({ judgement: 'leadership', grade: 'inadequate', paragraph: '¶35 (inadequate)' }, [
    {
      id: 'lmg-inadequate',
      title: 'Failure not understood and not put right',
      summary:
        'Help and protection or looked after children is judged inadequate, leaders and managers have not shown enough understanding of the failure, and they have prioritised, challenged and improved ineffectively.',
    },
  ]),
];
