import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What Prometheus can ask of this server, beside what it asks of every Node process. */
export class Metrics {
  readonly registry = new Registry();

  readonly requestSeconds = new Histogram({
    name: 'pionir_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  readonly operations = new Counter({
    name: 'pionir_graphql_operations_total',
    help: 'GraphQL operations that were read, by type and outcome; those that are no GraphQL have type "unreadable".',
    labelNames: ['type', 'outcome'] as const,
    registers: [this.registry],
  });

  readonly errors = new Counter({
    name: 'pionir_graphql_errors_total',
    help: 'Errors in GraphQL answers, by code.',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });

  readonly reads = new Counter({
    name: 'pionir_database_reads_total',
    help: 'Answers by the database that was asked for them, primary or replica, and what came of it: "answered", "behind" (without the newest revision) or "unavailable".',
    labelNames: ['database', 'outcome'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
