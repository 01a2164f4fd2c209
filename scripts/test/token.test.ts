import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../dist/pionir.js', import.meta.url));

describe('pnpm pionir token', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pionir-token-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function token(...words: string[]) {
    const environment = { ...process.env, DATABASE_URL: `sqlite:${join(folder, 'test.sqlite3')}` };
    const child = spawn(process.execPath, [program, 'token', ...words], { env: environment });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, output };
  }

  it('makes one, shows it once, lists it without its secret, and ends it', async () => {
    expect((await token('list')).output).toContain('There is no token yet');
    const made = await token('create', '--role', 'publisher', '--name', 'Data desk, Tuban');
    expect(made.code).toBe(0);
    const [, id = '', secret = ''] = /^pionir_([a-z2-9]{10})_(\S{43})$/m.exec(made.output) ?? [];
    expect(made.output).toContain('Publisher "Data desk, Tuban", valid until');
    const listed = await token('list');
    expect(listed.output).toMatch(new RegExp(`^${id} {2}Publisher .*never used {2}"Data desk, Tuban"$`, 'm'));
    expect(listed.output).not.toContain(secret);
    expect((await token('revoke', id)).output).toContain(`The token ${id}, "Data desk, Tuban", is revoked since`);
    expect((await token('list')).output).toMatch(new RegExp(`^${id} {2}Publisher .*revoked`, 'm'));
    const unknown = await token('revoke', 'nobodys222');
    expect([unknown.code, unknown.output]).toEqual([
      1,
      'There is no token nobodys222; "pionir token list" shows them.\n',
    ]);
  });

  it('refuses a name that a reader could not see as it stands', async () => {
    const { code, output } = await token('create', '--role', 'publisher', '--name', 'Kantor \u202Enabut');
    expect(code).not.toBe(0);
    expect(output).toContain('Expected the name of an office, 1 to 100 characters on one line.');
  });
});
