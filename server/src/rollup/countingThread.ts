import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { CountingOrder } from './CountingOrder.ts';
import { countTogether } from './countTogether.ts';

/** A thread that counts cohorts together, order by order, while another one reads and writes. */
const port = parentPort as MessagePort;
port.on('message', (order: CountingOrder) => port.postMessage(countTogether(order)));
