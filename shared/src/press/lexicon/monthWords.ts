/** The number of a month by the name or the short form that the press prints. */
export const monthWords: ReadonlyMap<string, number> = new Map(
  [
    'januari january jan',
    'februari february feb pebruari',
    'maret march mar',
    'april apr',
    'mei may',
    'juni june jun',
    'juli july jul',
    'agustus august agu agt aug ags',
    'september sep sept',
    'oktober october okt oct',
    'november nov nopember nop',
    'desember december des dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The days of the week from Sunday, with their other spellings. */
export const weekdayWords: ReadonlyMap<string, number> = new Map(
  [
    'minggu ahad sunday',
    'senin monday',
    'selasa tuesday',
    'rabu wednesday',
    'kamis thursday',
    'jumat friday',
    'sabtu saturday',
  ]
    .flatMap((names, index) => names.split(' ').map((name) => [name, index] as const))
    .concat([
      ['jum’at', 5],
      ["jum'at", 5],
    ] as const),
);
