import { instagramUpload } from './instagram';

/** Where what an editor holds, and what the site is told of a new post, can only be seen from the page's own world. */
export const pageWorldMatches: readonly string[] = instagramUpload.matches;
