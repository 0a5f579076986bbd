/** Every cookie the service gives a browser, without the prefix "__Host-" that they have where the service is reached by https. */
export const cookies = [
  { name: 'bestfit', why: 'Keeps you signed in.', until: 'you sign out, close the browser, or your sign-in runs out' },
  {
    name: 'bestfit-form',
    why: 'Proves that a form you send was opened in your own browser, so that another site cannot send one in your name.',
    until: 'you close the browser',
  },
  {
    name: 'bestfit-done',
    why: 'Carries one sentence, what you have just done, to the next page.',
    until: 'that page has been shown',
  },
  {
    name: 'bestfit-invitation',
    why: 'Holds your invitation while you answer it, so that the address of the page need not.',
    until: 'you have answered it, or an hour has passed',
  },
  {
    name: 'bestfit-kept',
    why: 'When your sign-in runs out while you write: leads you, once you have signed in again, to what you had written.',
    until: 'you have it back, or twelve hours have passed',
  },
  {
    name: 'bestfit-openid',
    why: 'Where you sign in by another service: proves that its answer is to your own question.',
    until: 'you come back from there, or fifteen minutes have passed',
  },
] as const;
