// Generated from schemas by "npm run generate". Do not edit.

/** SHA-256 of the schemas that this package is made from: packages that fit each other have the same. */
export const schemaDigest: string = "b266e84b8992759a7563668aa6a879e08889f52aadcc305a5cf9be533134009a";

/** The version of each edition's schema. */
export const schemaVersions: Readonly<Record<string, string>> = { "2019": "1.0.0", "2021": "1.0.0" };
