/** What is said in English, and the same in Indonesian; "{}" stands for a part that differs, in the same order in both. */
export type Phrase = readonly [english: string, indonesian: string];
