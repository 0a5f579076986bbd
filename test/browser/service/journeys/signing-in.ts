import { codeOf } from '../../../service/made-up-sign-in.ts';
import type { Visit } from '../visit.ts';
import { setUpToken, type World } from '../world.ts';
import type { Journey } from './journey.ts';

const password = 'four horses walk slowly';

/** Reads the key of the device that a page sets up. */
const deviceOn = async (visit: Visit): Promise<string> => (await visit.read('.bestfit-key')).replaceAll(' ', '');

/** Sets up one-time codes on the page for it: first with a wrong code, then with the right one. Answers the key and a recovery code. */
async function setUpCodes(visit: Visit, world: World): Promise<{ readonly key: string; readonly recovery: string }> {
  await visit.fill({ 'Code that the app shows': '12' });
  await visit.press('Continue');
  await visit.sees('There is a problem');
  const key = await deviceOn(visit);
  await visit.fill({ 'Code that the app shows': codeOf(key, world.service.clock.now) });
  await visit.press('Continue');
  const recovery = await visit.read('.bestfit-codes code');
  await visit.press('I have kept them');
  world.later(1);
  return { key, recovery };
}

async function signIn(visit: Visit, email: string, asPassword = password): Promise<void> {
  await visit.open('/sign-in');
  await visit.fill({ 'E-mail address': email, Password: asPassword });
  await visit.press('Continue');
}

export const firstRun: Journey = {
  name: 'somebody begins an empty installation, invites a person, and that person joins',
  empty: true,
  walk: async (world) => {
    const first = await world.visitor();
    await first.open('/');
    await first.sees('This installation is empty', 'Load the demonstration');
    await first.press('Become administrator');
    await first.sees('There is a problem');
    await first.fill({
      'Set-up token': setUpToken,
      'Your name': 'Tomas Reyes',
      'Your e-mail address': 'tomas.reyes@inspectorate.example',
      'Choose a password': password,
    });
    await first.press('Become administrator');
    const { key } = await setUpCodes(first, world);
    await first.sees('Hello, Tomas Reyes');
    await first.follow('Authorities');
    await first.sees('will be listed here');
    await first.follow('Change log');
    await first.follow('People');
    await first.follow('Invite a person');
    await first.press('Invite and make the link');
    await first.sees('There is a problem');
    await first.fill({ Name: 'Lena Whitlock', 'E-mail address': 'lena.whitlock@inspectorate.example' });
    await first.fill({ Role: 'Analyst' });
    await first.press('Invite and make the link');
    await first.sees('Lena Whitlock has been invited');
    const link = new URL(await first.read('main strong'));

    const second = await world.visitor();
    await second.open('/invitation/not-a-link');
    await second.sees('This link does not work');
    await second.open(link.pathname);
    await second.sees('Welcome, Lena Whitlock');
    await second.fill({ 'Choose a password': 'short' });
    await second.press('Continue');
    await second.sees('There is a problem');
    await second.fill({ 'Choose a password': password });
    await second.press('Continue');
    await setUpCodes(second, world);
    await second.sees('Hello, Lena Whitlock');

    await first.press('Sign out');
    await signIn(first, 'tomas.reyes@inspectorate.example', 'not the password');
    await first.sees('There is a problem');
    world.later(10);
    await signIn(first, 'tomas.reyes@inspectorate.example');
    await first.fill({ 'One-time code': '000' });
    await first.press('Sign in');
    await first.sees('There is a problem');
    world.later(10);
    await first.fill({ 'One-time code': codeOf(key, world.service.clock.now) });
    await first.press('Sign in');
    await first.sees('Hello, Tomas Reyes');
  },
};

