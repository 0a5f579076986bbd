import { breakdown, count, countWhere } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { never } from '../kinds/never.ts';
import { share } from '../kinds/share.ts';
import { typical } from '../kinds/timing.ts';
import { sourceGroups } from '../questions/code-groups.ts';
import { atLeast, hasCome, not, yes } from '../questions/conditions.ts';
import { days } from '../questions/lengths.ts';
import { repeatedInList } from '../questions/repeated-in-list.ts';
import { byGroups, byMonth, byText } from '../questions/sortings.ts';
import {
  childrenReferred,
  childrenWithContact,
  childrenWithEarlyHelp,
  contacts,
  earlyHelp,
  referrals,
} from '../rows/populations.ts';
import { decisionIn } from '../standards.ts';

const notCounting =
  'The present referral should not be in the number. Where every row has at least 1, it may have been counted, and the share means nothing.';

export const frontDoor = groupOf('front-door')(
  count({ id: 'contacts', title: 'Contacts' }, contacts),
  count({ id: 'children-with-contact', title: 'Children with a contact' }, childrenWithContact),
  share(
    { id: 'children-with-repeat-contacts', title: 'Children with more than one contact' },
    childrenWithContact,
    repeatedInList('child-id', 'contact-date'),
  ),
  breakdown(
    { id: 'contacts-by-source', title: 'Contacts by source' },
    contacts,
    byGroups('contact-source', sourceGroups),
  ),
  breakdown({ id: 'contacts-by-month', title: 'Contacts by month' }, contacts, byMonth('contact-date')),
  count({ id: 'early-help', title: 'Early help assessments' }, earlyHelp),
  count({ id: 'children-with-early-help', title: 'Children with an early help assessment' }, childrenWithEarlyHelp),
  breakdown(
    { id: 'early-help-by-organisation', title: 'Early help assessments by organisation' },
    earlyHelp,
    byText('early-help-organisation'),
  ),
  countWhere(
    { id: 'early-help-not-completed', title: 'Early help assessments begun and not completed' },
    earlyHelp,
    not(hasCome('early-help-completed')),
  ),
  typical(
    {
      id: 'early-help-length',
      title: 'Days from start to completion of an early help assessment, median',
      of: 'early help assessments completed',
      kind: 'median',
      unit: 'days',
      bins: [14, 28, 42, 63, 91],
    },
    earlyHelp,
    days('early-help-start', 'early-help-completed'),
  ),
  count({ id: 'referrals', title: 'Referrals' }, referrals),
  count({ id: 'children-referred', title: 'Children referred' }, childrenReferred),
  breakdown(
    { id: 'referrals-by-source', title: 'Referrals by source' },
    referrals,
    byGroups('referral-source', sourceGroups),
  ),
  breakdown({ id: 'referrals-by-month', title: 'Referrals by month' }, referrals, byMonth('referral-date')),
  share(
    { id: 'referrals-no-further-action', title: 'Referrals that led to no further action' },
    referrals,
    yes('referral-nfa'),
  ),
  share(
    { id: 'repeat-referrals', title: 'Children referred again within 12 months', note: notCounting },
    childrenReferred,
    atLeast('referrals-in-12-months', 1),
  ),
  never({
    id: 'referral-decision-in-time',
    title: 'Referrals decided on within one working day',
    unit: 'per cent',
    of: 'referrals',
    because: 'no list holds the day on which a referral was decided on',
    standard: decisionIn,
  }),
);
