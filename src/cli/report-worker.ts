// What a worker thread runs. It takes compiled code from the cache, as the command does, and so must load the rest after that.
import module from 'node:module';
import type { Batch } from './report-batch.ts';
import type { ReportRow } from './report-row.ts';

module.enableCompileCache?.();
const { checkBatch } = await import('./report-batch.ts');

export default (batch: Batch): Promise<ReportRow[]> => checkBatch(batch);
