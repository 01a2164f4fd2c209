import { createRequest, formatDocument, stringifyDocument } from '@urql/core';
import type { DocumentNode } from 'graphql';
import type { TypedDocumentString } from './TypedDocumentString.ts';

/** The text in which the client sends a question: it asks for the kind of each object, too. */
export function sentText<Data, Variables>(document: TypedDocumentString<Data, Variables>): string {
  const { query } = createRequest(document.toString(), {});
  return stringifyDocument(formatDocument(query) as DocumentNode);
}
