interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code: unknown;
}

/**
 * What a log says of an error: where it came from and its first words. PostgreSQL
 * adds the whole row that a rule refused, which is a draft perhaps, or the hash of
 * a secret; that stays out of it.
 */
export function loggedError(error: unknown): LoggedError | string {
  if (!(error instanceof Error)) return String(error);
  const { name, code } = error as NodeJS.ErrnoException;
  const message = withoutRow(error.message);
  return { type: name, message, stack: [`${name}: ${message}`, ...framesOf(error.stack ?? '')].join('\n'), code };
}

function withoutRow(message: string): string {
  return message.replace(/\n - detail: .*/s, '');
}

function framesOf(stack: string): string[] {
  return stack.split('\n').filter((line) => line.startsWith('    at '));
}
