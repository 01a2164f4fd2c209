import { bareName } from '../../codes/index.ts';
import type { NamedPlace } from '../../codes/index.ts';
import type { RegencyKind } from '../../vocabulary/index.ts';
import type { PressText, Token } from '../tokens/index.ts';
import type { PlaceMention } from './placeMention.ts';

/** The place a text is about: several codes where it does not say which of a pair, none where it names none of ours. */
export interface MainPlace {
  readonly codes: readonly string[];
  /** Where it is named best; null when no place is named. */
  readonly mention: PlaceMention | null;
  /** Whether the text is of several places alike, so that its counts are of none of them. */
  readonly several: boolean;
}

/** How much a mention says, by how the place is named; in the head of the text it says more. */
const weights = { KIND_NAMED: 3, OFFICE_NAMED: 4, BARE_NAME: 2 } as const;
const headWeight = 3;
const branchWeight = 0.5;
const addressWeight = 1;

/** The least share of all mentions that the place of a text has, where it names many. */
const leastShare = 0.35;

/** The first tokens of a text: title and dateline. */
const headLength = 60;

/** Where the place of a text is looked for. */
export interface MainPlaceQuestion {
  readonly press: PressText;
  readonly mentions: readonly PlaceMention[];
  readonly places: readonly NamedPlace[];
  readonly address: string | null;
}

export function findMainPlace({ press, mentions, places, address }: MainPlaceQuestion): MainPlace {
  const scores = new Map<string, number>();
  for (const mention of mentions) {
    const key = mention.codes.length === 0 ? (press.tokens[mention.from + 1]?.lower ?? '') : mention.codes.join();
    scores.set(key, (scores.get(key) ?? 0) + weightOf(press, mention));
  }
  const shares = joinBareNames(scores);
  const host = codesOfHost(address, places);
  for (const code of host) if (shares.has(code)) shares.set(code, (shares.get(code) ?? 0) + headWeight * 2);
  const [best] = [...shares].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (best === undefined) return { codes: host, mention: null, several: false };
  if (isOneOfMany(shares, best[1])) return { codes: [], mention: null, several: true };
  const pair = evenPair(shares, scores, best[0], places);
  const codes =
    pair ??
    settleKind(
      press,
      best[0].split(',').filter((code) => /^\d/.test(code)),
      places,
      host,
    );
  return { codes, mention: codes.length === 0 ? null : bestMention(mentions, codes), several: pair !== null };
}

/** A list of many places has no place of its own. */
function isOneOfMany(shares: ReadonlyMap<string, number>, best: number): boolean {
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0);
  return shares.size >= 4 && best < all * leastShare;
}

/** A regency and the city of its name, each named with its kind as often as the other: the text is of both. */
function evenPair(
  shares: ReadonlyMap<string, number>,
  scores: ReadonlyMap<string, number>,
  best: string,
  places: readonly NamedPlace[],
): string[] | null {
  const own = places.find(({ code }) => code === best);
  const twin = own && places.find((place) => place.code !== best && bareName(place) === bareName(own));
  if (!own || !twin || !shares.has(twin.code) || scores.get(twin.code) !== scores.get(best)) return null;
  return [own.code, twin.code].toSorted();
}

/** "Desa Wates, Kabupaten Blitar": where a village is, which the text need not be about. */
function isInAddress(tokens: readonly Token[], { from }: PlaceMention): boolean {
  if (tokens[from - 1]?.text !== ',') return false;
  return [from - 3, from - 4].some((at) =>
    ['desa', 'kelurahan', 'kecamatan', 'dusun'].includes(tokens[at]?.lower ?? ''),
  );
}

function weightOf({ tokens }: PressText, mention: PlaceMention): number {
  const place = mention.branch ? branchWeight : isInAddress(tokens, mention) ? addressWeight : weights[mention.rule];
  return mention.from < headLength && !mention.branch ? place * headWeight : place;
}

/** "Kediri" alone speaks for whichever of the pair is named with its kind more often. */
function joinBareNames(scores: ReadonlyMap<string, number>): Map<string, number> {
  const shares = new Map([...scores].filter(([key]) => !key.includes(',')));
  for (const [key, score] of scores) {
    if (!key.includes(',')) continue;
    const named = key.split(',').filter((code) => shares.has(code));
    const [likeliest] = named.toSorted((a, b) => Number(shares.get(b)) - Number(shares.get(a)) || (a < b ? -1 : 1));
    if (likeliest === undefined) shares.set(key, score);
    else shares.set(likeliest, Number(shares.get(likeliest)) + score);
  }
  return shares;
}

/** Where a name alone leaves a pair: the head of government or the address of the page may tell. */
function settleKind(
  press: PressText,
  codes: readonly string[],
  places: readonly NamedPlace[],
  host: readonly string[],
): string[] {
  if (codes.length < 2) return [...codes];
  const byHost = codes.filter((code) => host.includes(code));
  if (byHost.length === 1) return byHost;
  const kind = governmentOf(press);
  const ofKind = codes.filter((code) => places.some((place) => place.code === code && place.kind === kind));
  return ofKind.length === 1 ? ofKind : [...codes];
}

/** Whether a text speaks of a regency's government or of a city's; null when of neither or of both alike. */
function governmentOf({ tokens }: PressText): RegencyKind | null {
  let balance = 0;
  tokens.forEach(({ lower }, index) => {
    if (['pemkab', 'bupati', 'wabup'].includes(lower)) balance += 1;
    if (['pemkot', 'walikota', 'wawali', 'balaikota', 'perwali'].includes(lower)) balance -= 1;
    if (lower === 'kota' && ['wali', 'balai', 'pemerintah'].includes(tokens[index - 1]?.lower ?? '')) balance -= 1;
    if (lower === 'kabupaten' && tokens[index - 1]?.lower === 'pemerintah') balance += 1;
  });
  return balance === 0 ? null : balance > 0 ? 'KABUPATEN' : 'KOTA';
}

/** "tubankab.go.id" and "kedirikota.go.id" name their place. */
function codesOfHost(address: string | null, places: readonly NamedPlace[]): string[] {
  const host = /^https?:\/\/([^/?#:]{1,200})/i.exec(address ?? '')?.[1]?.toLowerCase() ?? '';
  if (!host.endsWith('.go.id')) return [];
  return places
    .filter(({ kind, name }) => {
      const bare = name.replace(/^\S+ /, '').toLowerCase().replaceAll(/\P{L}/gu, '');
      const marks = kind === 'KOTA' ? [`${bare}kota`, `kota${bare}`] : [`${bare}kab`, `kab${bare}`];
      return (
        marks.some((mark) => host.includes(mark)) ||
        host === `${bare}.go.id` ||
        (kind === 'KOTA' && host.endsWith(`${bare}.go.id`))
      );
    })
    .map(({ code }) => code)
    .toSorted();
}

function bestMention(mentions: readonly PlaceMention[], codes: readonly string[]): PlaceMention | null {
  const own = mentions.filter((mention) => !mention.branch && codes.some((code) => mention.codes.includes(code)));
  const exact = own.filter((mention) => mention.codes.join() === codes.join());
  const named = exact.find(({ rule }) => rule !== 'BARE_NAME') ?? exact[0] ?? own[0];
  return named ?? mentions.find((mention) => codes.some((code) => mention.codes.includes(code))) ?? null;
}
