// The addresses that a message goes to, as somebody typed them. What a mail server could read as more than one address is refused.
import type { FieldFault } from '../../refusal.ts';

export const mostAddresses = 20;

// One plain address. Quotes, comments, names in front, groups and routes are taken for what they mostly are: an attempt to hide others.
const local = /^[a-z0-9](?:[a-z0-9._+'=~-]{0,62}[a-z0-9_+])?$/i;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Whether a text is one plain e-mail address, and nothing but that. */
export function isMailAddress(text: string): boolean {
  if (text.length > 254) return false;
  const [before = '', domain = '', ...more] = text.split('@');
  if (more.length > 0 || !local.test(before) || before.includes('..')) return false;
  const labels = domain.split('.');
  return labels.length >= 2 && labels.every((each) => label.test(each));
}

/** The addresses in a text, each once: a line each, or parted by commas or semicolons. */
export function addressesIn(text: string): readonly string[] {
  const seen = new Map<string, string>();
  for (const part of text.split(/[\n\r,;]+/)) {
    const address = part.trim();
    if (address !== '' && !seen.has(address.toLowerCase())) seen.set(address.toLowerCase(), address);
  }
  return [...seen.values()];
}

/** What is wrong with the addresses of a message, at their field; nothing when nothing is. */
export function faultsOfAddresses(addresses: readonly string[]): readonly FieldFault[] {
  const fault = (words: string): readonly FieldFault[] => [{ place: 'addresses', words }];
  if (addresses.length === 0) return fault('Enter the address that it goes to.');
  if (addresses.length > mostAddresses) {
    return fault(`A message goes to at most ${mostAddresses} addresses: take out ${addresses.length - mostAddresses}.`);
  }
  const wrong = addresses.find((address) => !isMailAddress(address));
  if (wrong === undefined) return [];
  return fault(
    `“${wrong.slice(0, 80)}” is not an e-mail address. Write each on a line of its own, such as name@council.example, with nothing around it.`,
  );
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/**
 * The addresses that are not known to be the authority's: neither of one of its people (`known`) nor under the domain of one. A slip of
 * the hand would tell a stranger of the inspection, so these are asked about.
 */
export function unknownAddresses(addresses: readonly string[], known: readonly string[]): readonly string[] {
  const domains = new Set(known.map(domainOf));
  return addresses.filter((address) => !domains.has(domainOf(address)));
}
