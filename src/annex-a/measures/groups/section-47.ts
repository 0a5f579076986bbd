import { breakdown, count } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { never } from '../kinds/never.ts';
import { share } from '../kinds/share.ts';
import { within } from '../kinds/timing.ts';
import { atLeast, both, hasCome, not, yes } from '../questions/conditions.ts';
import { workingDays, workingDaysSince } from '../questions/lengths.ts';
import { longerThan } from '../questions/longer-than.ts';
import { among } from '../questions/question.ts';
import { byMonth, byText } from '../questions/sortings.ts';
import { childrenWithEnquiry, enquiries } from '../rows/populations.ts';
import { conferenceIn, coreGroupIn } from '../standards.ts';

const held = hasCome('icpc-date');

export const section47 = groupOf('section-47')(
  count({ id: 'enquiries', title: 'Section 47 enquiries' }, enquiries),
  count({ id: 'children-with-enquiry', title: 'Children with a section 47 enquiry' }, childrenWithEnquiry),
  breakdown({ id: 'enquiries-by-month', title: 'Section 47 enquiries by month' }, enquiries, byMonth('s47-start')),
  share(
    {
      id: 'repeat-enquiries',
      title: 'Children with an earlier section 47 enquiry within 12 months',
      note: 'The present enquiry should not be in the number. Where every row has at least 1, it may have been counted.',
    },
    childrenWithEnquiry,
    atLeast('s47s-in-12-months', 1),
  ),
  share(
    { id: 'enquiries-conference-not-required', title: 'Enquiries after which no conference was required' },
    enquiries,
    yes('icpc-not-required'),
  ),
  share({ id: 'enquiries-with-conference', title: 'Enquiries followed by an initial conference' }, enquiries, held),
  within(
    {
      id: 'conferences-in-time',
      title: 'Initial conferences within 15 working days of the start of the enquiry',
      of: 'enquiries whose initial conference was held by the reference date',
      standard: conferenceIn,
      unit: 'working days',
      bins: [5, 10, 15, 20, 30],
    },
    enquiries,
    workingDays('s47-start', 'icpc-date'),
  ),
  share(
    {
      id: 'conferences-overdue',
      title: 'Required conferences not held and already past 15 working days',
      of: 'enquiries that require a conference which has not been held',
      standard: conferenceIn,
    },
    enquiries,
    among(
      both(not(held), not(yes('icpc-not-required'))),
      longerThan(conferenceIn.value, workingDaysSince('s47-start')),
    ),
  ),
  share(
    {
      id: 'conferences-leading-to-plan',
      title: 'Initial conferences that led to a child protection plan',
      of: 'enquiries whose initial conference was held by the reference date',
    },
    enquiries,
    among(held, yes('icpc-led-to-plan')),
  ),
  never({
    id: 'first-core-group-in-time',
    title: 'First core groups within 10 working days of the initial conference',
    unit: 'per cent',
    of: 'initial conferences that led to a plan',
    because: 'no list of Annex A holds the day of the first core group',
    standard: coreGroupIn,
  }),
  breakdown({ id: 'enquiries-by-team', title: 'Section 47 enquiries by team' }, enquiries, byText('team')),
);
