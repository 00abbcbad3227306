// Generated from schemas/released by "npm run generate". Do not edit.
/** The released schemas that are not the newest of their edition, by edition and version. */
export const olderSchemas: Readonly<Record<string, object>> = {};
