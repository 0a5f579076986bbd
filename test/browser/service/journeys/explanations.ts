import { madeUpId } from '../../../../src/demonstration/made-up-id.ts';
import type { Journey } from './journey.ts';

const at = `/inspections/${madeUpId('inspection/Westmarch')}`;
const collecting = `/inspections/${madeUpId('inspection/Westmarch/collecting')}`;

export const explaining: Journey = {
  name: 'a lead inspector asks, the authority explains, the lead inspector asks again and accepts',
  walk: async (world) => {
    const lead = await world.visitor('ines.okafor@inspectorate');
    const officer = await world.visitor('jakub.zielinski@westmarch');
    await lead.open(`${at}/explanations`);
    await lead.sees('Waiting for the lead inspector');
    await lead.follow('Ask for an explanation');
    await lead.fill({ 'List, column, document or meetings': 'List 8, Children looked after: URN of placement' });
    await lead.press('Continue');
    await lead.press('Ask');
    await lead.sees('There is a problem', 'Say what you want explained');
    await lead.fill({ 'What do you want explained?': 'Half of the numbers are not there. Why?' });
    await lead.press('Ask');
    await lead.sees('The authority has been asked about');

    const why = 'Why it cannot be supplied, or what stands behind the figure';
    await officer.open(`${at}/explanations`);
    await officer.follow(/^Explain it.*: URN of placement/);
    await officer.press('Send the explanation');
    await officer.sees('There is a problem');
    await officer.fill({ [why]: 'Homes outside England have no such number.' });
    await officer.press('Send the explanation');
    await officer.sees('Explained: List 8');

    await lead.open(`${at}/explanations`);
    await lead.follow(/^Accept it or ask again.*: URN of placement/);
    await lead.press('Answer');
    await lead.sees('There is a problem', 'Choose whether you accept the explanation');
    await lead.choose('I ask again');
    await lead.fill({ 'What you answer (optional where you accept it)': 'How many are outside England?' });
    await lead.press('Answer');
    await lead.sees('The authority has been asked again');

    // Two at the authority answer: the second sees what the first wrote.
    const director = await world.visitor('amara.nwosu@westmarch');
    for (const each of [officer, director]) {
      await each.open(`${at}/explanations`);
      await each.follow(/^Change the explanation.*: URN of placement/);
    }
    await officer.fill({ [why]: 'Four of them are in Wales.' });
    await officer.press('Send the explanation');
    await director.fill({ [why]: 'Five of them are in Wales.' });
    await director.press('Send the explanation');
    await director.sees('What is there now', 'Four of them are in Wales.', 'You wrote otherwise');
    await director.press('Send the explanation');

    await lead.open(`${at}/explanations`);
    await lead.follow(/^Accept it or ask again.*: URN of placement/);
    await lead.choose('I accept it');
    await lead.press('Answer');
    await lead.sees('Accepted (1)');
    await lead.follow(/^Withdraw the question.*: URN of placement/);
    await lead.press('Withdraw the question');
    await lead.sees('There is a problem');
    await lead.fill({ 'Why it is withdrawn': 'It was a misreading.' });
    await lead.press('Withdraw the question');
    await lead.sees('Withdrawn (1)');
  },
};

export const explainingUnasked: Journey = {
  name: 'an authority explains of its own accord, the chair of its board for the board, and takes it back',
  walk: async (world) => {
    const officer = await world.visitor('jakub.zielinski@westmarch');
    await officer.open(`${collecting}/explanations`);
    await officer.follow('Explain something');
    await officer.fill({ 'List, column, document or meetings': 'Document 2.05' });
    await officer.press('Continue');
    await officer.fill({ 'Why it cannot be supplied, or what stands behind the figure': 'It is counted in January.' });
    await officer.press('Send the explanation');
    await officer.follow(/^Withdraw it.*Document 2.05/);
    await officer.press('Withdraw the explanation');
    await officer.sees('There is a problem');
    await officer.fill({ 'Why it is withdrawn': 'It was counted after all.' });
    await officer.press('Withdraw the explanation');
    await officer.sees('Withdrawn (1)');

    // That no meetings are planned is said, and taken back, in the same way.
    await officer.follow('Explain something');
    await officer.fill({ 'List, column, document or meetings': 'The list of planned meetings' });
    await officer.press('Continue');
    await officer.fill({ 'Why no meetings are listed': 'None is planned in these weeks but those listed.' });
    await officer.press('Send the explanation');
    await officer.open(`${collecting}/meetings`);
    await officer.sees('None is planned in these weeks but those listed.');
    await officer.open(`${collecting}/explanations`);
    await officer.follow(/^Withdraw it.*The list of planned meetings/);
    await officer.fill({ 'Why it is withdrawn': 'The list says it.' });
    await officer.press('Withdraw the explanation');
    await officer.sees('Withdrawn (2)');

    const chair = await world.visitor('dev.chatterjee@westmarch');
    const board = `/inspections/${madeUpId('inspection/Westmarch/board')}`;
    await chair.open(`${board}/explanations`);
    await chair.sees('Every explanation will be listed here');
    await chair.follow('Explain something');
    await chair.sees('What do you want to explain?');
  },
};

export const readyForFieldwork: Journey = {
  name: 'a lead inspector sees what stands between now and fieldwork',
  walk: async (world) => {
    const lead = await world.visitor('ines.okafor@inspectorate');
    await lead.open(`${collecting}/readiness`);
    await lead.sees('Between now and fieldwork stand', 'Lists, stage 1', 'Explained', 'which could not be read');
    await lead.unfold('Where the days of stage 1 come from');
    await lead.open(`${at}/readiness`);
    await lead.sees('Documents of the safeguarding board', 'Area information');
    await lead.open(`/inspections/${madeUpId('inspection/Westmarch/board')}/readiness`);
    await lead.sees('Documents of the safeguarding board');
  },
};
