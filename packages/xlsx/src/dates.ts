const DAY = 86_400_000;
// Day 0 of a workbook's calendar, which has a 29 February 1900; days before that March are left as text.
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST = 61;
const LAST = 2_958_465;
// Workbooks of old Macs count from 1904.
const DAYS_TO_1904 = 1462;

/** A day as workbooks count it, or `undefined` for a text that is no day they have. */
export function serialOf(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const serial = (Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) - EPOCH) / DAY;
  return serial >= FIRST && serial <= LAST && isoOf(serial) === text ? serial : undefined;
}

/** The day of a serial number as an ISO date, or `undefined` when it is none. */
export function isoOf(serial: number, from1904 = false): string | undefined {
  const day = Math.floor(serial) + (from1904 ? DAYS_TO_1904 : 0);
  if (day < FIRST || day > LAST) return undefined;
  return new Date(EPOCH + day * DAY).toISOString().slice(0, 10);
}
