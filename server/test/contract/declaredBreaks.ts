/**
 * Breaking changes since the contract that was released last, each as graphql-js
 * describes it, with the reason. Emptied when the contract is released again.
 */
export const declaredBreaks: Readonly<Record<string, string>> = {
  'Download.bytes changed type from Float! to Float.':
    'The data of a whole country is not made into every file for the sake of measuring; a size that is not known is null, not a guess.',
};
