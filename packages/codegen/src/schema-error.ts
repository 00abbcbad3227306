/** A schema that cannot be compiled: names the place, what was found and what was expected. */
export class SchemaError extends Error {
  readonly code: string = "bad-schema";
  readonly file: string;
  /** JSON Pointer into the file. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;

  constructor(place: { file: string; pointer: string }, found: string, expected: string) {
    super(
      `${place.file}${place.pointer && `#${place.pointer}`}: 发现 found ${found}，应为 expected ${expected}`,
    );
    this.name = "SchemaError";
    this.file = place.file;
    this.pointer = place.pointer;
    this.found = found;
    this.expected = expected;
  }
}