export const ownAccount: Journey = {
  name: 'somebody looks after their own account',
  empty: true,
  walk: async (world) => {
    const visit = await world.visitor();
    const email = 'tomas.reyes@inspectorate.example';
    await visit.open('/set-up');
    await visit.fill({ 'Set-up token': setUpToken, 'Your name': 'Tomas Reyes', 'Your e-mail address': email });
    await visit.fill({ 'Choose a password': password });
    await visit.press('Become administrator');
    const { recovery } = await setUpCodes(visit, world);
    const elsewhere = await world.visitor();
    await signIn(elsewhere, email);
    await elsewhere.follow('I do not have my device: use a recovery code');
    await elsewhere.fill({ 'Recovery code': 'abcd' });
    await elsewhere.press('Sign in');
    await elsewhere.sees('There is a problem');
    world.later(10);
    await elsewhere.fill({ 'Recovery code': recovery });
    await elsewhere.press('Sign in');

    await visit.follow('Your account');
    await visit.sees('this browser', 'End all others');
    await visit.press('End all others');
    await elsewhere.open('/account');
    await elsewhere.sees('Sign in');

    await visit.follow('Change your password');
    await visit.press('Change password');
    await visit.sees('There is a problem');
    await visit.fill({ 'Your present password': password, 'Choose a new password': 'five horses stand still' });
    await visit.press('Change password');
    world.later(2);
    await visit.follow('Set up another device for one-time codes');
    await visit.press('Use this device');
    await visit.sees('There is a problem');
    const key = await deviceOn(visit);
    await visit.fill({
      'Code that the new device shows': codeOf(key, world.service.clock.now),
      'Your password': 'five horses stand still',
    });
    await visit.press('Use this device');
    world.later(2);
    await visit.follow('Make new ones in place of your recovery codes');
    await visit.press('Make new codes');
    await visit.sees('There is a problem');
    world.later(10);
    await visit.fill({ 'Your password': 'five horses stand still' });
    await visit.press('Make new codes');
    await visit.press('I have kept them');

    await visit.follow('API tokens');
    await visit.sees('will be listed here');
    await visit.press('Make the token');
    await visit.sees('There is a problem');
    await visit.fill({ 'What is it for?': 'nightly export', 'Your password': 'five horses stand still' });
    await visit.choose('Read only', '30 days');
    await visit.press('Make the token');
    await visit.sees('bestfit_');
    await visit.follow('Go to your tokens');
    await visit.follow('Revoke the token for nightly export');
    await visit.press('Revoke the token');
    await visit.open('/account');
    await visit.press('Sign out everywhere');
    await visit.open('/account');
    await visit.sees('Sign in');
  },
};

export const demonstrationSignIn: Journey = {
  name: 'somebody loads the demonstration, looks around as a made-up person, and removes it',
  empty: true,
  walk: async (world) => {
    const visit = await world.visitor();
    await visit.open('/set-up');
    await visit.press('Load the demonstration');
    await visit.sees('The demonstration has been loaded', 'Demonstration: made-up data', 'Ines Okafor');
    await visit.press('Ines Okafor');
    await visit.sees('Hello, Ines Okafor');
    await visit.press('Sign out');
    await visit.open('/sign-in');
    await visit.press('Priya Raman');
    await visit.follow('Service');
    await visit.follow('Remove the demonstration');
    await visit.press('Remove the demonstration');
    await visit.sees('There is a problem');
    await visit.fill({ 'Type Westmarch to confirm': 'Westmarch' });
    await visit.press('Remove the demonstration');
    await visit.sees('This installation is empty');
  },
};

export const nothingTypedIsLost: Journey = {
  name: 'somebody whose sign-in runs out while they write signs in again, and has what they wrote',
  walk: async (world) => {
    const visit = await world.visitor('priya.raman@inspectorate');
    await visit.open('/authorities/add');
    await visit.fill({ Name: 'Thistledown', Code: 'ZZ099', 'Region (optional)': 'High Vales' });
    await world.service.store.asOwner('update sessions set ended_at = last_seen_at');
    await visit.press('Save');
    await visit.press('Priya Raman');
    await visit.sees('This is what you had written', 'Thistledown');
    await visit.press('Send it now');
    await visit.sees('Thistledown', 'ZZ099');
  },
};
