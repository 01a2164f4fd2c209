import type { NumberMention } from '../numbers/index.ts';
import { scopeOfNumber } from '../places/index.ts';
import type { PressFacts } from '../pressFacts.ts';
import { sentenceAt } from '../tokens/index.ts';

/** Words of coverage before a percentage. */
const covering =
  /^(?:cakupan|cakupannya|coverage|coveragenya|kepesertaan|ucj|uc|universal|terlindungi|tercover|terdaftar|tercakup|kepesertaannya|menyentuh)$/;

/** Words near a percentage that make it an aim. */
const aiming =
  /^(?:target|targetnya|targetkan|menargetkan|ditargetkan|minimal|akan|diharapkan|mencanangkan|rpjmd|rpjpd|harus|ditarget|mentargetkan|nanti|mendatang|depan|sasaran)$/;

/** Words near a percentage that make it a change, a share of money or a rate of premium. */
const otherwise =
  /^(?:pagu|serapan|terserap|upah|gaji|inflasi|bunga|diskon|potongan|keringanan|naik|meningkat|turun|kenaikan|penurunan|tumbuh|pertumbuhan|selisih|kemiskinan|anggaran|bertambah|realisasi|iuran|dbhcht|rata|baseline|jauh|nasional|provinsi|peserta|perempuan)$/;

/** How far before a percentage its words are looked for, in tokens. */
const reach = 22;

/** The coverage reached in the place, in percent. */
export function findRates(facts: PressFacts): NumberMention[] {
  const { press, numbers, furniture } = facts;
  const percentages = numbers.filter(({ unit }) => unit === 'PERCENT');
  return percentages.filter((number, index) => {
    if (
      furniture.has(number.from) ||
      number.value <= 0 ||
      scopeOfNumber(press, number, facts.places, facts.main) !== 'MAIN'
    )
      return false;
    const sentence = sentenceAt(press, number.from);
    const earlier = percentages[index - 1];
    const from = Math.max(
      sentence.from,
      number.from - reach,
      earlier !== undefined && earlier.to > sentence.from ? earlier.to : 0,
    );
    const lead = press.tokens.slice(from, number.from).map(({ lower }) => lower);
    const whole = press.tokens.slice(sentence.from, number.from).map(({ lower }) => lower);
    const covers = whole.some((word) => covering.test(word)) || followsCover(facts, number);
    const rises = lead.at(-1) === 'menjadi' || lead.at(-2) === 'menjadi';
    const changed = lead.slice(-7).some((word) => otherwise.test(word)) && !rises;
    const aimed = lead.some((word) => aiming.test(word));
    return (
      covers &&
      !aimed &&
      !changed &&
      !isBound(lead) &&
      !ofTarget(facts, number) &&
      !ofGroup(lead) &&
      !ofPremium(facts, number)
    );
  });
}

/** "331.775 dari 640.218 angkatan kerja, atau 51,82 persen", "22 persen warga sudah terdaftar". */
function followsCover({ press }: PressFacts, number: NumberMention): boolean {
  const after = press.tokens.slice(number.to, number.to + 10).map(({ lower }) => lower);
  return (
    after.some((word) => ['terlindungi', 'terdaftar', 'tercover', 'tercakup', 'cover'].includes(word)) &&
    !after.includes('belum')
  );
}

/** "Belum mencapai 50 persen", "kurang dari 40 persen": a bound, no rate. */
function isBound(lead: readonly string[]): boolean {
  const [second, first] = lead.slice(-2);
  return (
    (second === 'belum' && reaching.has(first ?? '')) || (second === 'kurang' && first === 'dari') || first === 'bawah'
  );
}

const reaching: ReadonlySet<string> = new Set(['mencapai', 'menyentuh', 'sampai', 'menembus', 'tembus', 'genap']);

/** How far after a percentage its whole may stand, in tokens. */
const toWhole = 8;

/** "34 persen pekerja telah terdaftar, dari total target 43 ribu": a share of a target. */
function ofTarget({ press, numbers }: PressFacts, number: NumberMention): boolean {
  // "10 persen dari target 14 persen" is a rate beside the one aimed at.
  if (numbers.find(({ from }) => from >= number.to)?.unit === 'PERCENT') return false;
  const sentence = sentenceAt(press, number.from);
  const after = press.tokens.slice(number.to, Math.min(sentence.to, number.to + toWhole)).map(({ lower }) => lower);
  const out = after.indexOf('dari');
  return out >= 0 && after.slice(out + 1, out + 3).some((word) => ['target', 'kuota', 'sasaran'].includes(word));
}

/** "seluruh perangkat desa 100 persen": the rate of a group is none of the place. */
function ofGroup(lead: readonly string[]): boolean {
  return lead.some((word) =>
    ['desa', 'rt', 'rw', 'honorer', 'asn', 'bpd', 'nelayan', 'petani', 'rentan', 'informal'].includes(word),
  );
}

/** "santunan sementara tidak mampu bekerja 100% …" pays a share of the wage. */
function ofPremium({ press }: PressFacts, number: NumberMention): boolean {
  const lead = press.tokens.slice(Math.max(0, number.from - 8), number.from).map(({ lower }) => lower);
  return lead.some((word) => ['santunan', 'mampu', 'manfaat', 'klaim', 'cacat'].includes(word));
}
