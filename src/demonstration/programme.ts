// What the programme of the demonstration is made of besides inspections: who inspects and when not, a deferral, a direction.
import type { AbsenceFields, Change, Discipline } from '#inspection';
import { authorityId, beginning, userId } from './beginning.ts';
import { madeUpId } from './made-up-id.ts';
import type { When } from './when.ts';

const inspectors: readonly (readonly [name: string, discipline: Discipline])[] = [
  ['ines.okafor', 'social-care'],
  ['marek.nowak', 'social-care'],
  ['siobhan.keane', 'social-care'],
  ['yusuf.demir', 'social-care'],
  ['hannah.lindqvist', 'social-care'],
  ['carlos.mendes', 'social-care'],
  ['aisha.rahman', 'social-care'],
  ['bronwen.rhys', 'social-care'],
  ['mei.ling.zhao', 'education'],
];
const emailOf = (name: string) => `${name}@inspectorate.example`;

/** Changes that begin these records. */
export function programmeChanges({ day, inWeek }: When): readonly Change[] {
  const away = (name: string, from: string, to: string, what: AbsenceFields['what']): Change => ({
    ...beginning,
    kind: 'absence-recorded',
    subject: { kind: 'absence', id: madeUpId(`absence/${name}/${what}`) },
    after: { inspector: userId(emailOf(name)), from, to, what, cancelled: false },
  });
  return [
    ...inspectors.map(
      ([name, discipline]): Change => ({
        ...beginning,
        kind: 'inspector-described',
        subject: { kind: 'inspector', id: userId(emailOf(name)) },
        after: { discipline, until: null },
      }),
    ),
    away('carlos.mendes', inWeek(5, 1), inWeek(7, 5), 'leave'),
    away('aisha.rahman', inWeek(9, 1), inWeek(9, 5), 'training'),
    away('mei.ling.zhao', inWeek(6, 3), inWeek(6, 5), 'other-work'),
    {
      ...beginning,
      authorityId: authorityId('Eastmarch'),
      kind: 'deferral-recorded',
      subject: { kind: 'deferral', id: madeUpId('deferral/Eastmarch') },
      after: {
        grounds: 'local-emergency',
        words: 'The river flooded the town and two offices; the authority housed four hundred families in its schools.',
        decidedOn: day(-40),
        until: day(120),
        endedOn: null,
      },
    },
    {
      ...beginning,
      authorityId: authorityId('Harrowdale'),
      kind: 'direction-recorded',
      subject: { kind: 'direction', id: madeUpId('direction/Harrowdale') },
      after: {
        givenOn: day(-60),
        inspectFrom: day(150),
        inspectBy: day(270),
        words: 'A commissioner oversees the service; it is to be inspected after the commissioner has reported.',
        withdrawnOn: null,
      },
    },
  ];
}
