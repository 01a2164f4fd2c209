import type { ClassType } from 'type-graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { longestPage } from './longestPage.ts';

/** Which page of a list is asked for. */
export interface Page {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  /** How many items from the start are given when the question does not say. */
  readonly defaultFirst: number;
}

/** Arguments of a list that gives so many items when not told. */
function pageArgs(defaultFirst: number): ClassType<Page> {
  @ArgsType()
  class PageArgs implements Page {
    @Field(() => Int, {
      nullable: true,
      defaultValue: defaultFirst,
      description: `How many items to give from the start, 1 to ${longestPage}; left at its default, last goes before it.`,
    })
    first?: number | null;

    @Field(() => String, { nullable: true, description: 'Give the items after this cursor of the same list.' })
    after?: string | null;

    @Field(() => Int, {
      nullable: true,
      description: `How many items to give from the end, 1 to ${longestPage}; not together with a first of one's own.`,
    })
    last?: number | null;

    @Field(() => String, { nullable: true, description: 'Give the items before this cursor of the same list.' })
    before?: string | null;

    get defaultFirst(): number {
      return defaultFirst;
    }
  }
  return PageArgs;
}

export const PageOf20 = pageArgs(20);
export const PageOf50 = pageArgs(50);

@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'True when items follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True when items precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null on an empty page.' })
  endCursor!: string | null;
}

/** A page of a list, as Relay's cursor connections have it, with the bare items beside the edges. */
export interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: PageInfoType;
  /** Of a list that is read by the page, counted only for who asks. */
  readonly totalCount: number | Promise<number>;
}

/** The GraphQL types of a list of items: `<name>Connection` and `<name>Edge`. */
export function connectionType<Item extends object>(
  name: string,
  itemType: () => ClassType<Item>,
): ClassType<Connection<Item>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A ${name} in a list, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Opaque place of the item in this list.' })
    cursor!: string;

    @Field(itemType, { description: 'The item.' })
    node!: Item;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name} items.` })
  class ConnectionType implements Connection<Item> {
    @Field(() => [itemType()], { description: 'The items of the page.' })
    nodes!: readonly Item[];

    @Field(() => [Edge], { description: 'The items of the page with their cursors.' })
    edges!: readonly Edge[];

    @Field(() => PageInfoType, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfoType;

    // It may be a promise, which the others are not.
    @Field(() => Int, { simple: false, description: 'How many items the whole list has.' })
    totalCount!: number;
  }
  return ConnectionType;
}
