/** Of an answer: of which revision it is. Of a question: which one its reader has seen, and must not be given an older one than. */
export const revisionHeader = 'pionir-revision';
