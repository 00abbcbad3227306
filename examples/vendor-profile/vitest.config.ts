// @boundaries-ignore: these settings are those of the whole repository
import { project } from "../../vitest.base.ts";

export default project("example-vendor-profile");
