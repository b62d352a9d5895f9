import { jestPreset } from "../../tools/jest/preset.mjs";

export default jestPreset("tensorflow", {
  // Garbage collection frees tensors also after a test file has ended; TensorFlow.js's engine, a global, must be there then.
  testEnvironmentOptions: { globalsCleanup: "off" },
});
