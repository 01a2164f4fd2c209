import type { PressText } from '../tokens/index.ts';
import type { Candidate } from './candidate.ts';

const workforce: ReadonlySet<string> = new Set(['pekerja', 'kerja', 'karyawan', 'naker']);

/** The candidates without those of whom vulnerable workers are a share: "45.000 tenaga kerja terdaftar, 12.000 di antaranya pekerja rentan". */
export function withoutWorkforces({ tokens }: PressText, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ counted, sentence, to }, index) => {
    const next = candidates[index + 1];
    const isWhole = next?.share === true && next.sentence === sentence;
    if (!isWhole || next.chain?.category !== 'VULNERABLE_WORKERS') return true;
    return counted.what !== 'PERSON' || !workforce.has(tokens[to - 1]?.lower ?? '');
  });
}
