/** The database in words that can be printed: the file, or the address without its password. */
export function describeDatabase(databaseUrl: string): string {
  if (databaseUrl.startsWith('sqlite:')) return `the SQLite file ${databaseUrl.slice('sqlite:'.length)}`;
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `the PostgreSQL database ${pathname.slice(1)} on ${hostname}${port ? `:${port}` : ''}`;
}
