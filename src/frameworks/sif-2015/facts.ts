import type { Fact } from '../model.ts';

const goodOrBetter = ['outstanding', 'good'];

/** The facts that inspectors declare under the 2015 framework, each a sentence that is true or false. */
export const facts: readonly Fact[] = [
  {
    id: 'widespread-or-serious-failure',
    says: 'There is widespread or serious failure, in protecting or in looking after children, that results in harm or in a continued risk of harm to them.',
  },
  {
    id: 'looked-after-welfare-safeguarded',
    says: 'The authority safeguards and promotes the welfare of the children it looks after.',
  },
  {
    id: 'failure/help-and-protection',
    says: 'Through widespread or serious failures, children who need help and protection come to harm, go on being harmed, or are at risk of it.',
  },
  {
    id: 'failure/looked-after-and-permanence',
    says: 'Through widespread or serious failures, unnecessary delay among them, looked after children’s welfare is neither safeguarded nor promoted as it should be.',
  },
  {
    id: 'failure/adoption',
    says: 'Through widespread or serious failures, children who should be adopted are not, by a family that can meet their needs and soon enough for their needs.',
  },
  {
    id: 'failure/care-leavers',
    says: 'Through widespread or serious failure, the welfare of care leavers is not safeguarded and promoted.',
  },
  {
    id: 'failures-identified-and-addressed',
    says: 'Whatever widespread or serious failures there are, the authority itself has identified them and is addressing them effectively; true also where there are none.',
  },
  {
    id: 'leaders-understand-failure',
    says: 'Leaders and managers have shown that they understand the failure well enough.',
  },
  {
    id: 'leaders-prioritise-challenge-improve',
    says: 'Leaders and managers have been effective in setting priorities, in challenging, and in making improvements that last.',
  },
  {
    id: 'hmci-moderated-leadership',
    says: 'Her Majesty’s Chief Inspector has considered the evidence and moderated the leadership judgement, and the grade given here is the outcome.',
  },
  {
    id: 'adoption-good-criteria-met',
    says: 'The five criteria of adoption itself and the ten labelled criteria of the looked after judgement are met.',
    askedWhen: { judgement: 'adoption', is: goodOrBetter },
  },
  ...(
    [
      ['overall', 'the authority as a whole'],
      ['help-and-protection', 'help and protection'],
      ['looked-after-and-permanence', 'looked after children and permanence'],
      ['adoption', 'adoption'],
      ['care-leavers', 'care leavers'],
      ['leadership', 'leadership, management and governance'],
      ['lscb', 'the board'],
    ] as const
  ).map(
    ([judgement, of]): Fact => ({
      id: `good-met/${judgement}`,
      says: `All that makes ${of} good is there.`,
      askedWhen: { judgement, is: ['outstanding'] },
    }),
  ),
  {
    id: 'lscb-arrangements-effective',
    says: 'The board shows that it has effective arrangements and the skills it needs to discharge its statutory functions.',
  },
  {
    id: 'lscb-understands-children',
    says: 'The board understands what children and young people locally experience, and sees where things can be made better.',
  },
];
