import type { WorkerCategory } from '../../vocabulary/index.ts';
import { makeLexicon } from './lexicon.ts';

/** How the press names the groups of workers. */
export const workerWords = makeLexicon<WorkerCategory>({
  VULNERABLE_WORKERS:
    'pekerja risiko tinggi; pekerja berisiko tinggi; pekerja berisiko; pekerja resiko tinggi; pekerja rentan; pekerja rentang; pekerja tentan; pekerjaan rentan; tenaga kerja rentan; tenaga rentan; buruh rentan; ' +
    'masyarakat rentan; warga rentan; kelompok rentan; kelompok pekerja rentan; kelompok masyarakat rentan; masyarakat pekerja rentan; warga pekerja rentan; pekerja rentan desa; ' +
    'pekerja rentan miskin; pekerja miskin; pekerja rentan lainnya; pekerja rentan lain; ' +
    'pekerja rentan dan informal; pekerja informal dan rentan; pekerja informal rentan; pekerja rentan informal; ' +
    'pekerja informal; pekerja sektor informal; tenaga kerja informal; tenaga kerja sektor informal; pekerja non formal; ' +
    'pekerja nonformal; pekerja di sektor informal; pekerja bukan penerima upah; pekerja bpu; peserta bpu; ' +
    'peserta bukan penerima upah; tenaga kerja bukan penerima upah; bukan penerima upah; bpu; pekerja mandiri; ' +
    'pekerja non penerima upah; pekerja rentan non penerima upah; warga miskin; masyarakat miskin; keluarga miskin; ' +
    'kepala keluarga miskin; kk miskin; warga kurang mampu; masyarakat kurang mampu; pekerja kurang mampu; ' +
    'pekerja tidak mampu; pekerja rentan dan miskin; pekerja miskin dan rentan; pekerja rentan sosial',
  TOBACCO_FARMERS:
    'petani tembakau; petani dan buruh tani tembakau; petani dan buruh tembakau; petani serta buruh tani tembakau; ' +
    'petani buruh tani tembakau; petani buruh tembakau; petani maupun buruh tani tembakau; petani dan buruh petani tembakau; ' +
    'petani tembakau dan buruh tani tembakau; petani tembakau buruh tani tembakau; petani tembakau serta buruh tani tembakau; ' +
    'buruh tani dan petani tembakau; buruh dan petani tembakau; buruh tani tembakau dan petani tembakau; buruh tani serta petani tembakau; buruh petani dan petani tembakau',
  TOBACCO_FARM_LABOURERS:
    'buruh tani tembakau; buruh petani tembakau; buruh tembakau; pekerja tani tembakau; pekerja tembakau; ' +
    'buruh tani sektor tembakau; buruh tani di sektor tembakau; ' +
    'buruh ladang tembakau',
  FARMERS:
    'petani; para petani; petani pangan; petani hortikultura; petani pangan dan hortikultura; petani padi; petani jagung; ' +
    'petani tebu; petani kopi; petani cengkeh; petani garam; petani sayur; petani penggarap; petani kecil; petani gurem; ' +
    'petani dan buruh tani; petani buruh tani; petani cabai; petani bawang; petani lainnya; petani lain; petani rentan',
  FARM_LABOURERS:
    'buruh tani; buruh petani; buruh tani cengkeh; buruh sawah; buruh tani padi; buruh tani tebu; buruh tani dan petani; ' +
    'buruh tani penggarap; buruh panen; buruh perkebunan; buruh kebun',
  FISHERS:
    'nelayan; nelayan kecil; nelayan tradisional; nelayan tangkap; nelayan buruh; buruh nelayan; nelayan laut; ' +
    'nelayan perairan umum; nelayan perairan umum darat; pembudidaya ikan; pembudi daya ikan; petambak; petani tambak; ' +
    'pelaku usaha perikanan; anak buah kapal; abk; nelayan pesisir; pekerja perikanan; pencari ikan; nelayan andon',
  CIGARETTE_FACTORY_WORKERS:
    'buruh pabrik rokok; buruh rokok; pekerja pabrik rokok; karyawan pabrik rokok; pekerja rokok; buruh linting; ' +
    'buruh linting rokok; pelinting rokok; buruh industri rokok; buruh harian rokok; pekerja industri hasil tembakau; ' +
    'buruh pabrik tembakau; karyawan rokok; pekerja industri rokok',
  INFORMAL_TRANSPORT:
    'tukang becak; pengemudi becak; pengayuh becak; penarik becak; abang becak; becak; tukang ojek; ojek; ojol; ojek online; ojek daring; ' +
    'ojek pangkalan; opang; driver online; driver ojol; driver ojek online; driver ojek; pengemudi ojek; pengemudi ojol; ' +
    'pengemudi ojek online; pengemudi ojek daring; pengemudi online; pengemudi daring; pengemudi transportasi online; ' +
    'pengemudi transportasi daring; sopir angkot; sopir angkutan; sopir angkutan umum; sopir angkutan kota; ' +
    'sopir angkutan desa; pengemudi angkutan; pengemudi angkutan umum; sopir; pengemudi; supir angkot; kusir; kusir dokar; ' +
    'kusir delman; pengemudi bentor; pengemudi becak motor; ' +
    'pekerja transportasi; pekerja transportasi informal; sopir truk; pengemudi informal; kurir; kurir paket',
  CONSTRUCTION_LABOURERS:
    'tukang batu; kuli bangunan; buruh bangunan; tukang bangunan; pekerja bangunan; tukang kayu; kuli batu; ' +
    'kuli dan tukang bangunan; tukang dan kuli bangunan; buruh konstruksi; tukang dan buruh bangunan; buruh dan tukang bangunan; pekerja konstruksi informal',
  STREET_AND_MARKET_TRADERS:
    'pedagang kaki lima; pkl; pedagang pasar; pedagang keliling; pedagang sayur; pedagang sayur keliling; pedagang asongan; ' +
    'pedagang kecil; pedagang; bakul etek; bakul ethek; mlijo; penjual obrok; penjual sayur; penjual keliling; bakul pasar; ' +
    'pedagang pasar tradisional; pedagang pasar rakyat; pedagang kaki lima dan pasar; pedagang pentol; bakul sayur; ' +
    'pedagang asongan dan kaki lima; penjual sayur keliling; pedagang kaki lima dan asongan; pedagang ikan',
  MICRO_BUSINESSES:
    'pelaku usaha mikro; pelaku umkm; umkm; pelaku usaha kecil; pelaku usaha mikro dan kecil; pelaku usaha mikro kecil; ' +
    'usaha mikro; pengusaha mikro; pelaku ikm; pelaku usaha mikro kecil dan menengah; pelaku industri kecil; wirausaha mikro; pegiat umkm',
  RELIGIOUS_AND_COMMUNITY_WORKERS:
    'pekerja penerima insentif; penerima insentif; penerima insentif daerah; guru ngaji; guru mengaji; guru alquran; guru al quran; marbot; marbut; marbot masjid; marbot musala; merbot; takmir; ' +
    'takmir masjid; imam masjid; imam musala; imam mushola; imam; modin; mudin; guru madin; guru madrasah diniyah; ' +
    'guru diniyah; ustaz; ustadz; ustazah; guru tpq; guru tpa; guru tpa tpq; guru sekolah minggu; guru minggu; guru agama; ' +
    'guru hindu; guru pasraman; kader posyandu; kader kesehatan; kader kb; kader pkk; kader; kader imp; ' +
    'kader surabaya hebat; ksh; penggali makam; penggali kubur; juru kunci makam; penjaga makam; petugas makam; ' +
    'pekerja keagamaan; tenaga keagamaan; pekerja sosial keagamaan; pekerja sosial; tokoh agama; rohaniwan; petugas keagamaan; guru paud; ' +
    'pendidik paud; bunda paud; tenaga pendidik paud; tenaga pendidik; pendidik keagamaan; karang taruna; ' +
    'anggota karang taruna; lpm; anggota lpm; relawan; relawan sosial; relawan bencana; tagana; penjaga tempat ibadah; pengurus masjid; ' +
    'pengelola masjid; penyuluh agama; linmas; satlinmas; anggota linmas; anggota satlinmas; kader dasawisma; ' +
    'pengajar tpq; pengajar ngaji; pelayan masyarakat; warga pelayan masyarakat; hafiz; hafidz; pengasuh pondok; ' +
    'guru ngaji dan marbot; penjaga masjid; petugas kebersihan masjid; kader lingkungan; kader jumantik; motivator desa; pemuka agama; ' +
    'pengurus musala; pemandi jenazah; petugas pemulasaraan jenazah; guru swasta; pengajar madrasah diniyah; pendeta; koster',
  FOREST_WORKERS:
    'penyadap getah; penyadap pinus; penyadap getah pinus; penyadap karet; penderes; penderes kelapa; penderes nira; ' +
    'penderes kelapa dan aren; pekerja hutan; petani hutan; pesanggem; penyadap nira; buruh hutan; petani penyadap; ' +
    'penggarap hutan; blandong; penderes aren; penderes getah; ' +
    'petani penderes; petani penderes kelapa; petani penderes kelapa dan aren; petani penderes nira; petani penderes aren',
  ATHLETES_AND_ARTISTS:
    'atlet; atlet dan ofisial; seniman; pelatih; wasit; pekerja seni; pelaku seni; pelaku seni budaya; seniman dan budayawan; dalang; ' +
    'penari; atlet dan pelatih; pelatih dan atlet; seniman reog; budayawan; seniman tradisional; sinden; pengrawit; atlet porprov',
  OTHER:
    'peternak; asisten rumah tangga; pembantu rumah tangga; pekerja rumah tangga; pemulung; penambang pasir; penambang; ' +
    'pekerja tambang; buruh tambang; pekerja tambang pasir; petugas kebersihan; pengangkut sampah; tenaga kebersihan; pengambil sampah; ' +
    'sopir ambulans; sopir ambulan; pengemudi ambulans; pekerja disabilitas; penyandang disabilitas; pekerja tps; buruh gendong; ' +
    'kuli panggul; kuli angkut; buruh angkut; pemilah sampah; penjahit; supeltas; relawan supeltas; buruh harian lepas; buruh serabutan; ' +
    'pekerja serabutan; perajin; pengrajin; perajin batik; perajin genting; pengrajin gerabah; tukang pijat; buruh pasar; buruh cuci; ' +
    'pasukan kuning; petugas sampah; penarik gerobak sampah; penjaga sekolah; pekerja kreatif; pemandu wisata; pekerja wisata; ' +
    'profesi lain; profesi lainnya; penjaga palang pintu; penjaga perlintasan; tukang cukur; buruh pelabuhan; peternak sapi; ' +
    'juru parkir; jukir; tukang parkir; petugas parkir; juru pelihara; buruh batik; pembatik; petugas irigasi; penjaga pintu air; tenaga kerja bongkar muat; pengamen; tukang sampah',
  VILLAGE_OFFICIALS:
    'perangkat desa; kepala desa; kades; kepala desa dan perangkat desa; kepala desa dan perangkat; aparatur desa; aparat desa; pamong desa; ' +
    'aparatur pemerintah desa; aparatur pemerintahan desa; perangkat pemerintah desa; kepala dusun; staf desa; pamong; perangkat kelurahan; ' +
    'kades dan perangkat desa; kades dan perangkat; perangkat',
  NEIGHBOURHOOD_HEADS:
    'rt; rw; rt rw; rt dan rw; rw dan rt; ketua rt; ketua rw; ketua rt rw; ketua rt dan rw; ketua rt dan ketua rw; ketua rt serta rw; ' +
    'pengurus rt; pengurus rw; pengurus rt rw; pengurus rt dan rw; rukun tetangga; rukun warga; ketua rukun tetangga; ' +
    'ketua rukun warga; rukun tetangga dan rukun warga; ketua rukun tetangga dan rukun warga; ketua lpmk; lpmk; ' +
    'ketua rt rw dan lpmk; rt maupun rw; ketua lingkungan; kepala lingkungan; rukun tetangga rukun warga; perangkat rt; perangkat rt rw',
  VILLAGE_COUNCIL:
    'bpd; anggota bpd; badan permusyawaratan desa; anggota badan permusyawaratan desa; pengurus bpd; badan perwakilan desa; ' +
    'ketua dan anggota bpd; bamuskal',
  NON_CIVIL_SERVANT_STAFF:
    'non asn; pegawai non asn; tenaga non asn; pekerja non asn; non aparatur sipil negara; pegawai non aparatur sipil negara; ' +
    'tenaga non aparatur sipil negara; pegawai pemerintah non asn; honorer; tenaga honorer; pegawai honorer; guru honorer; honorer pemda; ' +
    'honorer daerah; tenaga honorer daerah; honorer kecamatan; pegawai tidak tetap; ptt; gtt; guru tidak tetap; ' +
    'guru tidak tetap dan pegawai tidak tetap; gtt dan ptt; gtt ptt; tenaga kontrak; pegawai kontrak; thl; tenaga harian lepas; non pns; pegawai non pns; ' +
    'tenaga non pns; karyawan non asn; staf non asn; tenaga outsourcing; pegawai nonasn; nonasn; tenaga nonasn; thl dan honorer; ' +
    'tenaga honorer dan kontrak; tenaga pendukung; tenaga alih daya; pegawai non asn pemkab; pegawai non asn pemkot; ppnpn',
  ELECTION_WORKERS:
    'petugas pemilu; penyelenggara pemilu; penyelenggara pilkada; petugas pilkada; kpps; anggota kpps; petugas kpps; ' +
    'petugas ad hoc; badan ad hoc; badan adhoc; petugas adhoc; pps; ppk; anggota ppk; anggota pps; pantarlih; ' +
    'pengawas tps; linmas tps; panwascam; panwaslu; petugas tps; pekerja pemilu; badan ad hoc pemilu; badan ad hoc pilkada; panwaslu kecamatan; ' +
    'penyelenggara ad hoc; pengawas pemilu; petugas ketertiban tps',
});
