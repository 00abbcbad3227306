import {
  cellBlank,
  type Details,
  type Entry,
  excerpt,
  type Finding,
  find,
  type Lang,
  missingField,
  unknownField,
  unknownFieldProfile,
  wrongType,
} from "@nianbao/findings";
import type { Labels } from "@nianbao/form/labels";
import { step } from "@nianbao/form/pointer";
import { profileName } from "@nianbao/form/profile";
import { inFormOrder } from "./form-order.ts";
import { placeLabel } from "./place-label.ts";
import { type Place, placesOf } from "./places.ts";
import type { Expectation } from "./structure/expectations.ts";

/** More than this many findings are of no use to anyone, and would only fill the memory. */
const MOST = 100_000;

// Where a report says that it follows a vendor's profile.
const PROFILE = "/profile";

/** What a finding is made of, before its place is labelled. */
export type Unlabelled<E extends Entry> = Omit<Details<E>, "label">;

/** Collects what is found in one report. */
export class Found {
  findings: Finding[] = [];
  readonly labels: Labels;
  readonly lang: Lang;

  constructor(labels: Labels, lang: Lang) {
    this.labels = labels;
    this.lang = lang;
  }

  /** Adds a finding, with the official labels of its place. */
  add<E extends Entry>(entry: E, path: string, details: Unlabelled<E>, labelled: string = path): void {
    if (this.findings.length >= MOST) return;
    const label = this.label(labelled);
    const { expected, actual, cells, source }: Unlabelled<Entry> = details;
    // Spelt out where that is all there is, for copying an object costs more than the rest of the finding.
    const values = entry.params ? { ...details, label } : { label, expected, actual, cells, source };
    this.findings.push(find(entry, path, values as unknown as Details<E>, this.lang));
  }

  /** The official labels of a place, in one line. */
  label(path: string): string {
    return placeLabel(this.labels, path, this.lang);
  }

  /**
   * Adds why a value is not what should stand there.
   *
   * @param place - the number of the place, by the order of the form
   * @param below - the pointer from there, for what stands in a list
   */
  fault(expected: Expectation, place: number, value: unknown, below: string = ""): void {
    this.faultAt(expected, this.#path(place) + below, value);
  }

  /** The same for a pointer. */
  faultAt(expected: Expectation, path: string, value: unknown): void {
    const actual = typeOf(value);
    if (value === undefined) this.add(missingField, path, {});
    else if (actual === "null" && expected.blank) this.add(cellBlank, path, {});
    else if (actual !== expected.type && !(actual === "number" && expected.type === "integer"))
      this.add(wrongType, path, { expected: expected.type, actual });
    else this.#refuse(expected, path, value);
  }

  /** Adds a key of an object that the form does not have; `below` is the pointer of an object in a list. */
  surplus(place: number, below: string, key: string, value: unknown): void {
    const path = this.#path(place) + below;
    const profile = path + step(key) === PROFILE ? profileName(value) : undefined;
    if (profile === undefined) this.add(unknownField, path + step(key), {}, path);
    else this.add(unknownFieldProfile, PROFILE, { actual: excerpt(profile) }, path);
  }

  /** Puts what different checks have found in the order of the form. */
  sort(): void {
    if (this.findings.length > 1) this.findings = inFormOrder(this.findings, this.labels);
  }

  #path(place: number): string {
    return (placesOf(this.labels)[place] as Place).path;
  }

  #refuse({ refusal }: Expectation, path: string, value: unknown): void {
    if (!refusal) return;
    const [entry, expected] = refusal(value);
    this.add(entry, path, { expected, actual: typeof value === "string" ? excerpt(value) : value });
  }
}

/** The type of JSON that a value has. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
