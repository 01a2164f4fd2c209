import { AggregatorRegistry } from 'prom-client';
import type { Config } from '../config.ts';
import { createOrm } from '../db/createOrm.ts';
import { Metrics } from '../operations/Metrics.ts';
import { servePionir } from './servePionir.ts';
import type { Serving } from './servePionir.ts';

/** A process that a supervisor has started: it finds the database ready, and tells of its metrics when it is asked. */
export async function serveAsOneOfSeveral(config: Config): Promise<Serving> {
  const metrics = config.metrics === 'off' ? null : new Metrics();
  if (metrics !== null) tellSupervisor(metrics);
  return servePionir(config, await createOrm(config.databaseUrl, config), metrics);
}

/** Making an aggregator is what has this process answer one that asks. */
function tellSupervisor({ registry }: Metrics) {
  AggregatorRegistry.setRegistries([registry]);
  return new AggregatorRegistry();
}
