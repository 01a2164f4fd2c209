/** Works a value out when it is first asked for, and only then; once. */
export function lazily<Value>(workOut: () => Value): () => Value {
  let found: { readonly value: Value } | null = null;
  return () => (found ??= { value: workOut() }).value;
}
