/** What Bestfit asks of an address. */
type AddressParts = {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly origin: string;
  readonly href: string;
};

// Node and browsers both have it; the pure rooms are compiled without the types of either.
declare const URL: { parse(address: string): AddressParts | null };

/** The parts of an address; null where it is none. */
export const addressParts = (text: string): AddressParts | null => URL.parse(text);

/** Whether an address of this host never leaves the machine. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || isLoopbackV4(name);
}

const isLoopbackV4 = (name: string): boolean => isV4(name) && name.startsWith('127.');

/** Whether a text is an IP address, of either version, without brackets. */
export const isIpAddress = (text: string): boolean => isV4(text) || isV6(text);

export const isV4 = (text: string): boolean =>
  /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) <= 255);

const isV6 = (text: string): boolean =>
  /^[\da-f:.]+$/i.test(text) && text.includes(':') && addressParts(`http://[${text}]/`) !== null;
