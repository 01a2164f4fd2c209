import type { RegencyKind } from '../vocabulary/index.ts';

/** What a reader typed, taken apart: the kind where they name it, and the rest. */
export interface WantedPlace {
  readonly kind: RegencyKind | null;
  readonly name: string;
}

const kinds: Readonly<Record<string, RegencyKind>> = {
  kabupaten: 'KABUPATEN',
  kab: 'KABUPATEN',
  regency: 'KABUPATEN',
  kota: 'KOTA',
  kotamadya: 'KOTA',
  kodya: 'KOTA',
  city: 'KOTA',
};

/** "Kab. Malang" and "malang regency" want a kabupaten, "kota malang" a kota, "malang" either. */
export function wantedPlace(text: string): WantedPlace {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const [first, last] = [kinds[words[0] ?? ''], kinds[words.at(-1) ?? '']];
  if (first !== undefined) return { kind: first, name: words.slice(1).join(' ') };
  if (last !== undefined) return { kind: last, name: words.slice(0, -1).join(' ') };
  return { kind: null, name: words.join(' ') };
}
