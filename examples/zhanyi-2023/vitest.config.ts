import { project } from "../../vitest.base.ts";

export default project("example-zhanyi-2023");
