/** How much one request may ask; each number is the last one that is answered. */
export interface Limits {
  readonly bodyBytes: number;
  /** Of the variables, as JSON. */
  readonly variablesCharacters: number;
  /** Names, numbers, texts and signs of the query. */
  readonly tokens: number;
  /** Fields inside fields, fragments followed. */
  readonly depth: number;
  /** Over the whole document, those of a fragment once per use. */
  readonly aliases: number;
  /** Fields of the operation itself, fragments followed. */
  readonly rootFields: number;
  readonly directives: number;
  /** See `estimateCost.ts`. */
  readonly cost: number;
  readonly answerMilliseconds: number;
  /** For the request to come in whole. */
  readonly requestMilliseconds: number;
}

/** Three times what our own pages ask, or more. */
export const defaultLimits: Limits = {
  bodyBytes: 100_000,
  variablesCharacters: 20_000,
  tokens: 2000,
  depth: 18,
  aliases: 60,
  rootFields: 20,
  directives: 30,
  cost: 500_000,
  answerMilliseconds: 15_000,
  requestMilliseconds: 20_000,
};
