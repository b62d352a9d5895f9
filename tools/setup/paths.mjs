import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where set-up keeps its logs; nothing in it is needed later. */
export const logFolder = join(root, ".cache", "setup");

/** The folder of the commands that `pnpm install` provides. */
export const binFolder = join(root, "node_modules", ".bin");
