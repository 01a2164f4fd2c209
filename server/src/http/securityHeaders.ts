import type { FastifyInstance } from 'fastify';
import { pathOf } from './pathOf.ts';

type Headers = Readonly<Record<string, string>>;

/** What a browser may do with an answer: a page of ours, a page that others frame, the playground, or data. */
type AnswerKind = 'page' | 'frame' | 'playground' | 'data';

const pagePolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
} as const;

const policies: Readonly<Record<AnswerKind, Headers>> = {
  page: pagePolicy,
  frame: { ...pagePolicy, 'frame-ancestors': '*' },
  // The editor writes style elements, has its fonts in its styles, and reads code in workers.
  playground: {
    ...pagePolicy,
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self' data:",
    'worker-src': "'self'",
  },
  data: { 'default-src': "'none'", 'frame-ancestors': "'none'" },
};

const alwaysSent: Headers = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Of documents alone: data opens no window and asks for no device, and its head is sent with every answer. */
const sentWithDocuments: Headers = {
  'x-permitted-cross-domain-policies': 'none',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
};

const dataPaths = new Set(['/graphql', '/desk/graphql', '/healthz', '/readyz', '/metrics']);

interface SecurityOptions {
  readonly hstsSeconds: number | null;
  /** What runs though it stands in a page, each by its hash. */
  readonly inlineScripts: readonly string[];
}

/** Sends the security headers that fit the address with every answer, errors included. */
export function sendSecurityHeaders(app: FastifyInstance, options: SecurityOptions): void {
  const headersOf = {
    page: headersFor('page', options),
    frame: headersFor('frame', options),
    playground: headersFor('playground', options),
    data: headersFor('data', options),
  };
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headersOf[kindOf(request.url)]);
    done();
  });
}

function headersFor(kind: AnswerKind, { hstsSeconds, inlineScripts }: SecurityOptions): Headers {
  return {
    ...alwaysSent,
    ...(kind === 'data' ? {} : sentWithDocuments),
    'content-security-policy': Object.entries(policies[kind])
      .map(([directive, sources]) =>
        [directive, sources, ...(directive === 'script-src' ? inlineScripts : [])].join(' '),
      )
      .join('; '),
    // For browsers that know no frame-ancestors.
    ...(kind === 'frame' ? {} : { 'x-frame-options': 'DENY' }),
    ...(hstsSeconds === null ? {} : { 'strict-transport-security': `max-age=${hstsSeconds}` }),
  };
}

function kindOf(url: string): AnswerKind {
  const path = pathOf(url);
  if (dataPaths.has(path)) return 'data';
  if (/^(\/en)?\/embed(\/|$)/.test(path)) return 'frame';
  if (/^(\/en)?\/playground(\/|$)/.test(path)) return 'playground';
  return 'page';
}
