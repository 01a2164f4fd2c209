import { setTimeout } from 'node:timers/promises';
import type { Em } from './createOrm.ts';
import { DatabaseBusy } from './DatabaseBusy.ts';
import { isFreeToWrite } from './isFreeToWrite.ts';

const longestWait = 5000;
const betweenLooks = 50;

/**
 * Does something in one transaction that writes. Where another process writes
 * the same SQLite file its end is waited for, while whoever only reads is
 * answered; after five seconds the database says that it is busy.
 */
export async function inWriting<Result>(em: Em, write: (em: Em) => Promise<Result>): Promise<Result> {
  for (let waited = 0; waited < longestWait && !(await isFreeToWrite(em)); waited += betweenLooks) {
    await setTimeout(betweenLooks);
  }
  if (!(await isFreeToWrite(em))) throw new DatabaseBusy();
  return em.transactional((inside) => write(inside as Em));
}
