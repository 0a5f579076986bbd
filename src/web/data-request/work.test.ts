import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#inspection';
import { madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { submissionsOf } from '#store';

let service: MadeUpService;
let inspectionId: string;
let by: string;

beforeAll(async () => {
  service = await madeUpService();
  const authorityId = await madeUpAuthority(service.store, 'Westmarch', 'WES');
  inspectionId = await madeUpInspection(service.store, authorityId);
  by = await madeUpPerson(service.store, 'Dina Officer', [{ role: 'data-officer', authorityId }]);
});
afterAll(() => service.close());

describe('Lists that were sent', () => {
  it('are read and checked, and answer questions', async () => {
    await madeUpSubmission(service.store, {
      inspectionId,
      by,
      files: [{ name: 'lists.xlsx', bytes: madeUpWorkbook({ defects: 20 }) }],
    });
    await service.app.work.settled();
    const [submission] = await service.store.read({ for: 'person', userId: by }, (tx) =>
      submissionsOf(tx, inspectionId),
    );
    expect(submission?.fault).toBeNull();
    expect(submission?.state).toBe('checked');
    const request = Object.assign(Object.create(null), { acting: { for: 'person', userId: by } });
    const of = { inspectionId, submission: null, purpose: 'Testing' };
    const sizes = await service.app.work.ask(request, of, 'list-sizes', null);
    expect(isRefusal(sizes)).toBe(false);
    expect(sizes).toHaveLength(11);
  });
});
