import { describe, expect, it } from 'vitest';
import { HeavyWork, heavyWorkAtOnce } from '../../src/desk/HeavyWork.ts';
import type { DoDeskTask } from '../../src/desk/work/deskTasks.ts';

describe('heavy work at the desk', () => {
  it('is one for a token and few in all, and makes room when it is done or has failed', async () => {
    let doTask: () => Promise<unknown> = async () => null;
    const work = new HeavyWork((() => doTask()) as DoDeskTask);
    const run = (token: string) => work.do(token, 'readWorkbookRows', 'x', { fileName: '', content: '' }, new Date(0));
    const gate = Promise.withResolvers<void>();
    doTask = () => gate.promise;
    const tokens = Array.from({ length: heavyWorkAtOnce }, (_, index) => `token${index}`);
    const running = tokens.map(run);
    const busy = { extensions: { code: 'DESK_BUSY' } };
    await expect(run('token0')).rejects.toMatchObject(busy);
    await expect(run('another')).rejects.toMatchObject(busy);
    gate.resolve();
    await Promise.all(running);
    doTask = () => Promise.reject(new Error('broken'));
    await expect(run('token0')).rejects.toThrow('broken');
    doTask = async () => [];
    expect(await run('token0')).toEqual([]);
  });
});
