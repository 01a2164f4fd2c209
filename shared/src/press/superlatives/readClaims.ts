import type { ClaimKind } from '../../vocabulary/index.ts';
import type { PressFacts } from '../pressFacts.ts';
import { claimWords, findMeanings } from '../lexicon/index.ts';
import type { ClaimTrigger, Meaning } from '../lexicon/index.ts';
import { sentenceAt } from '../tokens/index.ts';
import type { Token } from '../tokens/index.ts';
import { findScope } from './findScope.ts';
import { findTriggers } from './findTriggers.ts';
import type { FoundClaim } from './foundClaim.ts';
import { isClaimed } from './isClaimed.ts';
import { metricOf } from './metricOf.ts';
import { rankAt } from './rankAt.ts';
import { riseAt } from './riseAt.ts';

/** No text claims more. */
const mostTriggers = 500;

/** Words of an award won. */
const winning =
  /^(?:raih|meraih|diraih|peraih|menyabet|sabet|menerima|terima|mendapat|mendapatkan|dianugerahi|memboyong|boyong|merebut|juara|memenangkan|penghargaan|award|anugerah|mempertahankan|dinobatkan)$/;

/** The claims that a text makes of its place, each once. */
export function readClaims(facts: PressFacts): FoundClaim[] {
  const { tokens } = facts.press;
  const found: FoundClaim[] = [];
  let until = 0;
  for (const trigger of findTriggers(tokens).slice(0, mostTriggers)) {
    if (trigger.from < until) continue;
    const claim = trigger.key === 'RISE' ? riseAt(facts.press, trigger) : claimAt(facts, trigger);
    if (claim === null) continue;
    until = claim.to;
    if (!isClaimed(facts, claim) || found.some((other) => areSame(other, claim))) continue;
    found.push(claim);
  }
  return found;
}

function areSame(a: FoundClaim, b: FoundClaim): boolean {
  if (a.claim !== b.claim) return false;
  return a.claim === 'AWARD'
    ? a.metric === b.metric
    : a.scope === b.scope && (a.among === b.among || a.scope !== 'OTHER');
}

/** "Salah satu yang terbaik", "terbesar kedua", "peringkat ketiga", "pionir", with what it is among. */
function claimAt(facts: PressFacts, trigger: Meaning<ClaimTrigger>): FoundClaim | null {
  const { tokens } = facts.press;
  const sentence = sentenceAt(facts.press, trigger.from);
  const core = trigger.key === 'AMONG' ? leaderAfter(tokens, trigger, sentence.to) : trigger;
  const rank = core === null ? null : rankAt(tokens, core);
  if (core === null || (core.key === 'RANK' && rank === null)) return null;
  const end = rank?.to ?? core.to;
  const words = tokens.slice(sentence.from, sentence.to).map(({ lower }) => lower);
  const won = isAward(words, core.key === 'RANK' || rank !== null);
  const scope = findScope(tokens, isLoose(tokens, core) ? end - 1 : end, sentence.to);
  if (scope === null && !won && !standsAlone(tokens, core, words) && !isRecord(tokens, end, words)) return null;
  if (isOfThings(tokens, core) || (scope?.scope === 'OTHER' && isLoose(tokens, core))) return null;
  const claim = won ? 'AWARD' : kindOf(tokens, trigger.key, core, rank?.rank ?? null);
  const to = scope !== null && isPlain(tokens, end, scope.from) ? scope.to : Math.max(core.to, end);
  const first = core.key === 'FIRST' && !won;
  return {
    from: trigger.from,
    to,
    claim,
    metric: first ? 'FIRST_TO_START' : metricOf(facts.press, { from: trigger.from, to }),
    scope: scope?.scope ?? 'OTHER',
    among: scope === null ? '' : wordsOf(tokens, scope.from, scope.to).join(' '),
    direction: first ? 'EARLIEST' : 'HIGHEST',
    rank: claim === 'SOLE_FIRST' ? 1 : (rank?.rank ?? null),
    rule: won ? 'AWARD_SAID' : rank !== null ? 'RANK_SAID' : first ? 'FIRST_SAID' : 'SUPERLATIVE',
  };
}

function kindOf(
  tokens: readonly Token[],
  trigger: ClaimTrigger,
  core: Meaning<ClaimTrigger>,
  rank: number | null,
): ClaimKind {
  if (trigger === 'AMONG') return 'AMONG_FIRST';
  if (rank !== null) return 'RANK_N';
  return core.key === 'FIRST' && !isPioneer(tokens, core) ? 'FIRST_EVER' : 'SOLE_FIRST';
}

