export * from './config.ts';
export { describeDatabase } from './db/describeDatabase.ts';
export { createOrm, migrate } from './db/createOrm.ts';
export type { Em, Orm } from './db/createOrm.ts';
export { prepareDatabase } from './db/prepareDatabase.ts';
export * from './ingest/index.ts';
export { traceFigure } from './trace/traceFigure.ts';
export type { FigureTrace, TraceQuestion } from './trace/traceFigure.ts';
export type { CohortVerdict } from './trace/judgeCohort.ts';
