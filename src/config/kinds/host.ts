import { isIpAddress, isV4 } from './address-parts.ts';
import type { Kind } from './kind.ts';

/** A name or an IP address to listen at; the brackets around an address of version 6 are taken off. */
export const host: Kind<string> = {
  expected: 'the name or IP address of this machine, without a port',
  read(text) {
    const name = text.replace(/^\[(.*:.*)\]$/, '$1');
    if (isIpAddress(name)) return { value: name };
    if (name.includes(':') || name.includes('/')) return { wrong: 'is no name or IP address alone' };
    const isName =
      name.length <= 253 && name.split('.').every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i.test(label));
    // A name of digits alone is an IP address that is wrong.
    return isName && !/^[\d.]+$/.test(name) ? { value: name } : { wrong: 'is no name or IP address' };
  },
};

/** Proxies whose word about the visitor's address is believed: how many stand in front, or which, parted by commas. */
export const trustedProxies: Kind<number | string> = {
  expected:
    'how many proxies stand in front of the service (1 to 10), or their IP addresses and ranges parted by commas; ' +
    'loopback, linklocal and uniquelocal name the ranges of these kinds',
  read(text) {
    if (/^\d+$/.test(text)) {
      return Number(text) >= 1 && Number(text) <= 10 ? { value: Number(text) } : { wrong: 'is no such number' };
    }
    const proxies = text.split(',').map((each) => each.trim());
    const wrong = proxies.find((each) => !isProxy(each));
    if (wrong === undefined) return { value: proxies.join(',') };
    return { wrong: wrong === '' ? 'names nothing beside a comma' : 'has one that is no IP address or range' };
  },
};

const kindsOfRange = ['loopback', 'linklocal', 'uniquelocal'];

function isProxy(text: string): boolean {
  if (kindsOfRange.includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  if (!isIpAddress(address) || rest.length > 0) return false;
  if (bits === undefined) return true;
  // A range of everybody would let every visitor choose an address.
  return /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (isV4(address) ? 32 : 128);
}
