/** Where PostgreSQL tells of published revisions by their numbers. */
export const revisionChannel = 'pionir_revision';
