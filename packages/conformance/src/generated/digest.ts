// Generated from schemas by "npm run generate". Do not edit.

/** SHA-256 of the schemas that this package is made from: packages that fit each other have the same. */
export const schemaDigest: string = "2c58296984266c7f35505e9026244a415a710d83985f2b15c6221c32ffaabe3c";

/** The version of each edition's schema. */
export const schemaVersions: Readonly<Record<string, string>> = { "2019": "1.0.0", "2021": "1.0.0" };
