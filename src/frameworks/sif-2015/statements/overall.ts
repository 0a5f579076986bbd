// Overall effectiveness: ¶25 to ¶28.
import type { Statement } from '../../model.ts';
import { describing } from './describing.ts';

export const overall: readonly Statement[] = [
  ...describing({ judgement: 'overall', grade: 'outstanding', paragraph: '¶25' }, [
    {
      id: 'overall-outstanding-1',
      title: 'Direct work of the highest quality',
      summary:
        'Direct work with families is as good as it can be and measurably improves outcomes, and some children and families progress beyond what was expected.',
    },
    {
      id: 'overall-outstanding-2',
      title: 'Inspirational leadership that sustains the best services',
      summary:
        'Visible, effective, inspiring and ambitious leaders change the lives of local families, children in care and care leavers among them, and innovate to sustain the best services, early help included.',
    },
    {
      id: 'overall-outstanding-3',
      title: 'Mature partnerships with embedded accountability',
      summary:
        'The authority, partners and commissioned providers work together maturely, and embedded accountability leads them to evaluate and improve help, care and protection regularly and confidently.',
    },
    {
      id: 'overall-outstanding-4',
      title: 'Alert to changing needs and performance',
      summary:
        'The authority identifies and answers changing needs and performance proactively and accurately, makes and reviews improvements consistently, and families clearly gain, with good evidence of what their feedback achieved.',
    },
    {
      id: 'overall-outstanding-5',
      title: 'Learning that sustains better practice',
      summary:
        'Continuous learning improves practice over time, and professional challenge and ambitious leadership inspire high-quality work that helps and protects all children, above all the most vulnerable.',
    },
    {
      id: 'overall-outstanding-6',
      title: "Families' views at the heart of design",
      summary:
        'What children and families think and have lived through is central to how services are designed and affects development and strategy.',
    },
  ]),
  ...describing({ judgement: 'overall', grade: 'good', paragraph: '¶26' }, [
    {
      id: 'overall-good-1',
      title: 'Children protected and harm reduced',
      summary:
        'Children are protected: decisions made in time identify and manage the risks, and the help that is given makes harm, or the risk of it, less.',
    },
    {
      id: 'overall-good-2',
      title: 'Welfare and permanence for looked after children',
      summary:
        'For children in care, going home or in permanent placements, welfare is safeguarded and promoted, permanent homes come without needless delay, and safe relationships that last are central to planning.',
    },
    {
      id: 'overall-good-3',
      title: "Help for care leavers like a reasonable parent's",
      summary:
        'Young people leaving or having left care get help suited to them and like what a reasonable parent gives, so that they can move successfully into adulthood.',
    },
    {
      id: 'overall-good-4',
      title: 'Strong strategic leadership and corporate parenting',
      summary:
        "Strong strategic leadership measurably improves vulnerable children's outcomes, works with partners on early help, protection and attainment, and is an effective corporate parent to children in care and care leavers.",
    },
    {
      id: 'overall-good-5',
      title: 'Resources, commissioning and continuous improvement',
      summary:
        "A clear, current strategy guides commissioning, resources are enough for local children's needs, and political and professional leaders keep improving a consistently effective lead agency and corporate parent.",
    },
  ]),
  ...describing({ judgement: 'overall', grade: 'requires-improvement', paragraph: '¶27' }, [
    {
      id: 'overall-requires-improvement-1',
      title: 'Not yet good, though without widespread or serious failure',
      summary:
        "Children are not harmed or put at risk by widespread or serious failure, and looked after children's welfare is safeguarded and promoted, but services are not yet good.",
    },
  ]),
  ...describing({ judgement: 'overall', grade: 'inadequate', paragraph: '¶28' }, [
    {
      id: 'overall-inadequate-1',
      title: 'Failures that harm children or neglect their welfare',
      summary:
        'Widespread or serious failures harm children or leave them at risk, or the welfare of those looked after is not safeguarded and promoted, or both.',
    },
    {
      id: 'overall-inadequate-2',
      title: 'Any one of the three key judgements inadequate',
      summary:
        'An inadequate overall judgement is likely when help and protection, looked after children and permanence, or leadership, management and governance is judged inadequate.',
    },
  ]),
];
