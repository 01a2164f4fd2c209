import type { ClaimKind } from '../../vocabulary/index.ts';
import type { PressFacts } from '../counts/index.ts';
import { claimWords, findMeanings, ordinalWords } from '../lexicon/index.ts';
import type { ClaimTrigger, Meaning } from '../lexicon/index.ts';
import { sentenceAt } from '../tokens/index.ts';
import type { Token } from '../tokens/index.ts';
import { findScope } from './findScope.ts';
import type { FoundClaim } from './foundClaim.ts';
import { isClaimed } from './isClaimed.ts';
import { metricOf } from './metricOf.ts';
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
  for (const trigger of findMeanings(tokens, claimWords).slice(0, mostTriggers)) {
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
  return a.claim === 'AWARD' ? a.metric === b.metric : a.scope === b.scope && (a.among === b.among || a.scope !== 'OTHER');
}

/** "Salah satu yang terbaik", "terbesar kedua", "peringkat ketiga", "pionir", with what it is among. */
function claimAt(facts: PressFacts, trigger: Meaning<ClaimTrigger>): FoundClaim | null {
  const { tokens } = facts.press;
  const sentence = sentenceAt(facts.press, trigger.from);
  const core = trigger.key === 'AMONG' ? leaderAfter(tokens, trigger, sentence.to) : trigger;
  if (core === null) return null;
  const rank = rankAt(tokens, core);
  if (core.key === 'RANK' && rank === null) return null;
  const scope = findScope(tokens, rank?.to ?? core.to, sentence.to);
  const sentenceWords = tokens.slice(sentence.from, sentence.to).map(({ lower }) => lower);
  const paritrana = sentenceWords.includes('paritrana');
  const award = (paritrana || core.key === 'RANK' || rank !== null) && sentenceWords.some((word) => winning.test(word)) && (paritrana || sentenceWords.some((word) => ['penghargaan', 'award', 'anugerah'].includes(word)));
  const ever = core.key === 'FIRST' && tokens.slice(core.from, core.to).some(({ lower }) => lower.startsWith('kali'));
  if (scope === null && !award && !(ever && describesCover(sentenceWords))) return null;
  const claim = award ? 'AWARD' : kindOf(trigger.key, core.key, rank?.rank ?? null);
  const to = Math.max(core.to, rank?.to ?? 0, scope !== null && isPlain(tokens, rank?.to ?? core.to, scope.from) ? scope.to : 0);
  const span = { from: trigger.from, to };
  return {
    ...span,
    claim,
    metric: core.key === 'FIRST' && !award ? 'FIRST_TO_START' : metricOf(facts.press, span),
    scope: scope?.scope ?? 'OTHER',
    among: scope === null ? '' : tokens.slice(scope.from, scope.to).map(({ lower }) => lower).join(' '),
    direction: core.key === 'FIRST' && !award ? 'EARLIEST' : 'HIGHEST',
    rank: claim === 'SOLE_FIRST' ? 1 : (rank?.rank ?? null),
    rule: award ? 'AWARD_SAID' : rank !== null ? 'RANK_SAID' : core.key === 'FIRST' ? 'FIRST_SAID' : 'SUPERLATIVE',
  };
}

function kindOf(trigger: ClaimTrigger, core: ClaimTrigger, rank: number | null): ClaimKind {
  if (trigger === 'AMONG') return 'AMONG_FIRST';
  if (rank !== null) return 'RANK_N';
  return core === 'FIRST' ? 'FIRST_EVER' : 'SOLE_FIRST';
}

function describesCover(words: readonly string[]): boolean {
  return words.some((word) => ['bpjs', 'jamsostek', 'bpjamsostek', 'perlindungan', 'iuran', 'didaftarkan', 'terlindungi'].includes(word));
}

/** What "salah satu" is one of: the superlative or first after it, or itself where it says so ("tiga besar"). */
function leaderAfter(tokens: readonly Token[], among: Meaning<ClaimTrigger>, end: number): Meaning<ClaimTrigger> | null {
  const words = tokens.slice(among.from, among.to).map(({ lower }) => lower);
  if (words.some((word) => ['besar', 'terbaik', 'best', 'atas'].includes(word))) return among;
  const next = findMeanings(tokens, claimWords, among.to, Math.min(end, among.to + 8)).find(({ key }) => key === 'MOST' || key === 'FIRST');
  return next ?? null;
}

/** "peringkat ketiga", "urutan ke-14", "terbaik II", "terbesar kedua". */
function rankAt(tokens: readonly Token[], { key, to }: Meaning<ClaimTrigger>): { rank: number; to: number } | null {
  if (key === 'FIRST' || key === 'AMONG') return null;
  let at = to;
  if (tokens[at]?.lower === 'nomor') at += 1;
  if (tokens[at]?.lower === 'ke') at += tokens[at + 1]?.text === '-' ? 2 : 1;
  const token = tokens[at];
  const numeral = token !== undefined && (key === 'RANK' || /^[IVX]+$/.test(token.text) || token.lower.startsWith('ke') || token.lower === 'pertama');
  const rank = numeral ? (ordinalWords.get(token.lower) ?? (token.kind === 'NUMBER' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : undefined)) : undefined;
  return rank === undefined ? null : { rank, to: at + 1 };
}

/** Whether nothing between a claim and its scope can be a name of a person. */
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, text }) => kind !== 'WORD' || text === text.toLowerCase() || known.test(text));
}

const known = /^(?:Provinsi|BPJS|Ketenagakerjaan|BPJAMSOSTEK|Jamsostek|DBHCHT|Paritrana|Award|Cabang|Kantor|Wilayah|Tingkat|Jaminan|Sosial|UCJ|Jawa|Se)$/;
