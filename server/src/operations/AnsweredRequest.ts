/** A request that was answered, as the log and the metrics tell of it. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  readonly url: string;
  /** Undefined where no route has the address. */
  readonly route: string | undefined;
  readonly status: number;
  readonly milliseconds: number;
}
