/** The types that `node` can give by id. */
export const nodeTypes = ['Province', 'Regency', 'Program', 'Cohort', 'Figure', 'Source', 'Claim', 'Total'] as const;
export type NodeTypeName = (typeof nodeTypes)[number];

/** An id unique over all types: opaque to clients, stable over revisions. */
export function toGlobalId(type: NodeTypeName, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** The type and key an id stands for; null when it is not one of ours. */
export function readGlobalId(id: string): { type: NodeTypeName; key: string } | null {
  const [type, ...rest] = Buffer.from(id, 'base64url').toString().split(':');
  const known = nodeTypes.find((name) => name === type);
  return known && rest.length > 0 ? { type: known, key: rest.join(':') } : null;
}
