/** Something that an implementation did otherwise than it must. */
export interface Problem {
  /** Where: a finding's code and path, a cell's address, an element. */
  readonly at: string;
  /** What must be there; absent for what must not. */
  readonly expected?: unknown;
  /** What is there; absent when nothing is. */
  readonly actual?: unknown;
}
