import { madeUpId } from '../../../../src/demonstration/made-up-id.ts';
import type { Journey } from './journey.ts';

const collecting = `/inspections/${madeUpId('inspection/Westmarch/collecting')}/lists`;
const ready = `/inspections/${madeUpId('inspection/Westmarch')}/lists`;
const officer = 'jakub.zielinski@westmarch';

const headings =
  'Child unique ID,Gender,Ethnicity,Date of birth,Age of child (years),If unborn: expected date of birth,Date of contact,Contact source';
const contacts = (id: string) => `${headings}\n${id},1,WBRI,01/02/2010,16,,10/10/2026,1A\n`;

export const sendingLists: Journey = {
  name: 'a data officer sends lists, sees how far they are and what was found, and takes them back',
  walk: async (world) => {
    const visit = await world.visitor(officer);
    await visit.open(collecting);
    await visit.sees('of 11 sent', 'working day', 'Submissions, the newest first');
    await visit.press('Send lists');
    await visit.pressHere('Send lists');
    await visit.sees('There is a problem', 'Choose a file.');
    await visit.attach('Files', { name: 'list 1.csv', text: contacts('M1') });
    await visit.choose('Stage 2');
    await visit.fill({ 'Note to the inspectors (optional)': 'October was missing.' });
    await visit.press('Send lists');
    await visit.sees('has arrived', 'October was missing.');
    const submission = visit.path();

    // The very same files again are not kept a second time.
    await visit.open(`${collecting}/send`);
    await visit.attach('Files', { name: 'list 1 copy.csv', text: contacts('M1') });
    await visit.choose('Stage 2');
    await visit.pressHere('Send lists');
    await visit.sees('There is a problem', 'unchanged');

    await world.service.app.work.settled();
    await visit.open(submission);
    await visit.sees('Checked', 'rows in', 'What was found most', 'Submission 1, and stays');
    await visit.follow('Take these lists back');
    await visit.press('Take the lists back');
    await visit.sees('There is a problem', 'Say why');
    await visit.fill({ 'Why they are taken back': 'Those of another month.' });
    await visit.press('Take the lists back');
    await visit.sees('was taken back', 'those sent before stand again');
  },
};

export const whatCouldNotBeRead: Journey = {
  name: 'a data officer sees why files could not be read, and an inspector how far the lists are',
  walk: async (world) => {
    const visit = await world.visitor(officer);
    await visit.open(`${collecting}/send`);
    await visit.attach('Files', { name: 'lists.xlsx', text: '%PDF-1.7' });
    await visit.choose('Stage 1');
    await visit.press('Send lists');
    const submission = visit.path();
    // As long as it waits, its page says so and leads on.
    await visit.sees('See how far it is');
    await world.service.app.work.settled();
    await visit.open(submission);
    await visit.sees('Could not be read', 'is a PDF document');
    await visit.follow('Send lists again');
    const lead = await world.visitor('ines.okafor@inspectorate');
    await lead.open(ready);
    await lead.sees('11 of 11 sent');
    await lead.follow('Submission 3');
    await lead.sees('The lists as they stand after this submission');
  },
};
