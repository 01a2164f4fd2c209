/** A value less another; null where either is not known. */
export function differenceTo(own: number | null, other: number | null): number | null {
  return own === null || other === null ? null : own - other;
}
