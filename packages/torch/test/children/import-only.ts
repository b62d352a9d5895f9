// Imports the package and builds what needs no engine. Prints the libraries that were loaded as JSON.
import { readFileSync } from "node:fs";
import { fixRandomSeed } from "@thinc/core";
import { torch, torchStats } from "../../src/index";

fixRandomSeed(3);
const maps = process.platform === "linux" ? readFileSync("/proc/self/maps", "utf8") : "";
const loaded = /libtorch|libc10|thinc_torch/.test(maps);
console.log(JSON.stringify({ loaded, functions: typeof torch.relu, stats: torchStats() }));
