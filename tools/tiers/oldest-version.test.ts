import { torchEngine } from "@thinc/native";
import { oldestVersion } from "./oldest-version.mjs";

test("the oldest version is the first of the supported range, whole", () => {
  expect(oldestVersion(">=2.6 <2.16")).toBe("2.6.0");
  expect(oldestVersion(">=2.6.1 <3")).toBe("2.6.1");
  expect(oldestVersion(torchEngine.supported)).toMatch(/^\d+\.\d+\.\d+$/);
});

test("a range without a least version is refused", () => {
  expect(() => oldestVersion("<2.16")).toThrow(/name the version to test/);
});
