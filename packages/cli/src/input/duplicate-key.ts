/** A key that an object of a JSON text holds twice, as written, and where it stands. */
export interface DuplicateKey {
  readonly key: string;
  readonly index: number;
}

/** The first key that stands twice in one object, in a text that `JSON.parse` has taken. */
export function duplicateKey(json: string): DuplicateKey | undefined {
  const open: (Set<string> | undefined)[] = [];
  let [start, end] = [0, 0];
  for (let i = 0; i < json.length; i++) {
    const char = json[i];
    if (char === '"') {
      [start, end] = [i, endOfString(json, i)];
      i = end;
    } else if (char === "{") open.push(new Set());
    else if (char === "[") open.push(undefined);
    else if (char === "}" || char === "]") open.pop();
    else if (char === ":") {
      const written = json.slice(start, end + 1);
      if (!isNew(written, open.at(-1))) return { key: written.slice(0, 80), index: start };
    }
  }
  return undefined;
}

function isNew(written: string, keys: Set<string> | undefined): boolean {
  const key = written.includes("\\") ? (JSON.parse(written) as string) : written.slice(1, -1);
  if (!keys || keys.has(key)) return false;
  keys.add(key);
  return true;
}

// A quotation mark ends the string unless an odd number of backslashes stands before it.
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end >= 0 && backslashesBefore(json, end) % 2 === 1) end = json.indexOf('"', end + 1);
  return end;
}

function backslashesBefore(json: string, index: number): number {
  let count = 0;
  while (json[index - 1 - count] === "\\") count++;
  return count;
}
