// Generated from schemas by "npm run generate". Do not edit.

/** SHA-256 of the schemas that this package is made from: packages that fit each other have the same. */
export const schemaDigest: string = "36a3fe9a8873d362d0871e77797e6bb671ba7efbf3ba17317ba9e674c29083d6";

/** The version of each edition's schema. */
export const schemaVersions: Readonly<Record<string, string>> = { "2019": "1.0.0", "2021": "1.0.0" };
