// Generated from schemas by "npm run generate". Do not edit.

/** SHA-256 of the schemas that this package is made from: packages that fit each other have the same. */
export const schemaDigest: string = "9d603b0bc20bb05754452cae412834a19a9fc4e2e9bbe0cee463a5ca70324f26";

/** The version of each edition's schema. */
export const schemaVersions: Readonly<Record<string, string>> = { "2019": "1.0.0", "2021": "1.0.0" };
