import { Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

/** How large a document is, its fragments followed. */
export interface DocumentShape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** Fields and fragments, each as often as it is looked at. */
  readonly selections: number;
}

const nothing: DocumentShape = { depth: 0, aliases: 0, directives: 0, rootFields: 0, selections: 0 };

/**
 * Measures before validation, whose rules are slow on hostile documents. Each
 * fragment is measured once, however often it is used, so that fragments which
 * double each other cost no time; one inside itself is left to validation.
 */
export function documentShape(document: DocumentNode): DocumentShape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, DocumentShape>();

  function shapeOfFragment(name: string): DocumentShape {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing;
    measured.set(name, nothing);
    const shape = withDirectives(shapeOf(fragment.selectionSet), fragment.directives);
    measured.set(name, shape);
    return shape;
  }

  function shapeOfSelection(selection: SelectionNode): DocumentShape {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return oneMore(withDirectives(shapeOfFragment(selection.name.value), selection.directives));
    const inner = oneMore(withDirectives(shapeOf(selection.selectionSet), selection.directives));
    if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
    return {
      ...inner,
      depth: inner.depth + 1,
      aliases: inner.aliases + (selection.alias === undefined ? 0 : 1),
      rootFields: 1,
    };
  }

  function shapeOf(selectionSet: SelectionSetNode | undefined): DocumentShape {
    return (selectionSet?.selections ?? []).map(shapeOfSelection).reduce(add, nothing);
  }

  return document.definitions
    .map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? withDirectives(shapeOf(definition.selectionSet), [
            ...(definition.directives ?? []),
            ...(definition.variableDefinitions ?? []).flatMap((variable) => variable.directives ?? []),
          ])
        : nothing,
    )
    .reduce(add, nothing);
}

function withDirectives(shape: DocumentShape, directives: readonly unknown[] | undefined): DocumentShape {
  return { ...shape, directives: shape.directives + (directives ?? []).length };
}

function oneMore(shape: DocumentShape): DocumentShape {
  return { ...shape, selections: shape.selections + 1 };
}

function add(a: DocumentShape, b: DocumentShape): DocumentShape {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    rootFields: a.rootFields + b.rootFields,
    selections: a.selections + b.selections,
  };
}
