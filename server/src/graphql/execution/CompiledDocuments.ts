import { Kind, OperationTypeNode } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { documentShape } from '../limits/documentShape.ts';

/** Documents that are held at a time. */
const mostDocuments = 100;

/** A document is compiled when it is asked for the third time: that takes longer than answering it twice. */
const timesBefore = 2;

/** Fields and fragments of a document that is compiled, fragments followed. */
const mostSelections = 500;

interface Asked {
  times: number;
  /** Null before it is compiled, and where it is not. */
  run: CompiledQuery['query'] | null;
}

/** Documents that are asked again and again, compiled to functions, which answer them with less work than reading them anew. */
export class CompiledDocuments {
  private readonly asked = new LRUCache<DocumentNode, Asked>({ max: mostDocuments });

  constructor(private readonly schema: GraphQLSchema) {}

  /** The document as a function; null where it is not compiled, or not yet. */
  find(document: DocumentNode): CompiledQuery['query'] | null {
    const asked = this.asked.get(document) ?? { times: 0, run: null };
    this.asked.set(document, asked);
    if (asked.times === timesBefore) asked.run = this.compile(document);
    asked.times += 1;
    return asked.run;
  }

  private compile(document: DocumentNode): CompiledQuery['query'] | null {
    if (!canBeCompiled(document)) return null;
    const compiled = compileQuery(this.schema, document);
    return isCompiledQuery(compiled) ? compiled.query : null;
  }
}

/**
 * A single query of moderate size, without directives: a compiled field that stands in
 * a fragment is skipped everywhere when it is skipped in one place (graphql-jit, issue 111).
 */
function canBeCompiled(document: DocumentNode): boolean {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const { directives, selections } = documentShape(document);
  return (
    operations.length === 1 &&
    operations[0]?.operation === OperationTypeNode.QUERY &&
    directives === 0 &&
    selections <= mostSelections
  );
}
