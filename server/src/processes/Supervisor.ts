import cluster from 'node:cluster';
import type { Worker } from 'node:cluster';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Before a process is started in place of one that has ended: where they all end at once, not in a rush. */
const restartAfterMilliseconds = 500;

interface End {
  readonly code: number | null;
  readonly signal: string | null;
}

/** Starts processes, and another one in place of each that ends by itself. */
export class Supervisor {
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
