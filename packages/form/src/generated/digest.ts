// Generated from schemas by "npm run generate". Do not edit.

/** SHA-256 of the schemas that this package is made from: packages that fit each other have the same. */
export const schemaDigest: string = "58491f5eb0384aa38a87c2741b96691f37fc7367acffd8b5262bd8eb7f0c840b";

/** The version of each edition's schema. */
export const schemaVersions: Readonly<Record<string, string>> = { "2019": "1.0.0", "2021": "1.0.0" };
