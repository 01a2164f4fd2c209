/**
 * How often each place has each rank over many weightings: entry [place][rank − 1]
 * counts the weightings. Equal scores share the better rank. Quickest with the
 * places in the order of their usual ranks.
 */
export function rankDistribution(scores: readonly Float64Array[]): Uint32Array[] {
  const places = scores.length;
  const draws = scores[0]?.length ?? 0;
  const counts = scores.map(() => new Uint32Array(places));
  const order = Uint32Array.from(scores, (_, place) => place);
  const ofDraw = new Float64Array(places);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let place = 0; place < places; place += 1) ofDraw[place] = (scores[place] as Float64Array)[draw] as number;
    for (let place = 0; place < places; place += 1) order[place] = place;
    sortNearlySorted(order, ofDraw);
    let rank = 0;
    for (let i = 0; i < places; i += 1) {
      const place = order[i] as number;
      if (i > 0 && (ofDraw[place] as number) < (ofDraw[order[i - 1] as number] as number)) rank = i;
      const ofPlace = counts[place] as Uint32Array;
      ofPlace[rank] = (ofPlace[rank] as number) + 1;
    }
  }
  return counts;
}

/** By score, the highest first. Weightings around one another move places little, so insertion has few steps to make. */
function sortNearlySorted(order: Uint32Array, scores: Float64Array): void {
  for (let i = 1; i < order.length; i += 1) {
    const place = order[i] as number;
    const score = scores[place] as number;
    let j = i;
    while (j > 0 && (scores[order[j - 1] as number] as number) < score) {
      order[j] = order[j - 1] as number;
      j -= 1;
    }
    order[j] = place;
  }
}
