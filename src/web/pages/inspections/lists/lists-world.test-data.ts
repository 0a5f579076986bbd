// An authority under inspection with people in every role, beside another one, and lists sent with and without a page.
import { madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { type KeptSubmission, submissionsOf } from '#store';

export type Role = 'officer' | 'director' | 'lead' | 'team' | 'chair' | 'auditor' | 'administrator' | 'stranger';

export type ListsWorld = {
  readonly service: MadeUpService;
  readonly inspection: string;
  readonly people: Readonly<Record<Role, string>>;
  readonly base: string;
  readonly as: (role: Role) => Promise<Browser>;
  readonly submissions: () => Promise<readonly KeptSubmission[]>;
  /** Sends a made-up workbook as the officer, and waits until it is read; answers its number. */
  readonly sent: (given?: Parameters<typeof madeUpWorkbook>[0] & { readonly stage?: 1 | 2 }) => Promise<number>;
  /** Puts a day into the timetable on which a list is due. */
  readonly due: (list: number, stage: 1 | 2, on: string) => Promise<void>;
};

export async function listsWorld(
  env: Readonly<Record<string, string>> = {},
  given: Parameters<typeof madeUpService>[1] = {},
): Promise<ListsWorld> {
  const service = await madeUpService(env, given);
  const { store } = service;
  const authorityId = await madeUpAuthority(store, 'Westmarch', '884');
  const elsewhere = await madeUpAuthority(store, 'Fenholme', '885');
  const inspectionId = await madeUpInspection(store, authorityId);
  const people = {
    officer: await madeUpPerson(store, 'Tom Brandreth', [{ role: 'data-officer', authorityId }]),
    director: await madeUpPerson(store, 'Amara Nwosu', [{ role: 'director', authorityId }]),
    chair: await madeUpPerson(store, 'Cora Lightfoot', [{ role: 'lscb-chair', authorityId }]),
    auditor: await madeUpPerson(store, 'Olga Reed', [{ role: 'auditor', authorityId }]),
    lead: await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId }]),
    team: await madeUpPerson(store, 'Ben Achterberg', [{ role: 'team-inspector', inspectionId }]),
    stranger: await madeUpPerson(store, 'Una Marsh', [{ role: 'data-officer', authorityId: elsewhere }]),
    administrator: await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]),
  };
  return {
    service,
    inspection: inspectionId,
    people,
    base: `/inspections/${inspectionId}/lists`,
    as: (role) => service.signedIn(people[role]),
    submissions: () => store.read({ for: 'service', what: 'test' }, (tx) => submissionsOf(tx, inspectionId)),
    sent: async ({ stage = 2, ...workbook } = {}) => {
      const files = [{ name: 'lists.xlsx', bytes: madeUpWorkbook(workbook) }];
      const number = await madeUpSubmission(store, { inspectionId, by: people.officer, files, stage });
      await service.app.work.settled();
      return number;
    },
    due: async (list, stage, on) => {
      await store.asOwner(
        `insert into timetable_entries (id, inspection_id, key, kind, title, who, on_day, at_time, rule, source)
           values (gen_random_uuid(), $1, $2, 'deadline', $3, 'local authority', $4, 'am', 'The morning of its day.', 'Annex A')`,
        [inspectionId, `annex-a/list-${list}/stage-${stage}`, `List ${list}`, on],
      );
    },
  };
}
