import { emitProfile } from "../emit/profile.ts";
import { compileProfile } from "./compile-profile.ts";

/**
 * Compiles a vendor's profile and makes everything that is generated from it, without writing any.
 *
 * @param path - the profile's file; what it extends comes from the `@nianbao/schema` that is installed there
 * @returns contents by path, from the folder that they are to stand in
 * @throws {SchemaError} when the profile does not compile
 */
export async function generateProfile(path: string): Promise<Map<string, string>> {
  return emitProfile(compileProfile(path));
}
