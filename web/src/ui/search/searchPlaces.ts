/** The rules of the search, in a chunk of their own. */
export { searchPlaces } from '@pionir/shared';
