/** A piece of work within a transaction that waits for its time. */
export type Step = () => Promise<void>;
