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
    expect([await first, newest.known]).toEqual([2, 2]);
  });

  it('is what a listener said for nearly a second, and then what is looked up', async () => {
    const read = vi.fn<ReadNewestRevision>(async () => 5);
    const newest = new NewestRevision(read);
    newest.heard(3, performance.now());
    vi.advanceTimersByTime(900);
    expect([newest.known, await newest.lookUp()]).toEqual([3, 3]);
    expect(read).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect([newest.known, await newest.lookUp()]).toEqual([null, 5]);
  });

  it('is looked up each time once the listener hears nothing', async () => {
    const newest = new NewestRevision(async () => 4);
    newest.heard(3, performance.now());
    newest.lost();
    expect(await newest.lookUp()).toBe(4);
    vi.advanceTimersByTime(11);
    expect(newest.known).toBeNull();
  });

  it('is not older than what was heard while it was looked up', async () => {
    let answer: (number: number) => void = () => undefined;
    const newest = new NewestRevision(() => new Promise((found) => (answer = found)));
    const asked = newest.lookUp();
    vi.advanceTimersByTime(1);
    newest.heard(2, performance.now());
    answer(1);
    expect(await asked).toBe(2);
  });

  it('is asked of the database for a reader who has seen a newer one, whoever told them', async () => {
    const read = vi.fn<ReadNewestRevision>(async () => 4);
    const newest = new NewestRevision(read);
    newest.heard(3, performance.now());
    expect(await newest.lookUpFrom(3)).toBe(3);
    expect(read).not.toHaveBeenCalled();
    expect(await newest.lookUpFrom(4)).toBe(4);
    // One that nobody has published holds nobody up for ever.
    expect(await newest.lookUpFrom(9)).toBe(4);
  });

  it('is that of an answer which was read meanwhile, and never an older one again', async () => {
    const newest = new NewestRevision(async () => 3);
    newest.heard(3, performance.now());
    newest.saw(4);
    newest.saw(2);
    expect(newest.known).toBe(4);
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
