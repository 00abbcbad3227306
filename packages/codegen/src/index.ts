export type { Form } from "@nianbao/form/types";
export { checkSchema } from "./check.ts";
export { compileForm, type Vocabulary } from "./compile/form.ts";
export { compileVersions } from "./compile/upgrades.ts";
export { compileEditions } from "./editions.ts";
export type { EmitInput, EmittedEdition, EmittedFiles, Emitter } from "./emit/emitter.ts";
export { generate } from "./generate.ts";
export { type CompiledProfile, compileProfile } from "./profile/compile-profile.ts";
export { generateProfile } from "./profile/generate-profile.ts";
export type { Addition, ProfileFile, ProfileFinding, ProfileRule } from "./profile/profile-file.ts";
export type { ProfileSource } from "./profile/read-profile.ts";
export type { EditionSource, JsonFile, SchemasSource } from "./read.ts";
export { readSchemas } from "./read.ts";
export { planRelease, type Release, type ReleaseOptions, release } from "./release/release.ts";
export { ReleaseError } from "./release/release-error.ts";
export {
  type AttachedFile,
  digestOf,
  type ReleasedEntry,
  type ReleasedIndex,
  readIndex,
} from "./release/released-index.ts";
export { SchemaError } from "./schema-error.ts";
export { writeFiles } from "./write.ts";
