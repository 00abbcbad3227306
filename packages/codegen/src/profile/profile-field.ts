import type { SchemaNode } from "../json-schema.ts";
import type { ProfileFile } from "./profile-file.ts";

/** The key by which a report says which profile it follows. */
export const PROFILE_KEY = "profile";

/** What a profile adds to every report of it: its name and version, which never change within one. */
export function profileField({ name, version, title }: ProfileFile): Readonly<Record<string, SchemaNode>> {
  const constant = (label: string, en: string, value: string) =>
    ({ title: label, "x-en": en, type: "string", const: value }) as const;
  const field = {
    title: "补充格式",
    "x-en": "Profile",
    description: title,
    type: "object",
    additionalProperties: false,
    required: ["name", "version"],
    properties: {
      name: constant("补充格式名称", "Name of the profile", name),
      version: constant("补充格式版本", "Version of the profile", version),
    },
  } as const;
  return { [PROFILE_KEY]: field };
}
