import type { PressFacts } from '../pressFacts.ts';
import { sentenceAt, within } from '../tokens/index.ts';

const denying: ReadonlySet<string> = new Set(['bukan', 'tidak', 'belum', 'tak', 'bukanlah']);

/** Words of hope or supposition, anywhere before the claim in its sentence. */
const hoping =
  /^(?:harapan|harapannya|berharap|diharapkan|semoga|ingin|target|targetnya|menargetkan|ditargetkan|berpotensi|berpeluang|kalau|jika|bila|apabila|menuju|cita|bercita|bisa|agar|supaya|optimistis|optimis|mudah|berambisi|bertekad|menyalip|akan)$/;

/** Words between a claim and the other place that holds it. */
const held: ReadonlySet<string> = new Set(
  'itu adalah ialah yakni yaitu ditempati diraih dipegang diduduki dihuni milik oleh masih dan kedua ketiga disusul'.split(
    ' ',
  ),
);

const comparing: ReadonlySet<string> = new Set([
  'setelah',
  'dibanding',
  'dibandingkan',
  'seperti',
  'bawah',
  'selain',
  'mengalahkan',
  'atas',
  'melampaui',
  'di',
]);

/** Whether a text makes a claim as a fact of its own place: not denied, not hoped for, not of another place. */
export function isClaimed(
  { press, places, main, furniture }: PressFacts,
  claim: { from: number; to: number },
): boolean {
  if (furniture.has(claim.from)) return false;
  const sentence = sentenceAt(press, claim.from);
  const lead = press.tokens.slice(sentence.from, claim.from).map(({ lower }) => lower);
  if (lead.slice(-5).some((word) => denying.has(word)) || lead.some((word) => hoping.test(word))) return false;
  const inSentence = within(places, sentence.from, sentence.to).filter(({ branch }) => !branch);
  const isOwn = (codes: readonly string[]) => codes.some((code) => main.codes.includes(code));
  const subject = inSentence.findLast(
    ({ from, to }) => to <= claim.from && !comparing.has(press.tokens[from - 1]?.lower ?? ''),
  );
  if (subject !== undefined) return isOwn(subject.codes);
  const holder = inSentence.find(({ from }) => from >= claim.from && from - claim.to <= 4);
  if (holder === undefined || isOwn(holder.codes)) return true;
  const between = press.tokens.slice(claim.to, holder.from).map(({ lower }) => lower);
  return !(between.length > 0 && between.every((word) => held.has(word)));
}
