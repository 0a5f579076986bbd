import { madeUpId } from '../../../../src/demonstration/made-up-id.ts';
import type { World } from '../world.ts';
import type { Journey } from './journey.ts';

const at = `/inspections/${madeUpId('inspection/Westmarch')}`;
const collecting = `/inspections/${madeUpId('inspection/Westmarch/collecting')}`;
const officer = 'jakub.zielinski@westmarch';

/** The lists of the demonstration, read as the service reads them. */
const listsRead = async ({ service }: World): Promise<void> => {
  service.app.work.look();
  await service.app.work.settled();
};

export const puttingRight: Journey = {
  name: 'a data officer goes through what was found, narrows it, looks at one finding and at why it is checked',
  walk: async (world) => {
    const visit = await world.visitor(officer);
    await visit.open(`${at}/lists/1/findings`);
    await visit.sees('What is wrong and what to do');
    await visit.fill({ List: 'List 8', Kind: 'Errors', Order: 'Check' });
    await visit.press('Show');
    await visit.sees('List 8, row');
    await visit.open(`${at}/lists/1/findings?check=nothing-is-called-so`);
    await visit.sees('No finding matches');
    await visit.follow('Show all findings');
    const child = await visit.read('tbody td:last-child a');
    await visit.unfold('Findings about one child');
    await visit.fill({ 'ID of the child, or part of it': child });
    await visit.press('Find');
    await visit.sees('Findings about one child', child);
    await visit.fill({ 'ID of the child, or part of it': 'nobody has this' });
    await visit.press('Find');
    await visit.sees('Nothing was found about a child');
    await visit.open(`${at}/lists/1/findings?severity=error&list=8`);
    await visit.follow(await visit.read('tbody th a'));
    await visit.sees('The row as it was sent', 'Value as sent');
    await visit.open(`${at}/lists/1/findings/by-check`);
    await visit.sees('Errors: what cannot be right', 'What was not checked');
    await visit.follow(/^Why.*: A list was not supplied/);
    await visit.sees('Where it comes from', 'In this submission');
    await visit.open(`${collecting}/lists/1/marked.xlsx`);
    await visit.sees('Front door.xlsx', 'Children in need.xlsx');
    await visit.open(`${collecting}/lists/2/findings`);
    await visit.sees('could not be read');
  },
};

export const comparing: Journey = {
  name: 'a data officer compares what was sent for stage 2 with what was sent before',
  walk: async (world) => {
    await listsRead(world);
    const visit = await world.visitor(officer);
    await visit.open(`${at}/lists/1/compare`);
    await visit.sees('beside submission');
    await visit.open(`${at}/lists/3/compare`);
    await visit.sees('beside submission 2', 'Rows and cells', 'Findings resolved');
    await visit.fill({ 'Compared with': 'Submission 1' });
    await visit.press('Compare');
    await visit.sees('beside submission 1');
    const behind = (what: string) => visit.open(`${at}/lists/3/compare/${what}?against=2&list=8`);
    await behind('replaced');
    await visit.sees('Values changed', 'Before', 'Now');
    await behind('changed');
    await visit.sees('Columns that changed');
    await behind('added');
    await behind('resolved');
    await visit.sees('What was found before and is not found any more');
    // What was sent alone has nothing beside it.
    await visit.open(`${collecting}/lists/1/compare`);
    await visit.sees('There is nothing to compare with yet');
  },
};
