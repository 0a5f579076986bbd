// Handing one message to the mail server.
import { createTransport } from 'nodemailer';
import type { Config } from '#config';
import type { Attempted } from '#inspection';
import type { TakenMessage } from '#store';
import { serverSaid, troubleOf } from './mail-trouble.ts';

type Mail = NonNullable<Config['mail']>;

/** Hands a message to the mail server; answers how that ended, and never throws. When `stopped` is, it ends at once. */
export type Mailer = (message: TakenMessage, stopped: AbortSignal) => Promise<Attempted>;

// A server may be slow; one that goes on forever is left.
const wholeAttempt = 4 * 60_000;
const patience = { dnsTimeout: 20_000, connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** A mailer of the mail server that the settings name. Each message has a connection of its own: they are few. */
export function mailerOf({ server, from }: Mail): Mailer {
  const { host, port, tls, user, password } = server;
  const secrets = [user ?? '', password ?? ''];
  const [, domain = ''] = from.address.split('@');
  return async (message, stopped) => {
    const transport = createTransport({
      host,
      port,
      secure: tls === 'from-the-start',
      requireTLS: tls === 'after-starttls',
      ignoreTLS: tls === 'none',
      tls: { minVersion: 'TLSv1.2' },
      ...(user === null || password === null ? {} : { auth: { user, pass: password } }),
      ...patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(wholeAttempt)]);
    try {
      const info = await transport.sendMail({
        signal,
        from,
        // As addresses, never as a text that could be read as several.
        to: message.addresses.map((address) => ({ name: '', address })),
        ...(message.replyTo === null ? {} : { replyTo: { name: '', address: message.replyTo } }),
        subject: message.heading,
        text: message.body,
        // The same at every attempt: who gets it twice can know that it is one.
        messageId: `<${message.id}@${domain}>`,
      });
      return takenBy(info, secrets);
    } catch (error) {
      if (!signal.aborted) return troubleOf(allRefused(error), secrets);
      const left = stopped.aborted
        ? 'The service was stopped while it was being sent.'
        : 'The mail server did not take it in time.';
      return { outcome: 'not-now', words: `${left} It may have arrived all the same.` };
    } finally {
      transport.close();
    }
  };
}

type Taken = {
  readonly response: string;
  readonly rejected: readonly (string | { readonly address: string })[];
  readonly rejectedErrors?: readonly { readonly response?: unknown }[] | undefined;
};

/** What the server took, with those addresses that it did not take it for. */
function takenBy({ response, rejected, rejectedErrors = [] }: Taken, secrets: readonly string[]): Attempted {
  const said = `The mail server took it: ${serverSaid(response, secrets)}`;
  if (rejected.length === 0) return { outcome: 'taken', words: said };
  const not = rejected.map((each) => (typeof each === 'string' ? each : each.address)).join(', ');
  const why = serverSaid(rejectedErrors[0]?.response, secrets);
  return { outcome: 'taken', words: `Not sent to ${not}${why === '' ? '' : ` (${why})`}: write to them anew. ${said}` };
}

/** When every address was refused, it is for good only when each was: one that is refused for now is tried again. */
function allRefused(error: unknown): unknown {
  const each: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'rejectedErrors') : undefined;
  if (!Array.isArray(each)) return error;
  const forNow = each.find((one) => {
    const status: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'responseCode') : undefined;
    return typeof status === 'number' && status < 500;
  });
  return forNow ?? error;
}
