// Fills an installation with 150 authorities and as many inspections, one of them with 60,000 rows of lists that the service still has to read.
import { randomUUID } from 'node:crypto';
import { synthesise, syntheticWorkbook } from '#annex-a';
import { toDayNumber } from '#calendar';
import { findFramework } from '#frameworks';
import { type Change, type InspectionFields, type RoleId, timetableOf } from '#inspection';
import { frameworkHash, keepSealedPieces } from '#store';
import { alone, authority, given, making, openToFill, signedIn, subject } from './fill.ts';

export const size = { authorities: 150, inspections: 150, rows: 60_000, uploadRows: 20_000 } as const;

/** What the load asks for: who is signed in, and the inspections with the most rows and with none yet. */
export type Filled = {
  readonly administrator: string;
  readonly lead: string;
  readonly officer: string;
  readonly busiest: string;
  readonly awaiting: string;
};

const monday = (today: Temporal.PlainDate): Temporal.PlainDate => today.subtract({ days: today.dayOfWeek - 1 });

/** Made-up lists as a workbook, with one row in a hundred defective unless told otherwise. */
export const workbookOf = (rows: number, asAt: string, defects = Math.floor(rows / 100)): Uint8Array =>
  syntheticWorkbook(
    synthesise({
      edition: 'sif-2015',
      size: rows,
      seed: 'bench',
      asAt: toDayNumber(Temporal.PlainDate.from(asAt)),
      defects,
    }),
  );

function inspection(id: string, authorityId: string, index: number, today: Temporal.PlainDate): readonly Change[] {
  const framework = findFramework('sif-2015');
  if (framework === undefined) throw new Error('The framework sif-2015 is not there.');
  const collecting = index < 10;
  const weekOne = monday(today).add({ days: 7 * (collecting ? -1 : 2 + index) });
  const fields: InspectionFields = {
    subject: 'authority',
    framework: framework.id,
    frameworkVersion: framework.version,
    frameworkHash: frameworkHash(framework),
    stage: collecting ? 'data-collection' : 'planned',
    lscbReview: true,
    weekOne: weekOne.toString(),
    notifiedOn: weekOne.toString(),
    onSiteEnds: weekOne.add({ days: 24 }).toString(),
    asAt: weekOne.toString(),
    edition: 'sif-2015',
    concurrent: null,
  };
  const there = { ...alone, authorityId, inspectionId: id } as const;
  const entries = timetableOf(
    {
      framework,
      subject: 'authority',
      lscbReview: true,
      notifiedOn: weekOne.toString(),
      onSiteEnds: weekOne.add({ days: 24 }).toString(),
      reportReceived: null,
    },
    () => randomUUID(),
  );
  const of = subject('inspection', id);
  return [
    { ...there, kind: 'inspection-opened', subject: of, after: fields },
    {
      ...there,
      kind: 'timetable-made',
      subject: of,
      after: { entries: entries.length, weekOne: weekOne.toString() },
      entries,
    },
  ];
}

/** Fills the data folder; answers sign-ins and inspections. */
export async function fillInspections(data: string): Promise<Filled> {
  const store = await openToFill(data);
  const at = new Date();
  const today = Temporal.Now.plainDateISO('Europe/London');
  const make = making(store, at);
  try {
    const authorities = Array.from({ length: size.authorities }, (_, index) => authority(index));
    await make(authorities.flatMap(({ changes }) => changes));
    const inspections = authorities.slice(0, size.inspections).map(({ id }) => ({ id: randomUUID(), authorityId: id }));
    for (const [index, { id, authorityId }] of inspections.entries()) {
      await make(inspection(id, authorityId, index, today));
    }
    const [busiest, awaiting] = inspections;
    if (busiest === undefined || awaiting === undefined) throw new Error('There are no inspections.');
    const person = async (name: string, held: readonly (readonly [RoleId, typeof busiest])[]) => {
      const id = randomUUID();
      const after = {
        name,
        email: `${name.replaceAll(' ', '.').toLowerCase()}@bench.example`,
        status: 'active',
      } as const;
      await make([
        { ...alone, kind: 'user-invited', subject: subject('user', id), after },
        ...held.map(([role, { id: inspectionId, authorityId }]) =>
          role === 'administrator'
            ? given(id, role, { authorityId: null, inspectionId: null })
            : role === 'data-officer'
              ? given(id, role, { authorityId, inspectionId: null })
              : given(id, role, { authorityId, inspectionId }),
        ),
      ]);
      return id;
    };
    const administrator = await person('Ada Quill', [['administrator', busiest]]);
    const lead = await person('Ines Okafor', [
      ['lead-inspector', busiest],
      ['lead-inspector', awaiting],
    ]);
    const officer = await person('Otto Grange', [
      ['data-officer', busiest],
      ['data-officer', awaiting],
    ]);
    const asOfficer = { for: 'person', userId: officer } as const;
    const asAt = monday(today).subtract({ days: 7 }).toString();
    const name = 'lists.xlsx';
    const kept = await keepSealedPieces(store, asOfficer, {
      inspectionId: busiest.id,
      kind: 'data-request-file',
      source: [workbookOf(size.rows, asAt)],
      limit: 2 ** 30,
      at,
    });
    if (kept === 'too-large') throw new Error('The lists are too large.');
    await make([
      {
        ...alone,
        authorityId: busiest.authorityId,
        inspectionId: busiest.id,
        kind: 'lists-submitted',
        subject: subject('submission'),
        after: { number: 1, stage: 2, note: '', state: 'received' },
        files: [{ id: randomUUID(), name, ...kept }],
      },
    ]);
    return {
      administrator: await signedIn(store, administrator, at),
      lead: await signedIn(store, lead, at),
      officer: await signedIn(store, officer, at),
      busiest: busiest.id,
      awaiting: awaiting.id,
    };
  } finally {
    await store.close();
  }
}
