import { dayNumber } from '#calendar';
import type { Authority } from '../authority.ts';
import type { Choices } from '../chance.ts';
import { address, authorityName, postcode, providerName, registrationNumber } from '../made-up-names.ts';
import type { Values } from '../synthetic-row.ts';

/** Where a child lives, as list 8 has it. */
export interface Placement {
  readonly type: string;
  readonly provider: string;
  readonly inArea: boolean;
  readonly values: Values;
}

const providersOf: Readonly<Record<string, Choices<string>>> = {
  U1: [['PR1', 1]],
  U3: [['PR1', 1]],
  U4: [
    ['PR1', 62],
    ['PR4', 30],
    ['PR5', 8],
  ],
  U5: [['PR1', 1]],
  U6: [
    ['PR1', 58],
    ['PR4', 34],
    ['PR5', 8],
  ],
  A5: [['PR1', 1]],
  A6: [
    ['PR1', 70],
    ['PR5', 30],
  ],
  P1: [['PR0', 1]],
  P2: [['PR4', 1]],
  H5: [
    ['PR1', 25],
    ['PR4', 75],
  ],
  K3: [
    ['PR1', 25],
    ['PR4', 75],
  ],
  K1: [
    ['PR1', 30],
    ['PR4', 70],
  ],
  K2: [
    ['PR1', 18],
    ['PR4', 74],
    ['PR5', 8],
  ],
  R1: [['PR4', 1]],
  R3: [['PR4', 1]],
  S1: [
    ['PR4', 80],
    ['PR5', 20],
  ],
};

// Kinds of placement that a registration number is given for: children's homes, fostering and adoption agencies.
const registered = /^(U|A|K)/;

// Regulated from April 2023, and then a placement of its own.
const supportedFrom = dayNumber(2023, 4, 1);

/** How young people of 16 and 17 live on their own with support, by the code of the day. */
export const semiIndependent = ({ asAt }: Authority): string => (asAt >= supportedFrom ? 'K3' : 'H5');

/** The kind of placement of a child by age in years when it began, legal status and disability. */
export function placementType(authority: Authority, age: number, legal: string, disabled: boolean): string {
  const withParents = legal === 'C1' || legal === 'C2' ? 6 : 0;
  const { chance, edition } = authority;
  const older = semiIndependent(authority);
  if (age < 1) {
    return chance.weighted([
      ['U6', 72],
      ['U3', 17],
      ['R3', 5],
      ['P1', withParents],
    ]);
  }
  return chance.weighted([
    ['U4', 24],
    ['U6', 34],
    ['U1', 6],
    ['U3', 9],
    ['P1', withParents],
    ['K2', age >= 9 ? 14 : age >= 6 ? 3 : 0],
    ['K1', age >= 13 ? 0.4 : 0],
    ['S1', disabled && age >= 6 ? 12 : 0],
    ['R1', disabled && age >= 6 ? 6 : 0],
    [older, age >= 16 ? 22 : 0],
    ['P2', age >= 16 && edition === 'sif-2015' ? 5 : 0],
  ]);
}

/** A placement of a kind: its provider, where it is, and the judgement of the provider. */
export function placedIn(authority: Authority, type: string): Placement {
  const { chance } = authority;
  const provider = chance.weighted(providersOf[type] ?? [['PR4', 1]]);
  // The authority's own provision lies in its area; so, nearly always, do the homes of parents and relatives.
  const inArea = provider === 'PR1' || chance.happens(provider === 'PR0' ? 0.9 : 0.3);
  const withUrn = registered.test(type);
  const inspected = withUrn && !type.startsWith('K3');
  return {
    type,
    provider,
    inArea,
    values: {
      'placement-type': type,
      'placement-provider': provider,
      'provider-name':
        provider === 'PR0' ? null : provider === 'PR1' ? `${authorityName} Council` : providerName(chance),
      'placement-address': address(chance, inArea),
      'placement-postcode': postcode(chance, inArea),
      'placement-urn': withUrn ? registrationNumber(chance, authority.edition === 'sif-2015') : null,
      'placement-location': inArea ? 'IN' : 'OUT',
      'provider-judgement': inspected
        ? chance.weighted([
            ['OUTSTANDING', 15],
            ['GOOD', 62],
            ['REQUIRES-IMPROVEMENT', 20],
            ['INADEQUATE', 3],
          ])
        : null,
      'placement-authority': inArea ? authorityName : chance.happens(0.97) ? 'CON' : 'WAL',
    },
  };
}
