import type { TestProject } from 'vitest/node';
import { startPostgresql } from './startPostgresql.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the maintenance database of the running PostgreSQL. */
    postgresqlUrl: string;
  }
}

/** One PostgreSQL for the whole run; each test file makes databases of its own in it. */
export default async function postgresqlForAllTests(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgresql();
  project.provide('postgresqlUrl', url);
  return stop;
}
