import { types } from "node:util";

/** Tells whether a value is a plain object, such as arguments by name. Handles of addons look like one, but are none. */
export function isOptions(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  // The prototype of a plain object, whichever realm it comes from, has none above it.
  return (prototype === null || Object.getPrototypeOf(prototype) === null) && !types.isExternal(value);
}
