import { findFramework } from '../../../../src/frameworks/index.ts';
import type { Journey } from './journey.ts';

const builtIn = findFramework('sif-2015');
const ofOurOwn = JSON.stringify({
  ...builtIn,
  id: 'made-up',
  version: '1',
  title: 'A made-up framework',
  shortTitle: 'Made up',
  inForce: { from: null, to: null, basis: 'Made up.' },
});

export const readingFrameworks: Journey = {
  name: 'anybody reads the frameworks and compares two',
  walk: async (world) => {
    const visit = await world.visitor();
    await visit.open('/frameworks');
    await visit.date('Day', '99 1 2016');
    await visit.press('Show what applies');
    await visit.sees('There is a problem');
    await visit.date('Day', '1 2 2016');
    await visit.press('Show what applies');
    await visit.open('/frameworks/sif-2015');
    await visit.sees('Rules that limit grades');
    await visit.open('/frameworks/sif-2015/2015-06-01?judgement=overall');
    await visit.open('/frameworks/sif-2015/2015-06-01/judgements/overall');
    await visit.open('/frameworks');
    await visit.follow('Compare two frameworks');
    await visit.fill({ 'First framework': 'Single inspection' });
    await visit.press('Compare');
    await visit.sees('There is a problem');
    await visit.fill({
      'First framework': 'Safeguarding and looked after children 2012',
      'Second framework': 'Single inspection',
    });
    await visit.press('Compare');
    await visit.sees('What this comparison cannot show');
  },
};

export const keepingFrameworks: Journey = {
  name: 'an administrator loads a framework, publishes it, sets its end and withdraws it; and loads one that is removed again',
  walk: async (world) => {
    const visit = await world.visitor('priya.raman@inspectorate');
    await visit.open('/frameworks');
    await visit.follow('Load a framework from a file');
    await visit.press('Check and keep as a draft');
    await visit.sees('There is a problem');
    await visit.fill({ 'Or paste its text': '{"id": 3}' });
    await visit.press('Check and keep as a draft');
    await visit.sees('There is a problem');
    await visit.attach('The framework’s file', { name: 'made-up.json', text: ofOurOwn });
    await visit.press('Check and keep as a draft');
    await visit.sees('Made up');
    await visit.follow('Publish this version');
    await visit.press('Publish');
    await visit.sees('There is a problem');
    await visit.date('First day in force', '1 1 2030');
    await visit.fill({ 'Why it is published': 'For the programme of 2030.' });
    await visit.press('Publish');
    await visit.follow('Set the last day in force');
    await visit.date('Last day in force (optional)', '31 12 2031');
    await visit.fill({ 'Why the end changes': 'A new one is coming.' });
    await visit.press('Save');
    await visit.follow('Withdraw this version');
    await visit.press('Withdraw this version');
    await visit.sees('There is a problem');
    await visit.fill({ 'Why it is withdrawn': 'It was made up.' });
    await visit.press('Withdraw this version');
    await visit.sees('withdrawn');
    await visit.open('/frameworks/load');
    await visit.attach('The framework’s file', {
      name: 'other.json',
      text: ofOurOwn.replace('"version":"1"', '"version":"2"'),
    });
    await visit.press('Check and keep as a draft');
    await visit.follow('Remove this draft');
    await visit.fill({ 'Why it is removed': 'Not needed.' });
    await visit.press('Remove the draft');
    await visit.open('/frameworks/sif-2015/2015-06-01/wording');
    await visit.press('Match and keep');
    await visit.sees('There is a problem');
    await visit.fill({ 'Where it comes from': 'A made-up document', 'Terms under which it may be used': 'None' });
    await visit.choose('Anybody');
    await visit.attach('The published document as text', {
      name: 'other.txt',
      text: 'Another document altogether.\n'.repeat(20),
    });
    await visit.press('Match and keep');
    await visit.sees('There is a problem');
  },
};
