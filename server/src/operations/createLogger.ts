import type { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { PinoPretty } from 'pino-pretty';
import { loggedError } from './loggedError.ts';

/** How much is logged, from nothing to everything. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Lines for a person at a terminal; else JSON, a line an event. */
  readonly forTerminal: boolean;
  /** Where to; standard error by default, since standard output is for the words of starting and stopping. */
  readonly destination?: Writable;
}

/** The log of the server. */
export function createLogger({ level, forTerminal, destination }: LoggerOptions): Logger {
  const standardError = 2;
  const options = { level, serializers: { err: loggedError } };
  if (!forTerminal) return pino(options, destination ?? pino.destination(standardError));
  const lines = PinoPretty({
    destination: destination ?? standardError,
    sync: true,
    singleLine: true,
    translateTime: 'SYS:HH:MM:ss',
    ignore: 'pid,hostname,requestId,method,path,status,route,milliseconds',
  });
  return pino(options, lines);
}
