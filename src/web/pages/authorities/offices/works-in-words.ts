import { isOfficeWork, officeWorks } from '#inspection';

/** What an office takes, in words: "Contacts, referrals". */
export const worksInWords = (handles: readonly string[]): string =>
  handles
    .filter(isOfficeWork)
    .map((work, at) => (at === 0 ? officeWorks[work] : officeWorks[work].toLowerCase()))
    .join(', ');
