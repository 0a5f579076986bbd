// The experiences and progress of children who need help and protection: ¶29.
import type { Statement } from '../../model.ts';
import { describing } from './describing.ts';

export const helpAndProtection: readonly Statement[] = [
  ...describing({ judgement: 'help-and-protection', grade: null, paragraph: '¶29 (opening)' }, [
    {
      id: 'hp-summary',
      title: 'Risk seen early and acted on together',
      summary:
        'Children at risk or causing concern are identified, heard and protected through early, well-recorded help across agencies, clear thresholds, effective relationships and risk-based practice that brings about change.',
    },
  ]),
  ...describing({ judgement: 'help-and-protection', grade: 'good', paragraph: '¶29' }, [
    {
      id: 'hp-01',
      title: 'Children heard, seen, and seen alone',
      summary:
        "Children's own views, or their advocate's, shape practice; social workers consistently see them, and see them alone, where guidance requires it and it is judged to be best for them.",
    },
    {
      id: 'hp-02',
      title: 'Stable relationships, and persistence when families refuse',
      summary:
        'Families and social workers have stable, meaningful relationships and share decisions; refusal meets continued effort and, if safety is in doubt, full risk assessment with urgent senior involvement.',
    },
    {
      id: 'hp-03',
      title: 'Help as soon as needs appear',
      summary:
        "Help comes as soon as a need or concern is seen, improves children's circumstances, sometimes spares them targeted services, and is clearly told apart from statutory child protection.",
    },
    {
      id: 'hp-04',
      title: 'Prompt information-sharing that respects parental consent',
      summary:
        'Agencies share information promptly, specifically and effectively, with full regard to the rules on parental consent, unless seeking it is likely to bring a child significant or further harm.',
    },
    {
      id: 'hp-05',
      title: 'Children identified, referred and answered in time',
      summary:
        'Professionals, adult services included, spot children needing help or protection and refer them; social work advice supports these professionals, and referrals get a timely, effective response at any hour.',
    },
    {
      id: 'hp-06',
      title: 'Clear, shared and consistently applied thresholds',
      summary:
        'Thresholds for intervention are lawful, appropriate, understood by partners, embedded, evenly applied and regularly reviewed and updated, and cases do not drift or stall.',
    },
    {
      id: 'hp-07',
      title: 'Help in proportion to risk',
      summary:
        'The help children get matches the risk to them, and families are not put through formal child protection enquiries as a matter of routine when there is no need.',
    },
    {
      id: 'hp-08',
      title: 'Thorough and timely child protection enquiries',
      summary:
        'A qualified, experienced registered social worker always leads prompt, thorough enquiries that follow a strategy meeting save in evidenced emergencies; clear findings on significant harm bring urgent protective action.',
    },
    {
      id: 'hp-09',
      title: 'Decisions by qualified staff, clearly recorded',
      summary:
        'Suitably qualified and experienced managers and social workers take the decisions, and these, all actions and all dealings with family and other professionals are clearly recorded.',
    },
    {
      id: 'hp-10',
      title: 'Timely assessments rooted in history and research',
      summary:
        "Assessments are prompt, proportionate and draw on research and the case's history; they lead to direct work, develop with it, cover every domain, and senior managers authorise next steps.",
    },
    {
      id: 'hp-11',
      title: 'Assessments that lead to help and firm action',
      summary:
        'Assessments lead to help being offered directly; they and the plans adapt as risks change, and firm action follows where change is not achieved and risk grows or persists.',
    },
    {
      id: 'hp-12',
      title: 'Clear plans that families understand',
      summary:
        'Each child in need has a plan of help; child protection plans clearly set out work, changes and timescales; and families understand the help, what must change and their options.',
    },
    {
      id: 'hp-13',
      title: 'Plans reviewed and changed when harm continues',
      summary:
        "Reviews of plans and decisions lead to a different, authoritative course when a child's circumstances stay the same and harm, or the risk of it, persists or grows.",
    },
    {
      id: 'hp-14',
      title: 'Multi-agency meetings that work',
      summary:
        'Multi-agency arrangements protect children: key people attend core groups, conferences, strategy meetings and MARACs, which share information in time and plan and decide according to risk.',
    },
    {
      id: 'hp-15',
      title: 'Parental substance misuse, mental ill-health and domestic violence',
      summary:
        "Children living with a parent's or carer's substance misuse or mental ill-health, or with domestic violence, get help and protection; agencies monitor incidents and respond effectively together, MARAC included.",
    },
    {
      id: 'hp-16',
      title: 'Missing children, sexual exploitation and trafficking',
      summary:
        'For children missing, out of full-time school, or at risk of trafficking or sexual exploitation, agencies follow guidance fully, share records, coordinate urgent plans and reduce harm or its risk.',
    },
    {
      id: 'hp-17',
      title: 'Privately fostered children found and kept safe',
      summary:
        'The authority, with partners, identifies privately fostered children and then fulfils its whole statutory duty to keep them safe and promote their well-being and health properly.',
    },
    {
      id: 'hp-18',
      title: 'Allegations against professionals and carers',
      summary:
        'Allegations that a professional or carer has abused or mistreated a child, or practised poorly, are taken seriously and managed robustly and effectively, with steps to protect children.',
    },
    {
      id: 'hp-19',
      title: "Families' feedback shapes practice",
      summary:
        'What children and families say about how well help, care or support worked for them, from first need to its end, informs practice.',
    },
    {
      id: 'hp-20',
      title: 'Timely access to an advocate',
      summary:
        'Where an advocate is appropriate, children and families can get one in good time and do make use of the service.',
    },
    {
      id: 'hp-21',
      title: "Help that respects every child's identity",
      summary:
        "Help and protection take account of, and respond to, each child's age, race, ethnicity, language, disability, faith or belief, sexual orientation, gender and gender identity.",
    },
  ]),
  ...describing({ judgement: 'help-and-protection', grade: 'outstanding', paragraph: '¶29 (outstanding)' }, [
    {
      id: 'hp-outstanding',
      title: 'Practice beyond good that makes an exceptional difference',
      summary:
        "Besides meeting the good criteria, practice surpasses them, lastingly improves families' lives, and grows from strength through research and some innovation, making an exceptional difference to children.",
    },
  ]),
  ...describing(
    { judgement: 'help-and-protection', grade: 'requires-improvement', paragraph: '¶29 (requires improvement)' },
    [
      {
        id: 'hp-requires-improvement',
        title: 'Not yet good, though without widespread or serious failure',
        summary:
          'No widespread or serious failure harms children or leaves them in danger of harm, but help and protection are not yet good.',
      },
    ],
  ),
  ...describing({ judgement: 'help-and-protection', grade: 'inadequate', paragraph: '¶29 (inadequate)' }, [
    {
      id: 'hp-inadequate',
      title: 'Failures that leave children harmed or at risk',
      summary:
        'Failures that are widespread or serious mean that children are still being harmed or remain at risk of it.',
    },
  ]),
];
