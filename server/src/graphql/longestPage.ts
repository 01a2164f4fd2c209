/** The most items that a page of a list gives. */
export const longestPage = 500;
