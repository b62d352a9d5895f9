/**
 * What each package of the house may depend on, of our own packages. Arrows point inward only: adapters to native
 * and dlpack, these to core. A new package gets a line here.
 */
export const allowedArrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  native: ["core"],
  dlpack: ["core", "native"],
  torch: ["core", "native", "dlpack"],
  tensorflow: ["core", "native", "dlpack"],
  mxnet: ["core", "native", "dlpack"],
  onnx: ["core", "native", "dlpack"],
  "cpu-ops": ["core", "native", "dlpack"],
  "cuda-ops": ["core", "native", "dlpack"],
  testing: ["core"],
  cli: ["core", "native"],
};

/** The packages that bring a framework's layers into a model; all of them have the same rooms. */
export const adapters: readonly string[] = ["torch", "tensorflow", "mxnet", "onnx"];

/** The rooms every adapter has; a trailing slash marks a folder that must not be empty. */
export const adapterRooms: readonly string[] = [
  "README.md",
  "CHANGELOG.md",
  "package.json",
  "tsup.config.ts",
  "tsconfig.json",
  "jest.config.mjs",
  "src/index.ts",
  "src/wrapper.ts",
  "src/shim.ts",
  "src/convert.ts",
  "src/errors.ts",
  "src/engine.ts",
  "test/",
];

/** The rooms of an adapter that compiles native code, which is one with a `build:native` script or either of these. */
export const addonRooms: readonly string[] = ["binding.gyp", "native/"];

/** Words that name a framework; no import of core may hold one. */
export const frameworkWords: readonly string[] = ["torch", "tensorflow", "tfjs", "mxnet", "onnx", "gluon"];

/** The name under which a package of the house is published. */
export function publishedName(folder: string): string {
  return folder === "cli" ? "thinc" : `@thinc/${folder}`;
}

/** The folder of the house's package a module name leads to, or undefined for other people's packages. */
export function houseFolder(moduleName: string): string | undefined {
  if (moduleName === "thinc" || moduleName.startsWith("thinc/")) return "cli";
  return /^@thinc\/([^/]+)/.exec(moduleName)?.[1];
}
