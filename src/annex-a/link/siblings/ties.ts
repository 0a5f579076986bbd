import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';

/** What children of one list share when they are likely siblings. */
export interface TieLine {
  readonly kind:
    | 'same-adoptive-family'
    | 'placed-together'
    | 'looked-after-together'
    | 'plans-together'
    | 'enquiries-together'
    | 'referred-together'
    | 'in-need-together'
    | 'assessed-together'
    | 'early-help-together'
    | 'contact-together';
  readonly strength: 'strong' | 'likely' | 'possible';
  readonly list: ListNo;
  /** Every one of them must be there and the same. */
  readonly same: readonly FieldKey[];
  /** One of `same` that must be rare enough for a day to tell something; null: any. See `expectedBesides`. */
  readonly rare: FieldKey | null;
  readonly says: string;
}

const line = (
  kind: TieLine['kind'],
  strength: TieLine['strength'],
  list: ListNo,
  same: readonly FieldKey[],
  rare: FieldKey | null,
  says: string,
): TieLine => ({ kind, strength, list, same, rare, says });

/** The ties, the strongest first: in this order groups grow. No list holds a family or an address of the home, but for adoption. */
export const tieLines: readonly TieLine[] = [
  line('same-adoptive-family', 'strong', 10, ['family-id'], null, 'the same adoptive family'),
  line(
    'placed-together',
    'strong',
    8,
    ['placement-start', 'placement-address'],
    null,
    'placed at one address on one day',
  ),
  line(
    'placed-together',
    'strong',
    8,
    ['placement-start', 'placement-postcode'],
    null,
    'placed at one postcode on one day',
  ),
  line('placed-together', 'likely', 8, ['placement-start', 'placement-urn'], null, 'placed in one setting on one day'),
  line(
    'looked-after-together',
    'likely',
    8,
    ['looked-after-start', 'worker'],
    'worker',
    'looked after from one day on, one worker',
  ),
  line('plans-together', 'likely', 7, ['plan-start', 'worker'], 'worker', 'plans from one day on, one worker'),
  line(
    'enquiries-together',
    'likely',
    5,
    ['s47-start', 'worker'],
    'worker',
    'section 47 enquiries of one day, one worker',
  ),
  line(
    'referred-together',
    'likely',
    3,
    ['referral-date', 'referral-source', 'worker'],
    'worker',
    'referred on one day by one source to one worker',
  ),
  line(
    'referred-together',
    'possible',
    3,
    ['referral-date', 'referral-source', 'team'],
    'team',
    'referred on one day by one source to one team',
  ),
  line(
    'assessed-together',
    'possible',
    4,
    ['continuous-start', 'worker'],
    'worker',
    'assessments from one day on, one worker',
  ),
  line(
    'assessed-together',
    'possible',
    4,
    ['initial-start', 'worker'],
    'worker',
    'initial assessments from one day on, one worker',
  ),
  line(
    'assessed-together',
    'possible',
    4,
    ['core-start', 'worker'],
    'worker',
    'core assessments from one day on, one worker',
  ),
  line('in-need-together', 'possible', 6, ['cin-start', 'worker'], 'worker', 'in need from one day on, one worker'),
  line(
    'early-help-together',
    'possible',
    2,
    ['early-help-completed', 'early-help-organisation'],
    'early-help-organisation',
    'early help assessments of one day by one organisation',
  ),
  line(
    'contact-together',
    'possible',
    1,
    ['contact-date', 'contact-source'],
    'contact-source',
    'contacts of one day from one source',
  ),
];
