import { logLevels } from './createLogger.ts';
import type { LogLevel } from './createLogger.ts';

/** What an operator decides about logs, metrics and transport. */
export interface OperationsConfig {
  readonly logLevel: LogLevel;
  /** No metrics, metrics beside the site at `/metrics`, or at an address of their own. */
  readonly metrics: 'off' | 'on' | { readonly host: string; readonly port: number };
  /** How long browsers shall insist on HTTPS; null where that is not ours to say. */
  readonly hstsSeconds: number | null;
}

/** Reads `LOG_LEVEL`, `METRICS` and `HSTS_SECONDS`. Throws as the other settings do. */
export function readOperationsConfig(environment: Readonly<Record<string, string | undefined>>): OperationsConfig {
  return {
    logLevel: readLogLevel(environment['LOG_LEVEL']),
    metrics: readMetrics(environment['METRICS']),
    hstsSeconds: readSeconds(environment['HSTS_SECONDS']),
  };
}

function readLogLevel(text: string | undefined): LogLevel {
  if (!text) return 'info';
  const known = logLevels.find((level) => level === text);
  if (known) return known;
  throw new Error(`LOG_LEVEL: found "${text}", expected one of ${logLevels.join(', ')}.`);
}

function readMetrics(text: string | undefined): OperationsConfig['metrics'] {
  if (!text || text === 'off') return 'off';
  if (text === 'on') return 'on';
  const [, host, digits] = /^([^:\s]+|\[[\da-f:]+\]):(\d+)$/i.exec(text) ?? [];
  const port = Number(digits);
  if (host !== undefined && port <= 65535) return { host: host.replace(/^\[|\]$/g, ''), port };
  throw new Error(`METRICS: found "${text}", expected off, on or <host>:<port>.`);
}

function readSeconds(text: string | undefined): number | null {
  if (!text) return null;
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`HSTS_SECONDS: found "${text}", expected a whole number of seconds.`);
}
