import { execFile } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../../support/freePort.ts';
import { importEmbeddedPostgres } from '../../support/importEmbeddedPostgres.ts';

type EmbeddedPostgres = InstanceType<Awaited<ReturnType<typeof importEmbeddedPostgres>>>;

const run = promisify(execFile);

/** A PostgreSQL that a test stops and starts again, and copies into a standby that follows it. */
export class PostgresqlServer {
  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly server: EmbeddedPostgres,
    private readonly log: { text: string },
  ) {}

  /** Made and started. */
  static async create(): Promise<PostgresqlServer> {
    const made = await PostgresqlServer.in(await mkdtemp(join(tmpdir(), 'pionir-primary-')), []);
    await made.server.initialise();
    await made.start();
    return made;
  }

  get url(): string {
    return `postgres://pionir:pionir@127.0.0.1:${this.port}/postgres`;
  }

  /** Waits until it lets somebody in. */
  async start(): Promise<void> {
    this.log.text = '';
    // A standby never says what the package waits for.
    let isEnded = false;
    this.server.start().catch(() => (isEnded = true));
    while (!this.log.text.includes('ready to accept')) {
      if (isEnded) throw new Error(this.log.text);
      await new Promise((later) => setTimeout(later, 20));
    }
  }

  /** Fast: connections are ended in good order. Immediate: as if its processes were killed. */
  async stop(how: 'fast' | 'immediate'): Promise<void> {
    const { process } = this.server as unknown as { process: ChildProcess };
    const ended = once(process, 'exit');
    process.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await ended;
  }

  async execute(statement: string): Promise<void> {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    await client.query(statement);
    await client.end();
  }

  /** A standby that streams from this one, made as PostgreSQL's low-level backup is; started. */
  async startStandby(): Promise<PostgresqlServer> {
    const folder = await mkdtemp(join(tmpdir(), 'pionir-standby-'));
    const client = new Client({ connectionString: this.url });
    await client.connect();
    await client.query("select pg_backup_start('standby', true)");
    // As it is, its owner with it: PostgreSQL does not run as root.
    await run('cp', ['-a', `${this.folder}/.`, folder]);
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    await client.end();
    await rm(join(folder, 'postmaster.pid'));
    // Copied first, for the owner's sake.
    for (const name of ['backup_label', 'standby.signal'])
      await run('cp', ['-a', join(folder, 'PG_VERSION'), join(folder, name)]);
    await writeFile(join(folder, 'backup_label'), String(rows[0]?.labelfile));
    const primary = `host=127.0.0.1 port=${this.port} user=pionir password=pionir`;
    const standby = await PostgresqlServer.in(folder, ['-c', `primary_conninfo=${primary}`]);
    await standby.start();
    return standby;
  }

  async remove(): Promise<void> {
    await this.stop('immediate');
    await rm(this.folder, { recursive: true, force: true });
  }

  private static async in(folder: string, flags: readonly string[]): Promise<PostgresqlServer> {
    const port = await freePort();
    const log = { text: '' };
    const Embedded = await importEmbeddedPostgres();
    const server = new Embedded({
      databaseDir: folder,
      port,
      user: 'pionir',
      password: 'pionir',
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8'],
      postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', ...flags],
      onLog: (line) => (log.text += String(line)),
    });
    return new PostgresqlServer(folder, port, server, log);
  }
}
