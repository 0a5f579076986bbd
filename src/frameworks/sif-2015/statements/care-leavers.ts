// The experiences and progress of care leavers: the opening before ¶33, and ¶34.
import type { Statement } from '../../model.ts';
import { describing } from './describing.ts';

export const careLeavers: readonly Statement[] = [
  ...describing({ judgement: 'care-leavers', grade: null, paragraph: '¶33 (opening)' }, [
    {
      id: 'cl-summary',
      title: 'Safe, prepared and supported into adulthood',
      summary:
        'Young people leaving care have effective plans of their own, are and feel safe, gain skills and resilience, reach education, work and safe housing, and enjoy lasting, supportive relationships.',
    },
  ]),
  ...describing({ judgement: 'care-leavers', grade: 'good', paragraph: '¶34' }, [
    {
      id: 'cl-01',
      title: 'Care leavers safe, with risks known and planned for',
      summary:
        'Care leavers are and feel safe, are helped to see how choices affect safety and to answer for their behaviour, while responsible adults know the risks and plans reduce them.',
    },
    {
      id: 'cl-02',
      title: 'Pathway plans that keep up with needs',
      summary:
        'Effective pathway planning, including transition plans for looked after children who are disabled or have learning difficulties, covers every need and is updated as circumstances alter.',
    },
    {
      id: 'cl-03',
      title: 'Health needs assessed and met',
      summary:
        "Care leavers' health needs are assessed clearly, prioritised and met, and mental health, therapeutic and disability services, for adults as well as the young, are there when needed.",
    },
    {
      id: 'cl-04',
      title: 'Health history and key documents in hand',
      summary:
        'Care leavers can see and understand their whole health history and receive every important paper for starting adult life, such as a passport or birth certificate.',
    },
    {
      id: 'cl-05',
      title: 'Skills, relationships and a reasonable parent',
      summary:
        'Care leavers gain skills and relationships for adulthood, and trust the authority to act as a reasonable parent to at least 21, or 25 if necessary, with a known adult.',
    },
    {
      id: 'cl-06',
      title: 'Independence at the right time',
      summary:
        'Care leavers gain independence when ready, are encouraged to stay looked after until 18 where best, as it usually is, and may then stay or have suitable, affordable, permanent housing.',
    },
    {
      id: 'cl-07',
      title: 'Education, training and work that fulfil potential',
      summary:
        'Care leavers have suitable openings in education and work, are supported to go on learning, also from 21 to 24, and progress to their full potential in studies or career.',
    },
    {
      id: 'cl-08',
      title: 'Confident care leavers whose achievements are celebrated',
      summary:
        'Care leavers think well of themselves, what they achieve is celebrated, and the authority shows itself positive about them and proud of them.',
    },
    {
      id: 'cl-09',
      title: 'Housing that fits, and plans if tenancies fail',
      summary:
        'Care leavers get help to find the housing that suits them best, and where a tenancy may break down the risk is spotted and another plan is ready.',
    },
    {
      id: 'cl-10',
      title: 'Accommodation suited to growing independence',
      summary:
        "Each young person's accommodation suits the safe growth of independence, and houses in multiple occupation are used only where the young person prefers it and it demonstrably serves them best.",
    },
    {
      id: 'cl-11',
      title: 'Care leavers told of their entitlements',
      summary:
        "Care leavers are told, among other ways through the pledge, what the law entitles them to, such as records, training and job help, money, and complaining with an advocate's support.",
    },
  ]),
  ...describing({ judgement: 'care-leavers', grade: 'outstanding', paragraph: '¶34 (outstanding)' }, [
    {
      id: 'cl-outstanding',
      title: 'Ambition and lasting connection beyond good',
      summary:
        'Besides meeting the good criteria, partly innovative practice surpasses them and makes an exceptional, lasting difference; an ambitious authority actively keeps in touch with all, so young people feel secure and connected.',
    },
  ]),
  ...describing({ judgement: 'care-leavers', grade: 'requires-improvement', paragraph: '¶34 (requires improvement)' }, [
    {
      id: 'cl-requires-improvement',
      title: 'Not yet good, though without widespread or serious failure',
      summary:
        "No widespread or serious failure prevents care leavers' welfare from being safeguarded and promoted, yet what a good judgement calls for is not present.",
    },
  ]),
  ...describing({ judgement: 'care-leavers', grade: 'inadequate', paragraph: '¶34 (inadequate)' }, [
    {
      id: 'cl-inadequate',
      title: "Failure that damages care leavers' welfare",
      summary:
        'Because of widespread or serious failure, the welfare of care leavers is not being safeguarded and promoted.',
    },
  ]),
];
