import type { Language } from '@pionir/shared';

interface RankingFile {
  readonly path: string;
  readonly format: 'CSV' | 'XLSX' | 'JSONLD';
}

/** The files that answer a question; the address of a ranking page's view, put behind them, asks for just that view. */
export function rankingFiles(language: Language): readonly RankingFile[] {
  const ranking = language === 'ID' ? '/data/peringkat' : '/en/data/ranking';
  return [
    { path: `${ranking}.xlsx`, format: 'XLSX' },
    { path: `${ranking}.csv`, format: 'CSV' },
    { path: language === 'ID' ? '/data/klaim.jsonld' : '/en/data/claims.jsonld', format: 'JSONLD' },
  ];
}
