/** Something that is measured beside others that do the same job. */
export interface Contestant {
  readonly name: string;
  /** Does the job once, over all inputs; what it returns is looked at, so that nothing is optimised away. */
  run(): unknown;
  /** How many inputs one run works through. */
  readonly inputs: number;
}

/** Inputs a second: the median over the rounds, and the slowest and fastest round. */
export interface Result {
  readonly name: string;
  readonly rate: number;
  readonly slowest: number;
  readonly fastest: number;
}

export interface RaceOptions {
  readonly rounds: number;
  /** How long each contestant runs in a round. */
  readonly milliseconds: number;
}

let seen: unknown;

/** Runs the contestants side by side, in a new order each round, so that a noisy machine is noisy for all. */
export async function race(contestants: readonly Contestant[], options: RaceOptions): Promise<Result[]> {
  const rates = new Map(contestants.map((one) => [one, [] as number[]]));
  for (const one of contestants) await rateOf(one, options.milliseconds / 2);
  for (let round = 0; round < options.rounds; round++)
    for (const one of shuffled(contestants)) rates.get(one)?.push(await rateOf(one, options.milliseconds));
  return contestants.map((one) => summary(one.name, rates.get(one) ?? []));
}

async function rateOf({ run, inputs }: Contestant, milliseconds: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  let now = start;
  do {
    const result = run();
    seen = result instanceof Promise ? await result : result;
    done += inputs;
    now = performance.now();
  } while (now - start < milliseconds);
  return (done / (now - start)) * 1000;
}

function summary(name: string, rates: readonly number[]): Result {
  const sorted = [...rates].sort((a, b) => a - b);
  const at = (place: number) => sorted[Math.min(place, sorted.length - 1)] ?? 0;
  return { name, rate: at(Math.floor(sorted.length / 2)), slowest: at(0), fastest: at(sorted.length - 1) };
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** The last thing that a contestant made. */
export function lastResult(): unknown {
  return seen;
}
