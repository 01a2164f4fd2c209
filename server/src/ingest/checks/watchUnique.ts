/** Remembers what has been seen: asks for each thing on which line it stood before, null for the first time. */
export function watchUnique(): (thing: string, line: number) => number | null {
  const lines = new Map<string, number>();
  return (thing, line) => {
    const earlier = lines.get(thing);
    if (earlier === undefined) lines.set(thing, line);
    return earlier ?? null;
  };
}
