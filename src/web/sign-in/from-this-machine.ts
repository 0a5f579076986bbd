import type { FastifyRequest } from 'fastify';
import type { Parts } from '../parts.ts';

const loopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(host);

/**
 * Whether a request comes from this machine to a service that only this machine can reach. A proxy on this machine brings others'
 * requests from a loopback address too: it is known by the address people use, or by what it adds to a request. The name that the
 * browser asked for is looked at too, since any name can be made to lead to a loopback address.
 */
export function fromThisMachine({ config }: Pick<Parts, 'config'>, request: FastifyRequest): boolean {
  const { headers } = request;
  const proxied = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].some(
    (name) => headers[name] !== undefined,
  );
  return (
    !proxied &&
    loopback(config.host) &&
    loopback(new URL(config.publicUrl).hostname) &&
    loopback(request.hostname) &&
    loopback(request.ip)
  );
}
