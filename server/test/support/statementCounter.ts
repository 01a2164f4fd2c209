import { createRequire } from 'node:module';

type Method = (this: unknown, ...args: unknown[]) => unknown;

let statements = 0;

/** Counts in the database drivers themselves, below every layer of ours, each statement sent from here on. */
function countCalls(prototype: Record<string, Method>, method: string): void {
  const send = prototype[method] as Method;
  prototype[method] = function counted(...args) {
    statements += 1;
    return send.apply(this, args);
  };
}

/** The driver that a MikroORM package itself loads. */
function driverOf(ormPackage: string, driver: string) {
  const require = createRequire(createRequire(import.meta.url).resolve(ormPackage));
  return require(driver);
}

countCalls(driverOf('@mikro-orm/sqlite', 'better-sqlite3').prototype, 'prepare');
countCalls(driverOf('@mikro-orm/postgresql', 'pg').Client.prototype, 'query');

/** How many statements were sent to a database since the last call. */
export function takeStatementCount(): number {
  const count = statements;
  statements = 0;
  return count;
}
