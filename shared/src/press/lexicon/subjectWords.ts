import { makeLexicon } from './lexicon.ts';

/** Words of the social security of workers: a text without any is about something else. */
export const subjectWords = makeLexicon<'SUBJECT'>({
  SUBJECT:
    'bpjs ketenagakerjaan; bpjs naker; bpjs tk; bpjstk; bpjamsostek; bp jamsostek; jamsostek; jamsosnaker; jaminan sosial; jaminan kecelakaan kerja; ' +
    'jaminan kematian; jkk; jkm; paritrana; pekerja rentan; iuran; premi; kepesertaan; perlindungan sosial ketenagakerjaan; perlindungan pekerja; bpjs; bpu; ' +
    'bukan penerima upah; program perlindungan',
});
