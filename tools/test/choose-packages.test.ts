import { choosePackages } from "./choose-packages.mjs";

const packages = [
  { name: "core", manifest: { scripts: { test: "jest" } } },
  { name: "torch", manifest: { scripts: { test: "jest" } } },
  { name: "notes", manifest: {} },
];

test("without names, every package that has tests is chosen", () => {
  expect(choosePackages(packages, []).map(({ name }) => name)).toEqual(["core", "torch"]);
});

test("names choose packages", () => {
  expect(choosePackages(packages, ["torch"]).map(({ name }) => name)).toEqual(["torch"]);
});

test("a name without tests is told with the names there are", () => {
  expect(() => choosePackages(packages, ["notes", "core"])).toThrow(
    "No package with tests is called notes: name some of core, torch.",
  );
});
