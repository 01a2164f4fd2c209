export type { MeasurePlace, Metric } from './metric.ts';
export * from './metrics.ts';
export * from './measureBy.ts';
