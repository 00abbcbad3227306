import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type {
  GivenFinding,
  Implementation,
  OutputQuestion,
  ValidationQuestion,
} from "../run/implementation.ts";
import { type ProgramAnswer, readAnswer } from "./answer.ts";

export interface ProgramOptions {
  /** Seconds without an answer after which the program is taken to hang. */
  readonly timeout?: number;
}

/** A program may fall over so often before it is given up. */
const MOST_STARTS = 10;
/** Milliseconds that a program may take to end when nothing more is asked of it. */
const LINGERING = 2000;

/**
 * Any program as an implementation: a line of JSON in for each case, a line of JSON out, in any order.
 *
 * A program that ends or hangs fails the oldest case without an answer and is started again for the others.
 */
export class Program implements Implementation {
  readonly #command: string;
  readonly #args: readonly string[];
  readonly #timeout: number;
  readonly #waiting = new Map<string, Waiting>();
  #child: ChildProcess | undefined;
  #starts = 0;
  #ended = false;
  #timer: NodeJS.Timeout | undefined;
  #complaint = "";

  constructor(command: string, args: readonly string[], { timeout = 60 }: ProgramOptions = {}) {
    this.#command = command;
    this.#args = args;
    this.#timeout = timeout * 1000;
  }

  async validate(question: ValidationQuestion): Promise<readonly GivenFinding[]> {
    const { findings } = await this.#ask({ kind: "validate", ...question });
    return findings as readonly GivenFinding[];
  }

  async render(question: OutputQuestion): Promise<string> {
    const { page } = await this.#ask({ kind: "render", ...question });
    if (typeof page !== "string") throw new TypeError("no `page`, the HTML as text");
    return page;
  }

  async export(question: OutputQuestion): Promise<Uint8Array> {
    const { workbook } = await this.#ask({ kind: "export", ...question });
    if (typeof workbook !== "string") throw new TypeError("no `workbook`, the file in base64");
    return Buffer.from(workbook, "base64");
  }

  end(): void {
    this.#ended = true;
    this.#child?.stdin?.end();
    if (this.#child) this.#watch();
  }

  #ask(question: Question): Promise<ProgramAnswer> {
    return new Promise((resolve, reject) => {
      const waiting = { line: `${JSON.stringify(question)}\n`, resolve, reject };
      this.#waiting.set(question.id, waiting);
      if (this.#child) this.#child.stdin?.write(waiting.line);
      else this.#start();
    });
  }

  #start(): void {
    const child = spawn(this.#command, this.#args, { stdio: ["pipe", "pipe", "pipe"] });
    this.#child = child;
    this.#starts++;
    this.#complaint = "";
    child.stderr.setEncoding("utf8").on("data", (data: string) => {
      this.#complaint = (this.#complaint + data).slice(-2000);
    });
    // That it reads no further shows when it ends.
    child.stdin.on("error", () => {});
    const lines = createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on("line", (line) => this.#take(line));
    child.on("error", (error) => this.#over(`could not be started: ${error.message}`));
    child.on("close", (status, signal) => this.#over(`ended with ${signal ?? `status ${status}`}`));
    for (const { line } of this.#waiting.values()) child.stdin.write(line);
    if (this.#ended) child.stdin.end();
    this.#watch();
  }

  #take(line: string): void {
    const answer = readAnswer(line);
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) {
      this.#complaint += `\nstdout: ${line.slice(0, 200)}`;
      return;
    }
    this.#waiting.delete(answer.id);
    if (answer.error === undefined) waiting.resolve(answer);
    else waiting.reject(new Error(answer.error));
    this.#watch();
  }

  // Answers must keep coming; and when all are there, the program must go.
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.size > 0) this.#timer = setTimeout(() => this.#hang(), this.#timeout);
    else if (this.#ended) this.#timer = setTimeout(() => this.#child?.kill("SIGKILL"), LINGERING);
  }

  #hang(): void {
    this.#child?.kill("SIGKILL");
    this.#complaint += `\nno answer for ${this.#timeout / 1000} seconds`;
  }

  // The program is gone. Those who wait for it are told, or wait for the next one.
  #over(reason: string): void {
    this.#child = undefined;
    clearTimeout(this.#timer);
    const [oldest, ...others] = this.#waiting;
    if (!oldest) return;
    const why = `the program ${reason}${this.#complaint.trimEnd() && `: ${this.#complaint.trim()}`}`;
    const givenUp = this.#starts >= MOST_STARTS || reason.startsWith("could not");
    for (const [id, { reject }] of givenUp ? [oldest, ...others] : [oldest]) {
      this.#waiting.delete(id);
      reject(new Error(why));
    }
    if (this.#waiting.size > 0) this.#start();
  }
}

type Question = (ValidationQuestion | OutputQuestion) & { readonly kind: string };

interface Waiting {
  readonly line: string;
  readonly resolve: (answer: ProgramAnswer) => void;
  readonly reject: (error: Error) => void;
}
