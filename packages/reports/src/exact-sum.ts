import { plainNumber } from "@nianbao/form/exact";

/** An exact sum of decimal numbers that is added to one by one, however many they are. */
export class ExactSum {
  // What adds up in safe integers, and the rest as digits times ten to the power of minus the scale.
  #whole = 0;
  #digits = 0n;
  #scale = 0;

  add(value: number): void {
    const whole = this.#whole + value;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(whole)) this.#whole = whole;
    else this.#addDigits(value);
  }

  /** The number nearest to the exact sum. */
  get value(): number {
    if (this.#digits === 0n) return this.#whole;
    const digits = this.#digits + BigInt(this.#whole) * 10n ** BigInt(this.#scale);
    return Number(`${digits}e-${this.#scale}`);
  }

  #addDigits(value: number): void {
    const { digits, scale } = digitsOf(value);
    const common = Math.max(scale, this.#scale);
    this.#digits = raise(this.#digits, common - this.#scale) + raise(digits, common - scale);
    this.#scale = common;
  }
}

/** A decimal number as whole digits: `digits` times ten to the power of minus `scale`. */
export function digitsOf(value: number): { digits: bigint; scale: number } {
  const [whole = "0", fraction = ""] = plainNumber(value).split(".");
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

/** Digits with as many zeros behind them. */
export function raise(digits: bigint, zeros: number): bigint {
  return digits * 10n ** BigInt(zeros);
}
