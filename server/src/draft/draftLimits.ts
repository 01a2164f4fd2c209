/** How much one draft may hold: more comes as a package, by the command line. */
export const draftLimits = {
  titleCharacters: 200,
  packageCharacters: 100,
  noteCharacters: 200,
  rows: 5000,
  cellCharacters: 4000,
  /** Of what is printed in a press text: the number and the words around it, never the text. */
  printedCharacters: 300,
} as const;
