export type { Metric } from './metric.ts';
export * from './metrics.ts';
