/** How many changes of a kind a page shows at first, and how many to who asks for more. */
export const fewShown = 50;
export const mostShown = 500;
