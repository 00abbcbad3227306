export { checkPresentation, type PresentationOptions } from "./check-presentation.ts";
export type { MetaLabel } from "./meta.ts";
