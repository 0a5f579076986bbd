import type { FastifyRequest } from 'fastify';

/**
 * The address that a request is counted by: an IPv4 address, or the first 64 bits of an IPv6 address, which is what one subscriber has.
 */
export function addressOf(request: Pick<FastifyRequest, 'ip'>): string {
  const ip = request.ip
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '')
    .replace(/%.*$/, '');
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
