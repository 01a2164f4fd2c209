/**
 * Rings among links: each as its members in the order of the links, beginning
 * with the one named first. One ring is told for each group that cannot be
 * untied without cutting it.
 */
export function findRings(links: ReadonlyMap<string, readonly string[]>): string[][] {
  const tied = withoutLooseEnds(links);
  const rings: string[][] = [];
  const told = new Set<string>();
  for (const start of links.keys()) {
    if (!tied.has(start) || told.has(start)) continue;
    const path: string[] = [];
    let current = start;
    while (!path.includes(current) && !told.has(current)) {
      path.push(current);
      current = (links.get(current) ?? []).find((next) => tied.has(next)) as string;
    }
    const from = path.indexOf(current);
    if (from >= 0) rings.push(path.slice(from));
    for (const member of path) told.add(member);
  }
  return rings;
}

/** What is left when everything that leads to nothing is taken away again and again. */
function withoutLooseEnds(links: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const open = new Map([...links].map(([from, to]) => [from, new Set(to.filter((other) => links.has(other)))]));
  const comingFrom = new Map<string, string[]>();
  for (const [from, to] of open)
    for (const other of to) comingFrom.set(other, [...(comingFrom.get(other) ?? []), from]);
  const loose = [...open].filter(([, to]) => to.size === 0).map(([from]) => from);
  for (let end = loose.pop(); end !== undefined; end = loose.pop()) {
    for (const from of comingFrom.get(end) ?? []) {
      const to = open.get(from);
      if (to?.delete(end) && to.size === 0) loose.push(from);
    }
    open.delete(end);
  }
  return new Set(open.keys());
}
