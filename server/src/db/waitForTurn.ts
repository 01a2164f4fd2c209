import { setTimeout } from 'node:timers/promises';
import type { Em } from './createOrm.ts';
import { DatabaseBusy } from './DatabaseBusy.ts';
import { isFreeToWrite } from './isFreeToWrite.ts';

const usualWait = 5000;
const betweenLooks = 50;

/** Waits until nobody else writes the SQLite file, for so many milliseconds; then throws DatabaseBusy. */
export async function waitForTurn(em: Em, wait?: number): Promise<void> {
  return until(() => isFreeToWrite(em), wait);
}

/**
 * Looks now and then whether something is free, for so many milliseconds, while
 * this process goes on with all else; then throws DatabaseBusy.
 */
export async function until(isFree: () => boolean | Promise<boolean>, wait = usualWait): Promise<void> {
  for (let waited = 0; !(await isFree()); waited += betweenLooks) {
    if (waited >= wait) throw new DatabaseBusy();
    await setTimeout(betweenLooks);
  }
}
