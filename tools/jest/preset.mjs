import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/**
 * Makes the jest configuration of one workspace package.
 *
 * Names of our own packages lead to their TypeScript sources, so tests need no build.
 *
 * @param {string} name The package's short name, as shown in jest's output.
 * @param {import("jest").Config} [overrides] What this package has different.
 * @returns {import("jest").Config} The configuration to export from `jest.config.mjs`.
 */
export function jestPreset(name, overrides = {}) {
  return {
    displayName: name,
    testEnvironment: "node",
    testMatch: ["<rootDir>/test/**/*.test.ts"],
    modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/build/Release/.deps/"],
    transform: {
      "^.+\\.(t|mj|cj|j)s$": [
        "@swc/jest",
        {
          swcrc: false,
          sourceMaps: "inline",
          jsc: { target: "es2022", parser: { syntax: "typescript" }, keepClassNames: true },
          module: { type: "commonjs", importInterop: "node", ignoreDynamic: false },
        },
      ],
    },
    moduleNameMapper: {
      "^#platform$": join(root, "packages/core/src/platform/node.ts"),
      "^@thinc/([a-z-]+)$": join(root, "packages/$1/src/index.ts"),
      "^thinc$": join(root, "packages/cli/src/index.ts"),
      // A source may be imported by the name it has after the build.
      "^(\\.{1,2}/.*)\\.js$": ["$1.js", "$1.ts"],
      ...overrides.moduleNameMapper,
    },
    reporters: ["default", join(root, "tools/jest/summary-reporter.mjs")],
    testTimeout: 60_000,
    ...without(overrides, "moduleNameMapper"),
  };
}

function without(object, key) {
  const { [key]: _left, ...rest } = object;
  return rest;
}
