import { authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client';
import type { SaidByOpenId } from '#inspection';
import type { RoundTrip } from './round-trip.ts';

/**
 * What the other service says of whoever came back from it with a code: the code is exchanged, and the answer proved to be that
 * service's, for us, and for this round trip. Throws when any of it is not so.
 */
export async function whoCameBack(provider: Configuration, cameTo: URL, trip: RoundTrip): Promise<SaidByOpenId> {
  const tokens = await authorizationCodeGrant(provider, cameTo, {
    pkceCodeVerifier: trip.verifier,
    expectedState: trip.state,
    expectedNonce: trip.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('The sign-in service gave no ID token.');
  let { email, email_verified: verified } = claims;
  // Services are free to say it only where one asks with the access token.
  if (email === undefined && provider.serverMetadata().userinfo_endpoint !== undefined) {
    const told = await fetchUserInfo(provider, tokens.access_token, claims.sub);
    [email, verified] = [told.email, told.email_verified];
  }
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: typeof email === 'string' ? email : null,
    // Nothing but a plain yes counts.
    emailVerified: verified === true,
  };
}
