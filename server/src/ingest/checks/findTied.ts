/**
 * What is left of a graph when everything that leads to nothing is taken away
 * again and again: nodes on rings, and on the ways between them. Edges lead from
 * one node to another; nodes are any numbers. Some twenty bytes an edge, however
 * many there are, as long as most lead back to smaller numbers.
 */
export function findTied(from: Int32Array, to: Int32Array): ReadonlySet<number> {
  // A ring has an edge that does not lead back.
  if (!from.some((node, edge) => node <= (to[edge] as number))) return new Set();
  const nodes = sortedOnce(from);
  const ends = to.map((node) => indexOf(nodes, node));
  const starts = from.map((node) => indexOf(nodes, node));
  const leaving = new Int32Array(nodes.length);
  ends.forEach((end, edge) => {
    if (end >= 0) leaving[starts[edge] as number] = (leaving[starts[edge] as number] as number) + 1;
  });
  const arriving = edgesByEnd(ends, nodes.length);
  const loose: number[] = [];
  leaving.forEach((count, node) => {
    if (count === 0) loose.push(node);
  });
  for (let node = loose.pop(); node !== undefined; node = loose.pop()) {
    for (const edge of arriving(node)) {
      const start = starts[edge] as number;
      leaving[start] = (leaving[start] as number) - 1;
      if (leaving[start] === 0) loose.push(start);
    }
  }
  return new Set([...nodes].filter((_, node) => leaving[node] !== 0));
}

function sortedOnce(numbers: Int32Array): Int32Array {
  const sorted = numbers.toSorted();
  return sorted.filter((number, index) => index === 0 || number !== sorted[index - 1]);
}

/** By halves; -1 where it is not there. */
function indexOf(sorted: Int32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] as number;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The edges that arrive at each node. */
function edgesByEnd(ends: Int32Array, nodes: number): (node: number) => Int32Array {
  const firsts = new Int32Array(nodes + 1);
  for (const end of ends) if (end >= 0) firsts[end + 1] = (firsts[end + 1] as number) + 1;
  for (let node = 0; node < nodes; node += 1)
    firsts[node + 1] = (firsts[node + 1] as number) + (firsts[node] as number);
  const next = firsts.slice();
  const edges = new Int32Array(firsts[nodes] as number);
  ends.forEach((end, edge) => {
    if (end < 0) return;
    edges[next[end] as number] = edge;
    next[end] = (next[end] as number) + 1;
  });
  return (node) => edges.subarray(firsts[node], firsts[node + 1]);
}
