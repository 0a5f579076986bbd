// The experiences and progress of children looked after and achieving permanence: the opening before ¶30, and ¶31. Ten of the
// criteria carry a label in the document by which they count for adoption too.
import type { Statement } from '../../model.ts';
import { describing } from './describing.ts';

export const lookedAfterAndPermanence: readonly Statement[] = [
  ...describing({ judgement: 'looked-after-and-permanence', grade: null, paragraph: '¶30 (opening)' }, [
    {
      id: 'cla-summary',
      title: 'Care that leads to safe, permanent homes',
      summary:
        'Well-assessed decisions, lasting relationships, schooling and contact serve each looked after child, who returns home safely or gains a permanent home without needless delay, supported as long as needed.',
    },
  ]),
  ...describing({ judgement: 'looked-after-and-permanence', grade: 'good', paragraph: '¶31' }, [
    {
      id: 'cla-01',
      title: 'Timely, necessary decisions to look after a child',
      summary:
        "The decision to look after a child is timely, serves only the child's best interests, and rests on clear, thorough risk assessment involving other professionals where appropriate.",
    },
    {
      id: 'cla-02',
      title: 'Effective pre-proceedings work and permanence plans',
      summary:
        'Public Law Outline work is effective; care is used only where it is best; children go home safely or have permanent plans; families are encouraged towards legal advice and advocacy.',
    },
    {
      id: 'cla-03',
      title: 'Purposeful work before children return home',
      summary:
        'Where return home is planned, purposeful work helps the family change so that it is safe, and children come back into care only as part of planned support.',
    },
    {
      id: 'cla-04',
      title: 'Sound court applications without delay',
      summary:
        "Courts accept applications and assessments, which limit experts, avoid needless delay and give children's and parents' current views clearly; viability assessments are prompt, good and not made one after another.",
    },
    {
      id: 'cla-05',
      title: 'Seen alone, rights known, complaints acted on',
      summary:
        'Social workers see children alone; committed adults know them well; children understand events, rights and complaints and can have an advocate and visitor; complaints bring action and senior review.',
    },
    {
      id: 'cla-06',
      title: 'Safety from bullying and discrimination',
      summary:
        'Children are kept safe, or are helped to protect themselves, from discrimination of any kind, bullying and homophobic behaviour included.',
    },
    {
      id: 'cla-07',
      title: 'Known risks and plans that reduce them',
      summary:
        'Authority and carers know of any risk from offending, alcohol, drugs, going missing or sexual exploitation; plans and help, regularly reviewed by senior managers, are reducing harm or its risk.',
    },
    {
      id: 'cla-08',
      title: 'Good health and specialist help when needed',
      summary:
        "Children's health needs are identified and their health is good or being improved, with mental health, therapeutic and disability services there when, and as long as, they need them.",
    },
    {
      id: 'cla-09',
      title: 'Good progress at a good school',
      summary:
        'Children attend a good school and progress well, with needs assessed and carers behind them; the gap to peers narrows, and the authority tracks progress and acts urgently on underachievement.',
    },
    {
      id: 'cla-10',
      title: 'Full alternative provision for children out of school',
      summary:
        'Children out of school have 25 hours a week of good registered provision, with encouragement and progress reviews, and urgent protective action if they go missing or attendance clearly drops.',
    },
    {
      id: 'cla-11',
      title: 'Records of children in alternative education or missing school',
      summary:
        'The authority keeps clear figures of how many children are in alternative education and how many are missing from education.',
    },
    {
      id: 'cla-12',
      title: 'Leisure, with decisions delegated to carers',
      summary:
        'Carers, residential staff and social workers help children enjoy life and take up social, educational and leisure activities, and hold delegated authority for decisions about recreation and leisure.',
    },
    {
      id: 'cla-13',
      title: 'Safe, stable homes, with siblings where that is best',
      summary:
        'Children live in safe, stable homes that suit their needs, with siblings where best; moves are not frequent and come only as planned or because of harm or its risk.',
    },
    {
      id: 'cla-14',
      title: 'Thorough, ambitious and independently reviewed care plans',
      summary:
        'Care plans cover needs and experiences fully, and regular independent reviews, involving family, carers and others who know the child as appropriate, help keep placement and plans suitable and ambitious.',
    },
    {
      id: 'cla-15',
      title: 'Contact with family, friends and others',
      summary:
        'Children have suitable contact, assessed with care and supported, with relatives, friends and others who matter to them.',
      alsoFor: ['adoption'],
    },
    {
      id: 'cla-16',
      title: 'Prompt services for children placed out of area',
      summary:
        'Children placed outside their home authority get schooling and health care at once, and placing authorities follow the regulations, notify the receiving authority and check beforehand that resources suffice.',
      alsoFor: ['adoption'],
    },
    {
      id: 'cla-17',
      title: 'A wide range and choice of placements',
      summary:
        'Because there is a full range of placements to choose from, children are effectively placed in homes and families that suit their needs.',
      alsoFor: ['adoption'],
    },
    {
      id: 'cla-18',
      title: 'Decisive family-finding based on assessed need',
      summary:
        "The search for families follows children's assessed needs, acts decisively and makes avoiding drift and delay a priority, with respite care only where it is best for the child.",
      alsoFor: ['adoption'],
    },
    {
      id: 'cla-19',
      title: 'Enough safe, well-supported foster carers',
      summary:
        'Work to recruit, assess, train, support and keep foster and kinship carers and, as appropriate, special guardians yields enough safe families for varied needs, for siblings together and for contact.',
    },
    {
      id: 'cla-20',
      title: 'Equal care from a social work practice',
      summary:
        "Children cared for and supported by a social work practice get help just as good as they could expect of a local authority's own social work service.",
    },
    {
      id: 'cla-21',
      title: 'Early planning for a permanent home',
      summary:
        'Planning and case management begin early and lead, without delay or needless moves, to suitable permanent placements, special guardianship and child arrangements orders among them.',
      alsoFor: ['adoption'],
    },
    {
      id: 'cla-22',
      title: 'Effective work with Cafcass and courts',
      summary:
        'Well-trained, supported social workers work effectively with Cafcass, courts, health and other partners to cut needless delay in proceedings and permanence and to support what has been arranged.',
      alsoFor: ['adoption'],
    },
    {
      id: 'cla-23',
      title: 'Careful preparation and matching for permanence',
      summary:
        'Children are prepared effectively for a permanent placement that is carefully matched to them, and what they wish and feel is understood and affects where they live.',
      alsoFor: ['adoption'],
    },
    {
      id: 'cla-24',
      title: 'Secure attachments and life history work',
      summary:
        'Children are helped to form secure attachments to their carers, and effective, timely life history work and therapeutic materials, wherever they are placed, help them understand who they are.',
      alsoFor: ['adoption'],
    },
    {
      id: 'cla-25',
      title: 'Rigorous challenge by independent reviewing officers',
      summary:
        "Independent reviewing officers review permanence plans regularly, challenge rigorously, monitor the authority as parent, escalate concerns, keep children's interests paramount and work with guardians on what children need.",
      alsoFor: ['adoption'],
    },
    {
      id: 'cla-26',
      title: 'Clear case records that help children understand',
      summary:
        'Case records show the work done with children and tie in clearly with future plans, and their style and clarity help children make sense of their past.',
    },
    {
      id: 'cla-27',
      title: 'A Children in Care Council that is consulted',
      summary:
        'A Children in Care Council or the like represents children and is regularly asked how their support could be made better.',
    },
    {
      id: 'cla-28',
      title: "Care that respects every child's identity",
      summary:
        "Care takes account of, and responds to, each child's age, race, ethnicity, language, disability, faith or belief, sexual orientation, gender and gender identity.",
      alsoFor: ['adoption'],
    },
  ]),
  ...describing({ judgement: 'looked-after-and-permanence', grade: 'outstanding', paragraph: '¶31 (outstanding)' }, [
    {
      id: 'cla-outstanding',
      title: 'Practice beyond good that makes an exceptional difference',
      summary:
        "Besides meeting the good criteria, practice for looked after children surpasses them, lastingly improves families' lives, and grows from strength through research and some innovation, making an exceptional difference.",
    },
  ]),
  ...describing(
    {
      judgement: 'looked-after-and-permanence',
      grade: 'requires-improvement',
      paragraph: '¶31 (requires improvement)',
    },
    [
      {
        id: 'cla-requires-improvement',
        title: 'No damaging failure or delay, but not yet good',
        summary:
          "No widespread or serious failure, and no needless delay, prevents looked after children's welfare from being safeguarded and promoted, but help and care are not yet good.",
      },
    ],
  ),
  ...describing({ judgement: 'looked-after-and-permanence', grade: 'inadequate', paragraph: '¶31 (inadequate)' }, [
    {
      id: 'cla-inadequate',
      title: 'Failures or delay that damage welfare',
      summary:
        "Widespread or serious failures, needless delay in finding permanent solutions among them, mean that children's welfare is not being safeguarded and promoted.",
    },
  ]),
];
