import { describe, expect, it } from 'vitest';
import { HeavyWork, heavyWorkAtOnce } from '../../src/desk/HeavyWork.ts';

describe('heavy work at the desk', () => {
  it('is one for a token and few in all, and makes room when it is done or has failed', async () => {
    const work = new HeavyWork();
    const gate = Promise.withResolvers<void>();
    const tokens = Array.from({ length: heavyWorkAtOnce }, (_, index) => `token${index}`);
    const running = tokens.map((token) => work.run(token, () => gate.promise));
    const busy = { extensions: { code: 'DESK_BUSY' } };
    await expect(work.run('token0', async () => 1)).rejects.toMatchObject(busy);
    await expect(work.run('another', async () => 1)).rejects.toMatchObject(busy);
    gate.resolve();
    await Promise.all(running);
    await expect(work.run('token0', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await work.run('token0', async () => 1)).toBe(1);
  });
});
