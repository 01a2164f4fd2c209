import type { GraphQLField } from 'graphql';
import { getNamedType, isCompositeType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeskSchema } from '../../src/desk/createDeskSchema.ts';
import { engines } from '../support/databases.ts';
import { openDesk } from '../support/openDesk.ts';
import type { Desk } from '../support/openDesk.ts';

const ends = ['nobody', 'contributor', 'publisher', 'administrator', 'expired', 'revoked'] as const;
type End = (typeof ends)[number];

const signedOut = 'NOT_SIGNED_IN';
const tooLow = 'NOT_ALLOWED';
const ended = 'TOKEN_REFUSED';
const through = 'through';

/** What each end meets at a field: through, or the code it is refused with. In the order of the ends. */
const forAll = [through, through, through, through, ended, ended];
const fromContributor = [signedOut, through, through, through, ended, ended];
const fromPublisher = [signedOut, tooLow, through, through, ended, ended];
const fromAdministrator = [signedOut, tooLow, tooLow, through, ended, ended];

const matrix: Readonly<Record<string, { readonly args: string; readonly meets: readonly string[] }>> = {
  'Query.session': { args: '', meets: forAll },
  // Open to all; it is the token in it that is refused.
  'Mutation.signIn': { args: '(token: "wrong")', meets: ends.map(() => ended) },
  'Mutation.signOut': { args: '', meets: forAll },
  'Query.drafts': { args: '', meets: fromContributor },
  'Query.draft': { args: '(id: "none")', meets: fromContributor },
  'Query.draftPreview': { args: '(id: "none")', meets: fromContributor },
  'Mutation.createDraft': { args: '(title: "Uji", kind: BY_HAND, rows: [])', meets: fromContributor },
  'Mutation.createDraftFromWorkbook': {
    args: '(title: "Uji", fileName: "uji.xlsx", content: "")',
    meets: fromContributor,
  },
  'Mutation.changeDraft': { args: '(id: "none", version: 1, title: "Uji", rows: [])', meets: fromContributor },
  'Mutation.submitDraft': { args: '(id: "none", version: 1)', meets: fromContributor },
  'Mutation.withdrawDraft': { args: '(id: "none", version: 1)', meets: fromContributor },
  'Mutation.publishDraft': { args: '(id: "none", version: 1, expectedRevision: 1)', meets: fromPublisher },
  'Mutation.undoRevision': { args: '(number: 99, expectedRevision: 1)', meets: fromPublisher },
  'Query.tokens': { args: '', meets: fromAdministrator },
  'Query.auditLog': { args: '', meets: fromAdministrator },
  'Mutation.createToken': { args: '(role: CONTRIBUTOR, name: "Uji")', meets: fromAdministrator },
  'Mutation.revokeToken': { args: '(id: "none")', meets: fromAdministrator },
};

/** Refusals that say who may do what; any other comes from beyond the door. */
const atTheDoor = new Set([signedOut, tooLow, ended]);

it('every query and mutation of the desk has a row in the matrix', async () => {
  expect((await fieldsOfTheDesk()).map(({ coordinate }) => coordinate).toSorted()).toEqual(
    Object.keys(matrix).toSorted(),
  );
});

describe.each(engines)('at the desk on $name', (engine) => {
  let desk: Desk;
  const tokens = {} as Record<End, string | undefined>;
  beforeAll(async () => {
    desk = await openDesk(engine);
    for (const role of ['CONTRIBUTOR', 'PUBLISHER', 'ADMINISTRATOR'] as const)
      tokens[role.toLowerCase() as End] = (await desk.makeToken(role)).text;
    tokens.expired = (await desk.makeToken('ADMINISTRATOR', 1)).text;
    const revoked = await desk.makeToken('ADMINISTRATOR');
    tokens.revoked = revoked.text;
    const revoke = 'mutation ($id: ID!) { revokeToken(id: $id) { id } }';
    await desk.askDesk(revoke, { id: revoked.token.id }, tokens.administrator);
    desk.clock.now = new Date(desk.clock.now.getTime() + 86_400_000);
  });
  afterAll(() => desk.close());

  it.each(Object.entries(matrix))(
    '%s lets in whom it shall, and refuses the others with their code',
    async (name, row) => {
      const field = (await fieldsOfTheDesk()).find(({ coordinate }) => coordinate === name) as DeskField;
      const met = [];
      for (const end of ends) {
        // Long after the one before, or whoever was refused would be slowed.
        desk.clock.now = new Date(desk.clock.now.getTime() + 3_600_001);
        const { errors } = await desk.askDesk(questionOf(field, row.args), {}, tokens[end]);
        const code = String(errors?.[0]?.extensions['code']);
        met.push(atTheDoor.has(code) ? code : through);
      }
      expect(met).toEqual(row.meets);
    },
  );
});

interface DeskField {
  readonly coordinate: string;
  readonly field: GraphQLField<unknown, unknown>;
}

async function fieldsOfTheDesk(): Promise<DeskField[]> {
  const schema = await createDeskSchema();
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ coordinate: `${type?.name}.${field.name}`, field })),
  );
}

function questionOf({ coordinate, field }: DeskField, args: string): string {
  const inner = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  return `${coordinate.startsWith('Mutation') ? 'mutation' : 'query'} { ${field.name}${args} ${inner} }`;
}
