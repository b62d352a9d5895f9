/** Names a value in a message. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "function") return "a function";
  if (typeof value === "string") return `the text ${JSON.stringify(value)}`;
  if (typeof value !== "object") return String(value);
  const name = value.constructor?.name;
  return name && name !== "Object" ? `a ${name}` : "a plain object";
}
