import type { Journey } from './journey.ts';

const admin = 'priya.raman@inspectorate';

export const aPerson: Journey = {
  name: 'an administrator changes a person, gives and ends roles, suspends them, which ends their sign-in, and restores them',
  walk: async (world) => {
    const them = await world.visitor('jakub.zielinski@westmarch');
    await them.open('/');
    await them.sees('Hello, Jakub Zielinski');
    const visit = await world.visitor(admin);
    await visit.open('/people');
    await visit.fill({ 'Name or e-mail address': 'nobody of this name' });
    await visit.press('Show');
    await visit.open('/people');
    await visit.fill({ 'Name or e-mail address': 'jakub' });
    await visit.press('Show');
    await visit.follow('Jakub Zielinski');
    await visit.follow(/^Change name/);
    await visit.fill({ 'E-mail address': 'not an address' });
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.fill({
      'E-mail address': 'jakub.zielinski@westmarch.example',
      Name: 'Jakub Zieliński',
      'Why it changes': 'Its spelling.',
    });
    await visit.press('Save');
    await visit.sees('Jakub Zieliński');
    await visit.follow('Give a role');
    await visit.press('Give the role');
    await visit.sees('There is a problem');
    await visit.fill({ Role: 'Authority auditor', Authority: 'Westmarch' });
    await visit.press('Give the role');
    await visit.follow(/^End: .*auditor/i);
    await visit.press('End the role');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why the role ends': 'Given by mistake.' });
    await visit.press('End the role');
    await visit.follow('Make a link for a new password');
    await visit.press('Make the link');
    await visit.sees('There is a problem');
    await visit.choose('Keep the device they have');
    await visit.fill({ 'Why a new link is needed': 'Forgotten.' });
    await visit.press('Make the link');
    await visit.follow('Go on to their page');
    await them.open('/account');
    await them.sees('Where you are signed in');
    await visit.follow('Suspend Jakub Zieliński');
    await visit.press('Suspend');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why they are suspended': 'They left.' });
    await visit.press('Suspend');
    await them.open('/account');
    await them.sees('E-mail address', 'Password');
    await visit.follow('Restore Jakub Zieliński');
    await visit.fill({ 'Why they are restored': 'They came back.' });
    await visit.press('Restore');
    await visit.sees('has been restored');
  },
};

export const manyPeople: Journey = {
  name: 'an administrator invites many people from a file',
  walk: async (world) => {
    const visit = await world.visitor(admin);
    await visit.open('/people');
    await visit.follow('Invite many people from a file');
    await visit.press('Check the file');
    await visit.sees('There is a problem');
    const head = 'Name,E-mail,Role,Authority code\n';
    await visit.attach('The file', { name: 'wrong.csv', text: `${head}Ada,not an address,king,\n` });
    await visit.press('Check the file');
    await visit.sees('Correct the file');
    await visit.follow('choose it again');
    await visit.attach('The file', {
      name: 'people.csv',
      text: `${head}Ada Quill,ada.quill@westmarch.example,auditor,ZZ001\n`,
    });
    await visit.press('Check the file');
    await visit.press('Invite 1 person');
    await visit.sees('The invitations have been made');
    await visit.follow('Go on to the people');
  },
};

export const ownStaff: Journey = {
  name: 'a director looks after their own staff',
  walk: async (world) => {
    const shared = await world.visitor('patrick.orourke@saltmere');
    await shared.open('/staff');
    await shared.follow('Saltmere');
    const visit = await world.visitor('amara.nwosu@westmarch');
    await visit.open('/staff');
    await visit.sees('People of Westmarch');
    await visit.follow('Invite a data officer or an auditor');
    await visit.press('Invite and make the link');
    await visit.sees('There is a problem');
    await visit.fill({ Name: 'Ada Quill', 'E-mail address': 'ada.quill@westmarch.example' });
    await visit.choose('Authority auditor');
    await visit.press('Invite and make the link');
    await visit.open('/staff');
    await visit.follow('New invitation for Ada Quill');
    await visit.press('Make the link');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why a new link is needed': 'It was lost.' });
    await visit.press('Make the link');
    await visit.open('/staff');
    await visit.follow(/^End the role of Ada Quill/);
    await visit.press('End the role');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why the role ends': 'Not needed.' });
    await visit.press('End the role');
    await visit.open('/people');
    await visit.sees('You cannot do this');
  },
};
