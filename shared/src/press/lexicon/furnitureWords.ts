import { makeLexicon } from './lexicon.ts';

/** Words that a page puts around its text: a line that begins with one tells of other texts, or all that follows does. */
export type Furniture = 'LINE' | 'REST';

export const furnitureWords = makeLexicon<Furniture>({
  LINE:
    'baca juga; baca; baca lagi; baca selengkapnya; pilihan editor; simak juga; lihat juga; artikel terkait; berita lainnya; dibaca; read next; also read; ' +
    'tag; tags; bagikan; share; copyright; editor; reporter; pewarta; penulis; foto; simak; cek berita; ikuti berita; related',
  REST: 'berita terkait; berita terbaru; berita populer; terpopuler; komentar; tinggalkan komentar; leave a reply; berita lain; artikel lainnya; baca berita lainnya; tentang kami; rekomendasi untuk anda',
});
