export { examples } from "./examples/examples.ts";
