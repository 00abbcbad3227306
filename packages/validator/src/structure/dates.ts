/** Whether a value is a day that exists, written `2024-01-31`. */
export function isDate(value: unknown): value is string {
  return dayNumber(value) !== 0;
}

// The day that was read last: a report's is asked for twice, and many are published on the same.
let lastText = "";
let lastNumber = 0;

/**
 * A day as a number that compares as days do: 20240131 for `2024-01-31`. Of what is no day, it is 0.
 *
 * By hand, for reports are judged by the hundred thousand.
 */
export function dayNumber(value: unknown): number {
  if (typeof value !== "string") return 0;
  if (value === lastText) return lastNumber;
  lastNumber = readDay(value);
  lastText = value;
  return lastNumber;
}

function readDay(value: string): number {
  if (value.length !== 10 || value[4] !== "-" || value[7] !== "-") return 0;
  const year = digits(value, 0, 4);
  const month = digits(value, 5, 7);
  const day = digits(value, 8, 10);
  const exists = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? year * 10_000 + month * 100 + day : 0;
}

/** The number of a day of any year, written `01-31`: what stands after the year in {@link dayNumber}. */
export function dayOfYear(text: string): number {
  return digits(text, 0, 2) * 100 + digits(text, 3, 5);
}

/** How a day is written. */
export function dayText(number: number): string {
  return String(number)
    .padStart(8, "0")
    .replace(/(..)(..)$/, "-$1-$2");
}

// Below zero where a character is no digit.
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
