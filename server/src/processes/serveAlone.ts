import type { Config } from '../config.ts';
import type { Orm } from '../db/createOrm.ts';
import { Metrics } from '../operations/Metrics.ts';
import { serveMetrics } from '../operations/serveMetrics.ts';
import { servePionir } from './servePionir.ts';
import type { Serving } from './servePionir.ts';

/** One process that does all, its metrics with it. */
export async function serveAlone(config: Config, orm: Orm): Promise<Serving> {
  const metrics = config.metrics === 'off' ? null : new Metrics();
  const serving = await servePionir(config, orm, metrics);
  const metricsApp =
    metrics && typeof config.metrics === 'object' ? await serveMetrics(metrics.registry, config.metrics) : null;
  return {
    port: serving.port,
    async close() {
      await Promise.all([serving.close(), metricsApp?.close()]);
    },
  };
}
