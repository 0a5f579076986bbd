// An authority under inspection with people in every role, beside another one, and documents supplied without a page.
import { createHash, randomUUID } from 'node:crypto';
import { documentsAskedFor } from '#annex-a';
import { type Change, type DocumentsRequest, isRefusal, type Refusal, supplyDocument } from '#inspection';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { documentsOf, type KeptDocument, keepSealed, type Tx } from '#store';

type Role = 'officer' | 'director' | 'chair' | 'lead' | 'team' | 'quality' | 'stranger' | 'administrator';

export type DocumentsWorld = {
  readonly service: MadeUpService;
  readonly authority: string;
  readonly inspection: string;
  readonly people: Readonly<Record<Role, string>>;
  readonly base: string;
  readonly as: (role: Role) => Promise<Browser>;
  /** Supplies a file as the officer; answers the document. */
  readonly supplied: (number: string, given?: Partial<Given>) => Promise<KeptDocument>;
  readonly documents: () => Promise<readonly KeptDocument[]>;
  /** Makes changes as somebody. */
  readonly change: (role: Role, decide: (tx: Tx) => Promise<readonly Change[] | Refusal>) => Promise<readonly Change[]>;
  readonly request: DocumentsRequest;
};
type Given = {
  readonly name: string;
  readonly text: string;
  readonly where: string;
  readonly replaces: readonly string[];
};

/** Builds the world in a service of its own. `apart`: the board is not reviewed. */
export async function documentsWorld(env: Readonly<Record<string, string>> = {}): Promise<DocumentsWorld> {
  const service = await madeUpService(env);
  const { store } = service;
  const authority = await madeUpAuthority(store, 'Westmarch', '884');
  const elsewhere = await madeUpAuthority(store, 'Fenholme', '885');
  const inspection = await madeUpInspection(store, authority);
  const person = (name: string, role: Parameters<typeof madeUpPerson>[2]) => madeUpPerson(store, name, role);
  const people: Record<Role, string> = {
    officer: await person('Tom Brandreth', [{ role: 'data-officer', authorityId: authority }]),
    director: await person('Amara Nwosu', [{ role: 'director', authorityId: authority }]),
    chair: await person('Cora Lightfoot', [{ role: 'lscb-chair', authorityId: authority }]),
    lead: await person('Ines Okafor', [{ role: 'lead-inspector', inspectionId: inspection }]),
    team: await person('Ben Achterberg', [{ role: 'team-inspector', inspectionId: inspection }]),
    quality: await person('Quentin Moss', [{ role: 'quality-assurance', inspectionId: inspection }]),
    stranger: await person('Una Marsh', [{ role: 'data-officer', authorityId: elsewhere }]),
    administrator: await person('Ada Quill', [{ role: 'administrator' }]),
  };
  const request: DocumentsRequest = {
    inspection: { id: inspection, authorityId: authority, stage: 'notified' },
    asked: documentsAskedFor({ lscbConcurrent: true }),
    reach: 'all',
  };
  const acting = (role: Role) => ({ for: 'person', userId: people[role] }) as const;
  const change: DocumentsWorld['change'] = async (role, decide) => {
    const done = await store.change(acting(role), service.clock.now, decide);
    if (isRefusal(done)) throw new Error(`Refused: ${done.words}`);
    return done;
  };
  const documents = () => store.read({ for: 'service', what: 'test' }, (tx) => documentsOf(tx, inspection));
  return {
    service,
    authority,
    inspection,
    people,
    request,
    base: `/inspections/${inspection}/documents`,
    as: (role) => service.signedIn(people[role]),
    change,
    documents,
    supplied: async (number, given = {}) => {
      const {
        name = `${number} Report.pdf`,
        text = `The text of ${number}`,
        where = 'Pages 2 to 4',
        replaces = [],
      } = given;
      const plain = Buffer.from(text);
      const id = randomUUID();
      const kind = number.startsWith('4.') ? 'board-document' : 'document';
      const payloadId = await keepSealed(store, acting('officer'), {
        inspectionId: inspection,
        kind,
        plain,
        at: testTime,
      });
      const file = { name, bytes: plain.length, sha256: createHash('sha256').update(plain).digest('hex'), payloadId };
      await change('officer', async (tx) =>
        supplyDocument(request, await documentsOf(tx, inspection), {
          id,
          number,
          whereToLook: where,
          replaces,
          nameSays: null,
          file,
        }),
      );
      const found = (await documents()).find((each) => each.id === id);
      if (found === undefined) throw new Error('What was supplied is not there.');
      return found;
    },
  };
}

/** Sends files in the field `files` of a form, as a browser does; answers the status and where it leads. */
export async function sendFiles(
  browser: Browser,
  path: string,
  files: readonly { readonly name: string; readonly bytes: string | Uint8Array }[],
  service: MadeUpService,
): Promise<{ readonly status: number; readonly body: string; readonly location: string | null }> {
  const page = await browser.get(path);
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const form = new FormData();
  form.append('_csrf', token);
  for (const { name, bytes } of files) {
    form.append('files', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
  }
  const sent = new Response(form);
  const answer = await service.app.inject({
    method: 'POST',
    url: path,
    headers: {
      'content-type': sent.headers.get('content-type') ?? '',
      cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    payload: Buffer.from(await sent.arrayBuffer()),
  });
  return { status: answer.statusCode, body: answer.body, location: answer.headers.location ?? null };
}
