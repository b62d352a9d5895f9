import { jestPreset } from "./jest/preset.mjs";

export default jestPreset("tools", { testMatch: ["<rootDir>/**/*.test.ts"] });
