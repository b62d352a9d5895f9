import { root } from "../setup/paths.mjs";
import { missingRooms } from "./adapter-rooms";
import { soundHouse, withTree } from "./fixture-tree";
import { adapterRooms, addonRooms } from "./house";

const violations = (change: Record<string, string | undefined>) =>
  withTree({ ...soundHouse(), ...change }, missingRooms);

test("every adapter of this repository has all its rooms", () => {
  expect(missingRooms(root)).toEqual([]);
});

test("a sound adapter lacks nothing", () => {
  expect(violations({})).toEqual([]);
});

test.each([...adapterRooms, ...addonRooms])("an adapter without %s is told", (room) => {
  const path = `packages/torch/${room.endsWith("/") ? `${room}file` : room}`;
  expect(violations({ [path]: undefined })).toEqual([`packages/torch lacks ${room}.`]);
});

test("an adapter without native code needs no room for it", () => {
  expect(
    violations({
      "packages/torch/package.json": "{}",
      "packages/torch/binding.gyp": undefined,
      "packages/torch/native/file": undefined,
    }),
  ).toEqual([]);
});
