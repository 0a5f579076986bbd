import type { AreaLineId } from './line-ids.ts';

/** How a line of the area section comes by its value. */
export type AreaSource =
  /** A person enters it. */
  | { readonly kind: 'entered'; readonly where: string }
  /** The numerator of a measure, or its value where the line is a rate; and the share of the line whose numerator another measure has. */
  | {
      readonly kind: 'measure';
      readonly measure: string;
      readonly share?: { readonly measure: string; readonly of: AreaLineId };
    }
  /** No list holds it; what comes near, if anything, and why it is not the same. */
  | { readonly kind: 'not-in-lists'; readonly because: string; readonly near: string | null };

export interface AreaLine {
  readonly id: AreaLineId;
  readonly part:
    | 'previous inspections'
    | 'leadership'
    | 'children living here'
    | 'child protection'
    | 'looked after'
    | 'last 12 months';
  readonly title: string;
  readonly unit: 'children' | 'homes' | 'per cent' | 'per 10,000' | 'notifications' | 'reviews' | 'people' | 'text';
  /** Whether the section states a value of an earlier day beside it, and the direction since. */
  readonly compared: boolean;
  readonly source: AreaSource;
}

const entered = (where: string): AreaSource => ({ kind: 'entered', where });
const statistics = entered('national statistics');
const authority = entered('the authority');
const register = entered('the register of providers');
const earlier = entered('earlier inspection reports');

const six = 'list 8 holds those who left care in six months, not in twelve';

/** The lines A1 to A36, in the order of the section. Titles are ours. */
export const areaLines: readonly AreaLine[] = [
  line('A1', 'previous inspections', 'Children’s homes run by the authority', 'homes', register),
  line('A2', 'previous inspections', 'Of these, good or better at their latest inspection', 'homes', register),
  line('A3', 'previous inspections', 'Previous inspection of safeguarding or child protection', 'text', earlier),
  line('A4', 'previous inspections', 'Previous inspection of services for children looked after', 'text', earlier),
  line('A5', 'leadership', 'Director of children’s services in post since', 'text', authority),
  line('A6', 'leadership', 'Chair of the safeguarding board in post since', 'text', authority),
  line('A7', 'leadership', 'Authorities that share the safeguarding board', 'text', authority),
  line('A8', 'leadership', 'Functions delegated to a provider of social work', 'text', authority),
  line('A9', 'children living here', 'Children under 18', 'people', statistics),
  line('A10', 'children living here', 'Share of the population under 18', 'per cent', statistics),
  line('A11', 'children living here', 'Children in poverty', 'per cent', statistics),
  line('A12', 'children living here', 'Free school meals, primary', 'per cent', statistics),
  line('A13', 'children living here', 'Free school meals, secondary', 'per cent', statistics),
  line('A14', 'children living here', 'Children from minority ethnic groups', 'per cent', statistics),
  line('A15', 'children living here', 'Largest minority ethnic groups', 'text', statistics),
  line('A16', 'children living here', 'English as an additional language, primary', 'per cent', statistics),
  line('A17', 'children living here', 'English as an additional language, secondary', 'per cent', statistics),
  line('A18', 'children living here', 'Further context', 'text', authority),
  line(
    'A19',
    'child protection',
    'Children in need',
    'children',
    { kind: 'measure', measure: 'children-in-need' },
    true,
  ),
  line(
    'A20',
    'child protection',
    'Children on a child protection plan',
    'children',
    { kind: 'measure', measure: 'on-plan' },
    true,
  ),
  line('A21', 'child protection', 'Children privately fostered', 'children', entered('document 2.03'), true),
  line('A22', 'child protection', 'Serious incidents notified since the last inspection', 'notifications', authority),
  line('A23', 'child protection', 'Serious case reviews completed or under way', 'reviews', authority),
  line('A24', 'looked after', 'Children looked after', 'children', { kind: 'measure', measure: 'looked-after' }, true),
  line(
    'A25',
    'looked after',
    'Children looked after per 10,000 children',
    'per 10,000',
    { kind: 'measure', measure: 'looked-after-rate' },
    true,
  ),
  line('A26', 'looked after', 'Children looked after outside the area', 'children', {
    kind: 'measure',
    measure: 'looked-after-out-of-area',
    share: { measure: 'looked-after-out-of-area', of: 'A24' },
  }),
  placed('A27', 'Children looked after in children’s homes', 'looked-after-in-homes'),
  placed('A28', 'Children looked after in residential special schools', 'looked-after-in-residential-schools'),
  placed('A29', 'Children looked after with foster families', 'looked-after-fostered'),
  placed('A30', 'Children looked after with their parents', 'looked-after-with-parents'),
  line('A31', 'looked after', 'Unaccompanied asylum-seeking children looked after', 'children', {
    kind: 'not-in-lists',
    because: 'list 8 marks children who were unaccompanied within 12 months, which is not all who are',
    near: 'looked-after-uasc',
  }),
  line('A32', 'last 12 months', 'Children adopted', 'children', { kind: 'measure', measure: 'adopted' }),
  line('A33', 'last 12 months', 'Children who came under special guardianship', 'children', {
    kind: 'not-in-lists',
    because: six,
    near: 'ceased-to-special-guardianship',
  }),
  line('A34', 'last 12 months', 'Children who ceased to be looked after, and how many of them returned', 'children', {
    kind: 'not-in-lists',
    because: `${six}; that a child returned within a year shows for those looked after again only`,
    near: 'no-longer-looked-after',
  }),
  line('A35', 'last 12 months', 'Young people who ceased and moved to independent living', 'people', {
    kind: 'not-in-lists',
    because: six,
    near: 'ceased-to-independent-living',
  }),
  line('A36', 'last 12 months', 'Young people who ceased and live in a house in multiple occupation', 'people', {
    kind: 'not-in-lists',
    because: 'list 9 shows who lives in one now, not who of them left care in twelve months',
    near: 'care-leavers-in-shared-houses',
  }),
];

function line(
  id: AreaLineId,
  part: AreaLine['part'],
  title: string,
  unit: AreaLine['unit'],
  source: AreaSource,
  compared = false,
): AreaLine {
  return { id, part, title, unit, compared, source };
}

function placed(id: AreaLineId, title: string, measure: string): AreaLine {
  return line(id, 'looked after', title, 'children', {
    kind: 'measure',
    measure,
    share: { measure: `${measure}-out-of-area`, of: id },
  });
}
