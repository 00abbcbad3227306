import type { Operators } from "./load.ts";

/** A straight line of a page, along one axis: `at` its place across, from `from` to `to`; `y` grows downwards. */
export interface Rule {
  readonly axis: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Drawn {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** A filled rectangle that is no thicker is a line, and a line that is no longer is none. */
const THICKEST = 3;
const SHORTEST = 4;
/** A page with more lines is a drawing. */
const MOST = 5_000;

/** The lines that a page draws along its axes: the rules of its tables. */
export function rulesOf({ fnArray, argsArray }: Drawn, operators: Operators): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = IDENTITY;
  for (const [at, operator] of fnArray.entries()) {
    if (operator === operators["save"]) stack.push(matrix);
    else if (operator === operators["restore"]) matrix = stack.pop() ?? IDENTITY;
    else if (operator === operators["transform"]) matrix = times(matrix, argsArray[at] as Matrix);
    else if (operator === operators["constructPath"]) {
      const [paint, [path] = []] = argsArray[at] as [number, [ArrayLike<number>?]?];
      if (path) addPath(rules, path, matrix, paintOf(paint, operators));
    }
    if (rules.length > MOST) return [];
  }
  return rules;
}

function paintOf(paint: number, operators: Operators): "stroke" | "fill" | undefined {
  const is = (...names: string[]) => names.some((name) => operators[name] === paint);
  if (is("stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"))
    return "stroke";
  return is("fill", "eoFill") ? "fill" : undefined;
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function addPath(
  rules: Rule[],
  path: ArrayLike<number>,
  matrix: Matrix,
  paint: "stroke" | "fill" | undefined,
): void {
  if (!paint) return;
  for (const points of outlines(path, matrix))
    if (paint === "fill") addBar(rules, points);
    else
      for (let at = 1; at < points.length; at++) addLine(rules, points[at - 1] as Point, points[at] as Point);
}

/** How many numbers follow each command of a path: move, line, curve, quadratic curve, close. */
const LENGTHS = [2, 2, 6, 4, 0];

function outlines(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const all: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const command = path[at] as number;
    const length = LENGTHS[command];
    if (length === undefined) return all;
    const current = all.at(-1);
    const [x = 0, y = 0] = [path[at + length - 1], path[at + length]];
    const point = { x: a * x + c * y + e, y: -(b * x + d * y + f) };
    if (command === 0) all.push([point]);
    else if (command === 4) current?.push(current[0] as Point);
    else current?.push(point);
    at += length + 1;
  }
  return all;
}

function addLine(rules: Rule[], a: Point, b: Point): void {
  const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (height < 1 && width >= SHORTEST)
    rules.push({ axis: "x", at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) });
  else if (width < 1 && height >= SHORTEST)
    rules.push({ axis: "y", at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) });
}

function addBar(rules: Rule[], points: readonly Point[]): void {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKEST && right - left > THICKEST)
    addLine(rules, { x: left, y: top }, { x: right, y: top });
  else if (right - left <= THICKEST) addLine(rules, { x: left, y: top }, { x: left, y: bottom });
}
