/**
 * Breaking changes since the contract that was released last, each as graphql-js
 * describes it, with the reason. Emptied when the contract is released again.
 */
export const declaredBreaks: Readonly<Record<string, string>> = {};
