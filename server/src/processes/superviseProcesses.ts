import { AggregatorRegistry } from 'prom-client';
import type { Config } from '../config.ts';
import { createLogger } from '../operations/createLogger.ts';
import { serveMetrics } from '../operations/serveMetrics.ts';
import type { Serving } from './servePionir.ts';
import { Supervisor } from './Supervisor.ts';

/**
 * Starts as many processes as are asked for, all behind one port, and another one
 * in place of each that ends. It answers nothing itself, so nothing that is asked
 * can end it. Throws where the first one cannot start.
 */
export async function superviseProcesses(config: Config): Promise<Serving> {
  const logger = createLogger({ level: config.logLevel, forTerminal: process.stderr.isTTY });
  const supervisor = new Supervisor(logger);
  // What keeps one from starting keeps all, and is told once.
  const port = await supervisor.start();
  await Promise.all(Array.from({ length: config.processes - 1 }, () => supervisor.start()));
  const registry = new AggregatorRegistry();
  const metricsApp =
    typeof config.metrics === 'object'
      ? await serveMetrics(
          { contentType: registry.contentType, metrics: () => registry.clusterMetrics() },
          config.metrics,
        )
      : null;
  return {
    port,
    async close() {
      await Promise.all([supervisor.stop(), metricsApp?.close()]);
    },
  };
}
