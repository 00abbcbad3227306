// @boundaries-ignore: VitePress looks for its settings here
import { siteConfig } from "../../dist/site/config.js";

export default siteConfig();
