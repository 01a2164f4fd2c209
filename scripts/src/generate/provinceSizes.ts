export interface ProvinceSize {
  readonly regencies: number;
  readonly cities: number;
  /** Villages and urban wards, to the nearest hundred. */
  readonly villages: number;
}

/** How large the provinces are, by BPS code: 416 regencies and 98 cities, those of Jakarta's administration included. */
export const provinceSizes: Readonly<Record<string, ProvinceSize>> = Object.fromEntries(
  (
    [
      ['11', 18, 5, 6500],
      ['12', 25, 8, 6100],
      ['13', 12, 7, 1300],
      ['14', 10, 2, 1900],
      ['15', 9, 2, 1600],
      ['16', 13, 4, 3300],
      ['17', 9, 1, 1500],
      ['18', 13, 2, 2700],
      ['19', 6, 1, 400],
      ['21', 5, 2, 400],
      ['31', 1, 5, 300],
      ['32', 18, 9, 6000],
      ['33', 29, 6, 8600],
      ['34', 4, 1, 400],
      ['35', 29, 9, 8500],
      ['36', 4, 4, 1600],
      ['51', 8, 1, 700],
      ['52', 8, 2, 1200],
      ['53', 21, 1, 3400],
      ['61', 12, 2, 2100],
      ['62', 13, 1, 1600],
      ['63', 11, 2, 2000],
      ['64', 7, 3, 1000],
      ['65', 4, 1, 500],
      ['71', 11, 4, 1800],
      ['72', 12, 1, 2000],
      ['73', 21, 3, 3000],
      ['74', 15, 2, 2300],
      ['75', 5, 1, 700],
      ['76', 6, 0, 700],
      ['81', 9, 2, 1200],
      ['82', 8, 2, 1200],
      ['91', 7, 0, 800],
      ['92', 5, 1, 1100],
      ['94', 8, 1, 1000],
      ['95', 4, 0, 700],
      ['96', 8, 0, 1200],
      ['97', 8, 0, 2600],
    ] as const
  ).map(([code, regencies, cities, villages]) => [code, { regencies, cities, villages }]),
);
