/** Something that stands at tokens `from` up to, not with, `to`. */
interface Standing {
  readonly from: number;
  readonly to: number;
}

/** Those that stand wholly within tokens `from` to `to`, of what is in the order of the text: found by halving. */
export function within<Piece extends Standing>(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  for (let at = firstFrom(pieces, from); at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.to > to) break;
    found.push(piece);
  }
  return found;
}

function firstFrom(pieces: readonly Standing[], from: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((pieces[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
