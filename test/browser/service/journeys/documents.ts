import { madeUpId } from '../../../../src/demonstration/made-up-id.ts';
import type { Journey } from './journey.ts';

const documentsOf = (inspection: string) => `/inspections/${madeUpId(`inspection/${inspection}`)}/documents`;
const collecting = documentsOf('Westmarch/collecting');
const ready = documentsOf('Westmarch');

export const supplyingDocuments: Journey = {
  name: 'a data officer supplies documents one by one and many at once, says where to look, and takes one back',
  walk: async (world) => {
    const visit = await world.visitor('jakub.zielinski@westmarch');
    await visit.open(collecting);
    await visit.sees('31 asked for', 'working day', 'Monthly management information');
    await visit.follow(/^1\.03 Monthly/);
    await visit.sees('Every file supplied under this number will be here');
    await visit.press('Supply this document');
    await visit.press('Supply it');
    await visit.sees('There is a problem', 'Choose a file.');
    await visit.attach('File', { name: '1.03 Management information.txt', text: 'Made up: October by team.' });
    await visit.press('Supply it');
    await visit.sees('The file has arrived and is kept', 'There is a problem', 'Say where to look');
    await visit.fill({ 'Where to look': 'The whole page: October by team' });
    await visit.press('Supply the files described');
    await visit.follow(/^1\.03 Monthly/);
    await visit.sees('Edition 1', 'The whole page: October by team');
    await visit.follow(/^Change where to look/);
    await visit.fill({ 'Where to look': '' });
    await visit.press('Save');
    await visit.sees('There is a problem');
    await visit.fill({ 'Where to look': 'Lines 1 to 4: October by team' });
    await visit.press('Save');
    await visit.sees('Lines 1 to 4: October by team');
    await visit.follow(/^Take it back/);
    await visit.press('Take it back');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why it is taken back': 'It was the month before.' });
    await visit.press('Take it back');
    await visit.sees('Taken back', 'It was the month before.');

    await visit.follow('All documents');
    await visit.follow('Send many documents at once');
    await visit.press('Send them');
    await visit.sees('There is a problem');
    await visit.attach('Files', { name: 'notes.txt', text: 'Made up: nothing.' });
    await visit.press('Send them');
    await visit.sees('Not recognised');
    await visit.follow(/^Take this file back/);
    await visit.press('Take it back');
    await visit.open(`${collecting}/waiting`);
    await visit.sees('Nothing waits.');
    await visit.open(`${collecting}/send-many`);
    await visit.attach('Files', {
      name: '2.03 Private fostering.csv',
      text: 'Child unique ID,Date of birth,Date arrangement commenced\n17,1/5/2014,3/5/2013\n',
    });
    await visit.press('Send them');
    await visit.press('Supply the files described');
    await visit.sees('There is a problem');
    await visit.fill({ 'Where to look': 'Every row' });
    await visit.press('Supply the files described');
    await world.service.app.work.settled();
    await visit.open(`${collecting}/number/2.03`);
    await visit.follow('What was found');
    await visit.sees('it began before the child was born');
    await visit.fill({ Kind: 'Queries' });
    await visit.press('Show');
  },
};

export const returningDocuments: Journey = {
  name: 'a lead inspector returns a document unread, takes that back, returns it again, and the data officer supplies another edition',
  walk: async (world) => {
    const lead = await world.visitor('marek.nowak@inspectorate');
    await lead.open(collecting);
    await lead.follow(/^Returned unread \(/);
    await lead.sees('Strategy for children looked after');
    await lead.open(collecting);
    await lead.follow('1.01 Structure and reporting lines');
    await lead.follow(/^Return it unread/);
    await lead.press('Return it unread');
    await lead.sees('There is a problem', 'Choose why the document is returned.');
    await lead.choose('Its purpose is not clear');
    await lead.fill({ 'What is missing, for the authority': 'Which teams decide what?' });
    await lead.press('Return it unread');
    await lead.sees('Returned unread', 'Which teams decide what?');
    await lead.follow(/^Take the return back/);
    await lead.sees('Its purpose is not clear', 'Which teams decide what?');
    await lead.press('Take the return back');
    await lead.sees('There is a problem', 'Say why the return is taken back');
    await lead.fill({ 'Why the return is taken back': 'It was meant for another document.' });
    await lead.press('Take the return back');
    await lead.sees('The return has been taken back.', 'Supplied');
    await lead.follow(/^Return it unread/);
    await lead.choose('Its purpose is not clear');
    await lead.fill({ 'What is missing, for the authority': 'Which teams decide what?' });
    await lead.press('Return it unread');

    const officer = await world.visitor('jakub.zielinski@westmarch');
    await officer.open(`${collecting}/number/1.01`);
    await officer.sees('What to do next', 'say what it shows and on which pages');
    await officer.press('Supply another file');
    await officer.fill({ 'Where to look': 'Page 2: which team decides what' });
    await officer.attach('File', { name: '1.01 Structure.txt', text: 'Made up: teams and what they decide.' });
    await officer.press('Supply it');
    await officer.sees('1.01 has been supplied.', 'Edition 2', 'by edition 2');
  },
};

export const documentsOfTheBoard: Journey = {
  name: 'the chair of a safeguarding board sees and supplies the documents of the board',
  walk: async (world) => {
    const visit = await world.visitor('dev.chatterjee@westmarch');
    await visit.open(ready);
    await visit.sees('You see the documents of the safeguarding board', '10 asked for');
    await visit.follow(/^Missing \(/);
    await visit.follow(/^Supply it.*4\.05/);
    await visit.fill({ 'Where to look': 'Pages 1 to 3: what was done since' });
    await visit.attach('File', { name: '4.05 Action plans.txt', text: 'Made up: action plans.' });
    await visit.press('Supply it');
    await visit.sees('4.05 has been supplied.');
    await visit.open(`${ready}?show=missing`);
    await visit.sees('Nothing is missing.');
  },
};
