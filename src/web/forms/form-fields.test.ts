import { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import { describe, expect, it } from 'vitest';
import { FormFields, isField } from './form-fields.ts';

const part = (fieldname: string, ...chunks: readonly string[]) =>
  ({ fieldname, file: Readable.from(chunks.map((chunk) => Buffer.from(chunk))) }) as unknown as MultipartFile;

async function taken(fields: FormFields, ...parts: readonly MultipartFile[]): Promise<FormFields> {
  for (const each of parts) await fields.take(each);
  return fields;
}

describe('The fields of a form', () => {
  it('are texts, however many chunks they came in; several of one name are a list', async () => {
    const [first, second] = [Buffer.from('Zoë').subarray(0, 3), Buffer.from('Zoë').subarray(3)];
    const split = { fieldname: 'name', file: Readable.from([first, second]) } as unknown as MultipartFile;
    const fields = await taken(new FormFields(), split, part('role', 'auditor'), part('role', 'director'), part(''));
    expect(fields.body()).toEqual({ name: 'Zoë', role: ['auditor', 'director'], '': '' });
  });

  it('are counted together with their names, and none of them is held once they are too many bytes', async () => {
    const held = await taken(new FormFields(10), part('a', '1234'), part('b', '5678'));
    expect(held.tooMuch).toBe(false);
    const over = await taken(new FormFields(10), part('a', '1234'), part('b', '56', '789'));
    expect(over.tooMuch).toBe(true);
    expect(over.body()).toEqual({});
    expect((await taken(over, part('c', '1'))).body()).toEqual({});
    expect((await taken(new FormFields(10), part('a name of sixteen'))).tooMuch).toBe(true);
  });

  it('are two hundred at most', async () => {
    const parts = Array.from({ length: 200 }, (_, n) => part(`f${n}`, 'x'));
    const fields = await taken(new FormFields(), ...parts);
    expect(fields.tooMuch).toBe(false);
    expect((await taken(fields, part('one more', 'x'))).tooMuch).toBe(true);
  });

  it('are the parts that have no name of a file and do not say that they are bytes', () => {
    const of = (filename: string | undefined, mimetype: string) => isField({ filename, mimetype } as MultipartFile);
    expect(of(undefined, 'text/plain')).toBe(true);
    expect(of(undefined, 'application/json')).toBe(true);
    expect(of(undefined, 'application/octet-stream')).toBe(false);
    expect(of('', 'text/plain')).toBe(false);
    expect(of('a.csv', 'text/csv')).toBe(false);
  });
});
