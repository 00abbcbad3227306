import { Failure } from "../failure.ts";
import { called } from "./called.ts";
import type { Input } from "./read-bytes.ts";

/**
 * A file's text. Bytes that are no UTF-8 are an error here, because replacing them would lose them.
 *
 * @throws {Failure}
 */
export function decodeUtf8({ name, bytes }: Input): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const file = called(name);
    throw new Failure(
      { "zh-CN": `${file["zh-CN"]} 不是 UTF-8 编码。`, en: `${file.en} is not UTF-8.` },
      error,
    );
  }
}
