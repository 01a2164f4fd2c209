import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));

/** The built server as an operator starts it, on a free port. */
export class PionirProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly output: { said: string; logged: string },
  ) {}

  static async start(environment: Readonly<Record<string, string>>): Promise<PionirProcess> {
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, HOST: '127.0.0.1', PORT: '0', REQUESTS_PER_MINUTE: '0', ...environment },
    });
    const output = { said: '', logged: '' };
    child.stderr.on('data', (chunk) => (output.logged += String(chunk)));
    await new Promise<void>((ready, failed) => {
      child.stdout.on('data', (chunk) => {
        output.said += String(chunk);
        if (output.said.includes('Ctrl-C')) ready();
      });
      child.once('exit', () => failed(new Error(output.said + output.logged)));
    });
    return new PionirProcess(child, output);
  }

  get address(): string {
    return String(/web\s+(http:\S+?)\/\n/.exec(this.output.said)?.[1]);
  }

  /** What it has logged, line by line. */
  get log(): Record<string, unknown>[] {
    const lines = this.output.logged.split('\n').slice(0, -1);
    return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends it; gives its exit code, null where a signal ended it. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (!this.isRunning) return this.child.exitCode;
    const exited = once(this.child, 'exit');
    this.child.kill(signal);
    return (await exited)[0] as number | null;
  }
}
