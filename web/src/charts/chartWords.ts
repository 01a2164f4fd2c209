import type { Bilingual } from '../i18n/bilingual.ts';

interface ChartWords {
  readonly loading: string;
  readonly stepHint: string;
  readonly gapHint: string;
}

export const chartWords: Bilingual<ChartWords> = {
  ID: {
    loading: 'Memuat grafik…',
    stepHint: 'Papan ketik: pilih grafik lalu tekan tombol panah untuk membacanya satu demi satu.',
    gapHint: 'Tahun bertanda × tidak punya angka, bukan nol; alasannya ada di tabel.',
  },
  EN: {
    loading: 'Loading the chart…',
    stepHint: 'Keyboard: focus the chart and press the arrow keys to read it one by one.',
    gapHint: 'Years marked × have no figure, which is not zero; the reason is in the table.',
  },
};
