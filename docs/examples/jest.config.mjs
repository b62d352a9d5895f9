import { jestPreset } from "../../tools/jest/preset.mjs";

export default jestPreset("examples", { testMatch: ["<rootDir>/**/*.test.ts"] });
