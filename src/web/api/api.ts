// The API for programs as a table of contents: what stands around its routes, and the routes.
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { areaRoutes } from './area/routes.ts';
import { authorityRoutes } from './authorities/routes.ts';
import { changeLogRoutes } from './change-log.ts';
import { describeApi, documentRoutes } from './document.ts';
import { documentRequestRoutes } from './documents/routes.ts';
import { findingRoutes } from './findings/routes.ts';
import { frameworkRoutes } from './frameworks/routes.ts';
import { healthRoutes } from './health.ts';
import { indicatorRoutes } from './indicators/routes.ts';
import { inspectionRoutes } from './inspections/routes.ts';
import { meRoutes } from './me.ts';
import { meetingRoutes } from './meetings/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { permissionRoutes } from './permissions.ts';
import { programmeRoutes } from './programme/routes.ts';
import { submissionRoutes } from './submissions/routes.ts';
import { teamRoutes } from './team/routes.ts';
import { askByToken } from './who-asks.ts';

const routes = [
  healthRoutes,
  meRoutes,
  permissionRoutes,
  authorityRoutes,
  frameworkRoutes,
  peopleRoutes,
  programmeRoutes,
  inspectionRoutes,
  submissionRoutes,
  indicatorRoutes,
  findingRoutes,
  meetingRoutes,
  areaRoutes,
  documentRequestRoutes,
  teamRoutes,
  changeLogRoutes,
  documentRoutes,
];

/** Adds the API to the service. It keeps to itself: what it hooks and checks touches no page. */
export async function apiForPrograms(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(async (plain) => {
    const api = plain.withTypeProvider<TypeBoxTypeProvider>();
    api.setValidatorCompiler(TypeBoxValidatorCompiler);
    api.setSchemaErrorFormatter(notValid);
    await describeApi(api, parts);
    await askByToken(api, parts);
    for (const add of routes) add(api, parts);
  });
}

type SchemaFault = {
  readonly keyword?: string;
  readonly instancePath?: string;
  readonly message?: string;
  readonly params?: unknown;
};

/** A request that is not as its schema says, in the API's own words. Faults quote the schema, never what was sent. */
function notValid(faults: readonly SchemaFault[], part: string): Error {
  // An address that cannot be of a record leads nowhere.
  if (part === 'params') return new Problem(404, {});
  const [fault] = faults;
  const place = [...(fault?.instancePath ?? '').split('/').filter((each) => each !== ''), ...missing(fault)].join('/');
  const what = fault?.keyword === 'boolean' ? 'this is not among what is taken' : (fault?.message ?? 'is not valid');
  const where = place === '' ? `The ${part}` : `In the ${part}, ${place}`;
  return new Problem(
    422,
    { code: 'not-valid', happened: `${where}: ${what}.`, toDo: 'Correct it and send it again.' },
    place === '' ? part : place,
  );
}

/** The field that is missing or too many. */
function missing(fault: SchemaFault | undefined): readonly string[] {
  const { params } = fault ?? {};
  if (typeof params !== 'object' || params === null) return [];
  for (const key of ['requiredProperties', 'additionalProperties', 'missingProperty', 'additionalProperty']) {
    const named: unknown = Reflect.get(params, key);
    if (typeof named === 'string') return [named];
    if (Array.isArray(named) && typeof named[0] === 'string') return [named[0]];
  }
  return [];
}
