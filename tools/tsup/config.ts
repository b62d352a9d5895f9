import { defineConfig, type Options } from "tsup";
import { keepClassNames } from "./keep-class-names";

/**
 * Makes the tsup configuration of one workspace package: ESM and CommonJS with types for both.
 *
 * Dependencies and peer dependencies are never bundled.
 *
 * @param overrides What this package has different, such as more entries.
 */
export function packageBuild(overrides: Options = {}) {
  return defineConfig({
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "node",
    // Types come from the built packages this one depends on, not from their sources.
    dts: { compilerOptions: { paths: {} } },
    sourcemap: true,
    clean: true,
    treeshake: true,
    // Lets `import.meta.url` work in the CommonJS build.
    shims: true,
    plugins: [keepClassNames],
    ...overrides,
  });
}
