export interface KeyHash {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

/** The same for every key, as there are several for each row: read before the next key is hashed. */
const hashed = { first: 0, second: 0, third: 0 };

/** MurmurHash3's steps on four lanes, three of which are kept. */
export function hashKey(key: string): KeyHash {
  let a = 1_779_033_703;
  let b = 3_144_134_277;
  let c = 1_013_904_242;
  let d = 2_773_480_762;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597_399_067);
    b = c ^ Math.imul(b ^ unit, 2_869_860_233);
    c = d ^ Math.imul(c ^ unit, 951_274_213);
    d = a ^ Math.imul(d ^ unit, 2_716_044_179);
  }
  a = Math.imul(c ^ (a >>> 18), 597_399_067);
  b = Math.imul(d ^ (b >>> 22), 2_869_860_233);
  c = Math.imul(a ^ (c >>> 17), 951_274_213);
  d = Math.imul(b ^ (d >>> 19), 2_716_044_179);
  hashed.first = a ^ b ^ c ^ d;
  // All zeros stand for no key.
  hashed.second = b ^ a || 1;
  hashed.third = c ^ a;
  return hashed;
}