/** The pioneer is the one leader; "pertama kali" only says that it was first in time. */
function isPioneer(tokens: readonly Token[], { from, to }: Meaning<ClaimTrigger>): boolean {
  return wordsOf(tokens, from, to).some((word) =>
    ['pionir', 'pioner', 'pioneer', 'pelopor', 'perintis'].includes(word),
  );
}

/** A named award won, whatever its rank. */
function isAward(words: readonly string[], ranked: boolean): boolean {
  const paritrana = words.includes('paritrana');
  const named = paritrana || words.some((word) => ['penghargaan', 'award', 'anugerah'].includes(word));
  return (paritrana || ranked) && named && words.some((word) => winning.test(word));
}

/** "Untuk pertama kalinya …" and "menjadi pionir perlindungan …" need no scope. */
function standsAlone(tokens: readonly Token[], core: Meaning<ClaimTrigger>, words: readonly string[]): boolean {
  if (core.key !== 'FIRST' || !describesCover(words)) return false;
  const ever = wordsOf(tokens, core.from, core.to + 1).some((word) => word.startsWith('kali') || word === 'perdana');
  return (
    ever || (isPioneer(tokens, core) && ['menjadi', 'sebagai', 'jadi'].includes(tokens[core.from - 1]?.lower ?? ''))
  );
}

/** "Kepesertaannya terbesar dalam tiga tahun terakhir": the most among years, where the sentence speaks of cover. */
function isRecord(tokens: readonly Token[], end: number, words: readonly string[]): boolean {
  const after = wordsOf(tokens, end, end + 4);
  return (
    after[0] === 'dalam' &&
    after.includes('tahun') &&
    after.includes('terakhir') &&
    words.some((word) => cover.test(word))
  );
}

const cover = /^(?:kepesertaan|peserta|bpjs|bpjamsostek|jamsostek|cakupan)/;

/** "Pelayanan terbaik bagi pekerja": the best of things, not of places. */
function isOfThings(tokens: readonly Token[], { from }: Meaning<ClaimTrigger>): boolean {
  return tokens[from]?.lower === 'terbaik' && things.has(tokens[from - 1]?.lower ?? '');
}

const things: ReadonlySet<string> = new Set(
  'pelayanan layanan upaya hasil kinerja perlindungan cara langkah solusi doa kualitas manfaat hal kontribusi mutu karya prestasi'.split(
    ' ',
  ),
);

/** "Pemimpin perempuan pertama di Kabupaten …": a first of the province or the country alone is of the place. */
function isLoose(tokens: readonly Token[], { to }: Meaning<ClaimTrigger>): boolean {
  return tokens[to - 2]?.lower === 'pertama' && ['di', 'se'].includes(tokens[to - 1]?.lower ?? '');
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).map(({ lower }) => lower);
}

function describesCover(words: readonly string[]): boolean {
  return words.some((word) =>
    [
      'bpjs',
      'jamsostek',
      'bpjamsostek',
      'perlindungan',
      'bantuan',
      'kepesertaan',
      'kepesertaannya',
      'iuran',
      'didaftarkan',
      'terlindungi',
      'pekerja',
      'program',
    ].includes(word),
  );
}

/** What "salah satu" is one of: the superlative or first after it, or itself where it says so ("tiga besar"). */
function leaderAfter(
  tokens: readonly Token[],
  among: Meaning<ClaimTrigger>,
  end: number,
): Meaning<ClaimTrigger> | null {
  const words = tokens.slice(among.from, among.to).map(({ lower }) => lower);
  if (words.some((word) => ['besar', 'terbaik', 'best', 'atas', 'teratas'].includes(word))) return among;
  const next = findMeanings(tokens, claimWords, among.to, Math.min(end, among.to + 8)).find(
    ({ key }) => key === 'MOST' || key === 'FIRST',
  );
  return next !== undefined && isPlain(tokens, among.to, next.from) ? next : null;
}

/** Whether nothing between two parts of a claim can be a name of a person: no capitals, and no aside in which a speaker is named. */
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ kind, text }) => (kind === 'WORD' ? text === text.toLowerCase() || known.test(text) : text !== ','));
}

const known =
  /^(?:Provinsi|BPJS|Ketenagakerjaan|BPJAMSOSTEK|Jamsostek|DBHCHT|Paritrana|Award|Cabang|Kantor|Wilayah|Tingkat|Jaminan|Sosial|UCJ|Jawa|Se)$/;
