import { makeLexicon } from './lexicon.ts';

/** Provinces other than East Java, by the names the press gives them; those that are words as well are left out. */
export const otherProvinces = makeLexicon<'PROVINCE'>({
  PROVINCE:
    'aceh; sumatera utara; sumut; sumatera barat; sumbar; kepulauan riau; kepri; jambi; bengkulu; sumatera selatan; sumsel; bangka belitung; babel; lampung; ' +
    'banten; dki jakarta; jawa barat; jabar; jawa tengah; jateng; daerah istimewa yogyakarta; diy; bali; nusa tenggara barat; ntb; nusa tenggara timur; ntt; ' +
    'kalimantan barat; kalbar; kalimantan tengah; kalteng; kalimantan selatan; kalsel; kalimantan timur; kaltim; kalimantan utara; kaltara; ' +
    'sulawesi utara; sulut; gorontalo; sulawesi tengah; sulteng; sulawesi barat; sulbar; sulawesi selatan; sulsel; sulawesi tenggara; sultra; ' +
    'maluku; maluku utara; papua; papua barat; papua barat daya; papua tengah; papua pegunungan; papua selatan',
});
