import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadNewestRevision } from '../../src/dataset/readNewestRevision.ts';
import { NewestRevision } from '../../src/http/graphql/NewestRevision.ts';

describe('the newest revision', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is known for a moment after it was looked up, and not before', async () => {
    const newest = new NewestRevision(async () => 3);
    expect(newest.known).toBeNull();
    expect(await newest.lookUp()).toBe(3);
    expect(newest.known).toBe(3);
    vi.advanceTimersByTime(11);
    expect(newest.known).toBeNull();
  });

  it('is looked up again while it is known, once, and for nobody to wait', async () => {
    let number = 1;
    const read = vi.fn<ReadNewestRevision>(async () => number);
    const newest = new NewestRevision(read);
    await newest.lookUp();
    number = 2;
    vi.advanceTimersByTime(6);
    expect([newest.known, newest.known]).toEqual([1, 1]);
    expect(read).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(0);
    expect(newest.known).toBe(2);
  });

  it('is not that of an older look-up which came back later', async () => {
    const later: ((number: number) => void)[] = [];
    const newest = new NewestRevision(() => new Promise((found) => later.push(found)));
    const first = newest.lookUp();
    vi.advanceTimersByTime(1);
    const second = newest.lookUp();
    later[1]?.(2);
    await second;
    later[0]?.(1);
    expect([await first, newest.known]).toEqual([1, 2]);
  });

  it('that cannot be looked up is told to who asks for it', async () => {
    const read = vi.fn<ReadNewestRevision>(async () => 1);
    const newest = new NewestRevision(read);
    await newest.lookUp();
    read.mockRejectedValue(new Error('gone'));
    vi.advanceTimersByTime(6);
    expect(newest.known).toBe(1);
    await expect(newest.lookUp()).rejects.toThrow('gone');
  });
});
