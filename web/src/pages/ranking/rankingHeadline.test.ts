import { expect, test } from 'vitest';
import { plainText } from '../../i18n/sentence.ts';
import { quantity, ranking, row } from '../../testing/answers.ts';
import { rankingHeadline } from './rankingHeadline.ts';

const bojonegoro = row('Kabupaten Bojonegoro', 1, 197_893);
const jember = row('Kabupaten Jember', 2, 81_258);
const tied = (name: string) => row(name, 1, 2017, { tied: true, quantity: quantity(2017, { unit: 'year' }) });

test.each([
  [
    'one leader',
    ranking([bojonegoro, jember], { excludedCount: 6, rankedCount: 32 }),
    'Kabupaten Bojonegoro memimpin dengan 197.893 pekerja rentan; 32 dari 38 daerah punya angka',
    'Kabupaten Bojonegoro leads with 197,893 vulnerable workers; 32 of 38 places have a figure',
  ],
  [
    'all have a figure',
    ranking([bojonegoro, jember], { excludedCount: 0, rankedCount: 38 }),
    'Kabupaten Bojonegoro memimpin dengan 197.893 pekerja rentan; semua 38 daerah punya angka',
    'Kabupaten Bojonegoro leads with 197,893 vulnerable workers; all 38 places have a figure',
  ],
  [
    'two leaders',
    ranking(
      [
        { ...bojonegoro, tied: true },
        { ...jember, rank: 1, tied: true, value: 197_893 },
      ],
      { excludedCount: 36 },
    ),
    'Kabupaten Bojonegoro dan Kabupaten Jember berbagi tempat pertama dengan 197.893 pekerja rentan; 2 dari 38 daerah punya angka',
    'Kabupaten Bojonegoro and Kabupaten Jember share first place with 197,893 vulnerable workers; 2 of 38 places have a figure',
  ],
  [
    'many leaders, counted and not named',
    ranking(['Kota Batu', 'Kota Blitar', 'Kota Kediri', 'Kota Madiun'].map(tied), {
      metric: 'EARLIEST_START',
      unit: 'year',
      excludedCount: 34,
    }),
    'Empat daerah sama-sama memulai paling awal, pada 2017; 4 dari 38 daerah punya angka',
    'Four places started first together, in 2017; 4 of 38 places have a figure',
  ],
  [
    'only one ranked: leading nobody is no lead',
    ranking([bojonegoro], { excludedCount: 37 }),
    'Kabupaten Bojonegoro satu-satunya daerah yang punya angka: 197.893 pekerja rentan; 1 dari 38 daerah punya angka',
    'Kabupaten Bojonegoro is the only place with a figure: 197,893 vulnerable workers; 1 of 38 places have a figure',
  ],
  [
    'nobody ranked',
    ranking([], { excludedCount: 38 }),
    'Belum ada daerah yang punya angka pekerja rentan untuk pilihan ini',
    'No regency has a figure for vulnerable workers under this choice yet',
  ],
])('the finding with %s', (_case, answer, indonesian, english) => {
  expect(plainText(rankingHeadline(answer, 'ID'))).toBe(indonesian);
  expect(plainText(rankingHeadline(answer, 'EN'))).toBe(english);
});

test('the number of the finding carries its evidence', () => {
  const number = rankingHeadline(ranking([bojonegoro, jember]), 'ID').find((part) => typeof part !== 'string');
  expect(number).toEqual({ text: '197.893', about: 'Kabupaten Bojonegoro', quantity: bojonegoro.quantity });
});

test('the count of places opens who has no figure', () => {
  const excluded = [
    { reason: 'LAPSED' as const, regency: { code: '3504', name: 'Kabupaten Tulungagung', kind: 'KABUPATEN' as const } },
  ];
  const answer = ranking([bojonegoro, jember], { excludedCount: 1, excluded });
  expect(rankingHeadline(answer, 'ID').at(-2)).toMatchObject({
    reckoning: {
      shown: '2 dari 3',
      lines: ['2 dari 3 daerah punya angka; yang lain tidak dianggap nol.', 'Tanpa angka: Kabupaten Tulungagung.'],
    },
  });
});
