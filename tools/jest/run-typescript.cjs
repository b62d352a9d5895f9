// Runs a TypeScript file with the packages' sources, as jest does, for child processes and workers of tests:
//
//   node run-typescript.cjs child.ts …
//   new Worker("run-typescript.cjs", { argv: ["child.ts", …] })
"use strict";
const { existsSync, readFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join, resolve: absolute } = require("node:path");
const { transformSync } = require("@swc/core");

const packages = join(__dirname, "..", "..", "packages");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    swcrc: false,
    sourceMaps: "inline",
    jsc: { target: "es2022", parser: { syntax: "typescript" }, keepClassNames: true },
    module: { type: "commonjs", importInterop: "node" },
  });
  module._compile(code, filename);
};

const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveSource(request, parent, ...rest) {
  return resolve.call(this, sourceOf(request, parent) ?? request, parent, ...rest);
};

// The names that lead to sources; as in preset.mjs.
function sourceOf(request, parent) {
  if (request === "#platform") return join(packages, "core/src/platform/node.ts");
  const [, name] = /^@thinc\/([a-z-]+)$/.exec(request) ?? [];
  if (name) return join(packages, name, "src/index.ts");
  if (!/^\.{1,2}\//.test(request) || !parent?.filename) return undefined;
  const base = join(dirname(parent.filename), request.replace(/\.js$/, ""));
  return existsSync(`${base}.ts`) ? `${base}.ts` : undefined;
}

// The file and its arguments then look as if it had been run itself.
process.argv.splice(1, 1);
require(absolute(process.argv[1]));
