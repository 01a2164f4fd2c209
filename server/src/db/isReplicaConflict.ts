/** PostgreSQL's code for a statement that a standby ended because what it read was to be cleaned away. */
const conflictWithRecovery = '40001';

/** True where a replica could not read on while it took over what the primary had done; the primary can. */
export function isReplicaConflict(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === conflictWithRecovery;
}
