/** A question as text, which remembers what it asks with and what it is answered. */
export class TypedDocumentString<Data, Variables> {
  /** For the compiler alone: nothing is ever stored here. */
  declare readonly typed?: (variables: Variables) => Data;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}
