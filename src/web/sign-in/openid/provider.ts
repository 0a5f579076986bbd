// The other sign-in service: found when it is first needed, and looked for again as long as it does not answer.
import { readFile } from 'node:fs/promises';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import type { Config } from '#config';

export type OpenIdSettings = NonNullable<Config['openId']>;

/** How long it may take to answer, in seconds. */
const patience = 10;

async function find({ issuer, clientId, clientSecretFile }: OpenIdSettings): Promise<Configuration> {
  const secret = (await readFile(clientSecretFile, 'utf8')).trim();
  const address = new URL(issuer);
  // The settings let http:// through for this machine alone.
  const execute = address.protocol === 'http:' ? [allowInsecureRequests] : [];
  const found = await discovery(address, clientId, undefined, None(), { execute, timeout: patience });
  const server = found.serverMetadata();
  // What is said when nothing is said is "basic" (OpenID Connect Discovery 1.0, section 3).
  const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const proof = ways.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
  const provider = new Configuration(server, clientId, undefined, proof);
  provider.timeout = patience;
  // What it says of a person is held to its signature too, not only to where it came from.
  enableNonRepudiationChecks(provider);
  for (const prepare of execute) prepare(provider);
  return provider;
}

/** Answers the service, looked for once however many ask; after a failure it is looked for anew. Throws what looking for it throws. */
export function openIdProvider(settings: OpenIdSettings): () => Promise<Configuration> {
  let found: Promise<Configuration> | null = null;
  return () => {
    found ??= find(settings).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
}
