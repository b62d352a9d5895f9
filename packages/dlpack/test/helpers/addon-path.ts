import { join } from "node:path";

/** The built addon, for child processes and workers that use it without the package around it. */
export const addonPath = join(
  process.env.THINC_ADDON_DIR || join(__dirname, "..", "..", "build", "Release"),
  "thinc_dlpack.node",
);

/** The folder of the scripts that run in child processes and workers. */
export const childDirectory = join(__dirname, "..", "children");
