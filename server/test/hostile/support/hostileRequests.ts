import type { SeededRandom } from './seededRandom.ts';

/** A request as it goes over the wire. */
export interface HostileRequest {
  readonly kind: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: Buffer | string;
}

type Make = (random: SeededRandom) => Omit<HostileRequest, 'kind'>;

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const post = (body: Buffer | string): Omit<HostileRequest, 'kind'> => ({ method: 'POST', url: '/graphql', body });
const ask = (query: string, more: Record<string, unknown> = {}) => post(JSON.stringify({ query, ...more }));
const bytes = (random: SeededRandom, count: number) =>
  Buffer.from(Array.from({ length: count }, () => random.below(256)));

/** What could hurt a server, by what it abuses; each kind in as many sizes as there are seeds. */
const kinds: Readonly<Record<string, Make>> = {
  deep: (random) => {
    const depth = 19 + random.below(5000);
    return ask(
      `{ province(code: "35") { ${'regencies { nodes { province { '.repeat(depth)} name ${'} } }'.repeat(depth)} } }`,
    );
  },
  'deep brackets': (random) =>
    ask(`{ ${random.oneOf(['{', '[', '(', 'a{', '...{', '@x('])}`.repeat(1 + random.below(8000))),
  wide: (random) => ask(`{ dataset { ${times(50 + random.below(8000), () => 'revision')} } }`),
  'wide at the root': (random) =>
    ask(`{ ${times(21 + random.below(500), () => 'provinces { regencies { nodes { name } } }')} }`),
  aliased: (random) =>
    ask(`{ ${times(61 + random.below(900), (i) => `a${i}: ranking(metric: PIONEER_INDEX) { on }`)} }`),
  'pages in pages': (random) =>
    ask(
      `{ sources(first: 500) { nodes { ${'figures(first: 500) { nodes { source { '.repeat(2 + random.below(3))} slug ${'} } } '.repeat(2)}`,
    ),
  'pages by variables': (random) =>
    ask(
      'query ($n: Int) { sources(first: $n) { nodes { figures(first: $n) { nodes { source { figures(first: $n) { nodes { slug } } } } } } } }',
      { variables: { n: 200 + random.below(1000) } },
    ),
  'cyclic fragments': (random) => {
    const count = 1 + random.below(60);
    return ask(
      `{ dataset { ...f0 } } ${times(count, (i) => `fragment f${i} on Dataset { revision ...f${(i + 1) % count} }`)}`,
    );
  },
  'doubling fragments': (random) => {
    const count = 20 + random.below(60);
    return ask(
      `{ dataset { ...f0 } } ${times(count, (i) => `fragment f${i} on Dataset { ...f${i + 1} ...f${i + 1} }`)} fragment f${count} on Dataset { revision }`,
    );
  },
  'directive flood': (random) =>
    ask(
      `{ dataset { revision ${times(31 + random.below(2000), () => random.oneOf(['@include(if: true)', '@x', '@skip(if: false)']))} } }`,
    ),
  'huge variables': (random) =>
    ask('query ($x: [ID!]!) { nodes(ids: $x) { id } }', {
      variables: { x: Array.from({ length: 200 + random.below(4000) }, (_, i) => `id-${i}`) },
    }),
  'deep variables': (random) => {
    const depth = 100 + random.below(9000);
    return post(
      `{"query":"query ($x: RankingFilter) { ranking(metric: GROWTH, filter: $x) { on } }","variables":{"x":${'[{"category":'.repeat(depth)}1${'}]'.repeat(depth)}}}`,
    );
  },
  'variables of the wrong kind': (random) =>
    ask('query ($metric: Metric!, $on: Date) { ranking(metric: $metric, on: $on) { on } }', {
      variables: random.oneOf<unknown>([
        { metric: {} },
        { metric: 'GROWTH', on: 5 },
        [],
        'text',
        1,
        { metric: 'GROWTH', on: '2023-02-31' },
        { toString: 1 },
      ]),
    }),
  'prototype keys': (random) =>
    post(
      `{"query":"{ __typename }","variables":{"__proto__":{"a":1},"constructor":{"prototype":1}},"${random.oneOf(['__proto__', 'constructor', 'toString'])}":{"query":"x"}}`,
    ),
  'broken UTF-8': (random) =>
    post(
      Buffer.concat([
        Buffer.from('{"query":"{ regency(code: \\"'),
        bytes(random, 1 + random.below(200)),
        Buffer.from('\\") { name } }"}'),
      ]),
    ),
  'random bytes': (random) => post(bytes(random, random.below(3000))),
  'half a body': (random) => post(JSON.stringify({ query: '{ provinces { code name } }' }).slice(0, random.below(40))),
  'long body': (random) => post(`{"query":"${'#'.repeat(100_001 + random.below(100_000))}"}`),
  'comments alone': (random) => ask('#'.repeat(1 + random.below(90_000))),
  batch: (random) => post(JSON.stringify(Array.from({ length: random.below(900) }, () => ({ query: '{__typename}' })))),
  'odd arguments': (random) =>
    ask(
      random.oneOf([
        '{ regency(code: "\\u0000") { name } }',
        '{ regency(code: "35.04\' or 1=1 --") { name } }',
        '{ node(id: "UmVnZW5jeTo") { id } }',
        '{ nodes(ids: [""]) { id } }',
        '{ sources(first: 2147483647) { totalCount } }',
        '{ sources(first: -2147483648) { totalCount } }',
        '{ sources(first: null, after: "") { totalCount } }',
        '{ sources(after: "WyJzb3VyY2VzL2FsbCIsMV0") { totalCount } }',
        '{ ranking(metric: GROWTH, on: "9999-12-31", knownAt: "0001-01-01") { on } }',
        '{ ranking(metric: GROWTH, province: "") { on } }',
        '{ ranking(metric: GROWTH, province: null) { on } }',
        '{ ranking(metric: PIONEER_INDEX, weights: []) { on } }',
        '{ ranking(metric: PIONEER_INDEX, weights: [{ component: REACH, weight: 1e308 }, { component: SCALE, weight: 1e308 }]) { on rows { nodes { value } } } }',
        '{ ranking(metric: PIONEER_INDEX, weights: [{ component: REACH, weight: -1 }]) { on } }',
        '{ comparison(regencies: []) { on } }',
        '{ comparison(regencies: ["3504", "3504"]) { on } }',
        '{ comparison(regencies: ["3504", "3523"], metrics: []) { on rows { metric } } }',
        '{ regency(code: "3504") { coverageHistory(fromYear: -2147483648, toYear: 2147483647) { year } } }',
        '{ regency(code: "3504") { rankHistory(metric: GROWTH, fromYear: 1, toYear: 2147483647) { year } } }',
        '{ regency(code: "3504") { coverageHistory(fromYear: 0, toYear: 5) { year coverage { protectedWorkers { value } } } } }',
        '{ claims(moment: null) { totalCount } }',
        '{ claims(regency: "nowhere") { totalCount } }',
        '{ source(slug: null) { slug } }',
        '{ regency(code: "3504") { quantity(metric: PIONEER_INDEX, on: "0000-01-01") { value } } }',
      ]),
    ),
  'other operations': (random) =>
    ask(
      random.oneOf([
        'mutation { x }',
        'subscription { x }',
        '{ dataset { ... @defer { revision } } }',
        'query A { __typename } query B { __typename }',
        'fragment x on Query { __typename }',
        'type X { y: Int }',
        'query ($a: Int = $a) { __typename }',
      ]),
      {
        operationName: random.oneOf<unknown>([null, 'A', 'C', '', 1, {}]),
      },
    ),
  'kept queries': (random) =>
    ask('{ __typename }', {
      extensions: {
        persistedQuery: random.oneOf<unknown>([
          {},
          [],
          1,
          { version: 1 },
          { version: 1, sha256Hash: {} },
          { version: 1, sha256Hash: '__proto__' },
          { version: '1', sha256Hash: 'x' },
        ]),
      },
    }),
  addresses: (random) => ({
    method: 'GET',
    url: `/graphql?${random.oneOf(['query=%FF%FE', 'query=%', 'query={__typename}&query={__typename}', 'query={__typename}&variables=[1]', 'query={__typename}&variables={', 'query={__typename}&extensions=1', 'query={__typename}&rev=-1', 'query={__typename}&rev=1e9', 'rev=99', '', 'extensions={"persistedQuery":{"version":1}}', 'query=mutation{x}'])}`,
  }),
};

/** So many requests, as many of each kind. */
export function hostileRequests(count: number, randomOf: (seed: number) => SeededRandom): HostileRequest[] {
  const names = Object.keys(kinds);
  return Array.from({ length: count }, (_, index) => {
    const kind = names[index % names.length] as string;
    return { kind, ...(kinds[kind] as Make)(randomOf(index + 1)) };
  });
}
