import type { Chance } from './chance.ts';

// Everything here is made up, and looks it: no authority, area, provider or postcode district of these names exists.

/** The authority whose data are made up. */
export const authorityName = 'Westmarch';

const areas = ['North', 'South', 'East', 'West', 'Harbour', 'Vale'] as const;
const organisations = [
  'Fernhollow Primary',
  'Tarn Academy',
  'Harbour Family Hub',
  'Vale Health Visiting',
  'Westmarch Youth Link',
] as const;
const streets = ['Quillmere Lane', 'Tansy Rise', 'Old Drover Way', 'Lantern Street', 'Marlpit Close'] as const;
const providers = ['Larkmoor Care', 'Tidewater Homes', 'Brightledge Fostering', 'Ashwend Services'] as const;

/** A team, by its number. */
export const teamName = (number: number): string =>
  `${areas[number % areas.length]} Team ${Math.floor(number / areas.length) + 1}`;

/** A worker, by a number. */
export const workerName = (number: number): string => `Worker ${String(number).padStart(4, '0')}`;

export const organisationName = (chance: Chance): string => chance.of(organisations);

export const providerName = (chance: Chance): string => chance.of(providers);

/** An address in the authority or in another made-up place. */
export const address = (chance: Chance, inArea: boolean): string =>
  `${chance.between(1, 180)} ${chance.of(streets)}, ${inArea ? authorityName : 'Eastmarch'}`;

const letters = 'ABDEFGHJLNPQRSTUWXYZ';

/** A postcode of an area that is not issued: ZZ in the authority, QX elsewhere. */
export const postcode = (chance: Chance, inArea: boolean): string =>
  `${inArea ? 'ZZ' : 'QX'}${chance.between(1, 19)} ${chance.between(1, 9)}${letters[chance.between(0, 19)]}${letters[chance.between(0, 19)]}`;

/** A registration number of the right form. */
export const registrationNumber = (chance: Chance, older: boolean): string =>
  older ? `SC${chance.between(300_000, 499_999)}` : String(chance.between(1_200_000, 1_299_999));
