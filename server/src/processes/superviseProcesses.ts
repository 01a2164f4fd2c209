import cluster from 'node:cluster';
import type { Worker } from 'node:cluster';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { AggregatorRegistry } from 'prom-client';
import type { Config } from '../config.ts';
import { createLogger } from '../operations/createLogger.ts';
import { serveMetrics } from '../operations/serveMetrics.ts';
import type { Serving } from './servePionir.ts';

/** Before a process is started in place of one that has ended: where they all end at once, not in a rush. */
const restartAfterMilliseconds = 500;

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

interface End {
  readonly code: number | null;
  readonly signal: string | null;
}

class Supervisor {
  private readonly workers = new Set<Worker>();
  private isStopping = false;

  constructor(private readonly logger: Logger) {}

  /** Gives the port at which the process listens. */
  async start(): Promise<number> {
    const worker = cluster.fork();
    this.workers.add(worker);
    // Of what could not be sent to one that is ending.
    worker.on('error', (error) => this.logger.warn({ err: error }, 'a process does not listen to its supervisor'));
    const ended = new Promise<End>((end) => worker.once('exit', (code, signal) => end({ code, signal })));
    void ended.then(() => this.workers.delete(worker));
    const listening = new Promise<number>((listens) => worker.once('listening', ({ port }) => listens(port)));
    const port = await Promise.race([listening, ended.then(() => null)]);
    if (port === null) throw new Error('A process ended before it listened.');
    void ended.then((end) => this.replace(end));
    return port;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    const workers = [...this.workers];
    const ends = workers.map((worker) => new Promise((ended) => worker.once('exit', ended)));
    for (const worker of workers) worker.process.kill('SIGTERM');
    await Promise.all(ends);
  }

  private async replace(end: End): Promise<void> {
    if (this.isStopping) return;
    this.logger.warn(end, 'a process has ended; another one is started');
    await wait(restartAfterMilliseconds);
    if (this.isStopping) return;
    await this.start().catch(() => this.replace(end));
  }
}
