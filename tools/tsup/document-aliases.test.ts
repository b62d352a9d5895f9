import { documentAliases } from "./document-aliases.mjs";

const bundled = `/** The options of a line. */
interface LineOptions {
}
/**
 * Draws a line.
 *
 * Twice.
 */
declare class Line extends Shape {
    /** Where it begins. */
    start: number;
    /** @throws {ArgumentError} when it is no line. */
    constructor(start: number);
}
/** Any shape. */
declare abstract class Shape {
    /** Makes one. @throws {ArgumentError} */
    constructor();
}
declare function draw(): void;

type index_Line = Line;
declare const index_Line: typeof Line;
declare const index_Shape: typeof Shape;
declare const index_draw: typeof draw;
declare namespace index {
  export { index_Line as Line, index_Shape as Shape, index_draw as draw };
}
`;

test("a member of a namespace has the comment of the class that it stands for", () => {
  const documented = documentAliases(bundled);
  expect(documented).toContain("/**\n * Draws a line.\n *\n * Twice.\n */\ndeclare const index_Line: typeof Line;");
  expect(documented).toContain("/** Any shape. */\ndeclare const index_Shape: typeof Shape;");
});

test("a constructor with nothing but tags says what its class says, and others keep their own words", () => {
  const documented = documentAliases(bundled);
  const merged = [
    "/**",
    " * Draws a line.",
    " *",
    " * Twice.",
    " *",
    " * @throws {ArgumentError} when it is no line.",
    " */",
  ];
  expect(documented).toContain(`    ${merged.join("\n    ")}\n    constructor(start: number);`);
  expect(documented).toContain("    /** Makes one. @throws {ArgumentError} */\n    constructor();");
});

test("nothing else is changed, and what has no comment gets none", () => {
  const documented = documentAliases(bundled);
  expect(documented).toContain("index_Shape: typeof Shape;\ndeclare const index_draw: typeof draw;\n");
  const code = (text: string) => text.replace(/\/\*\*[\s\S]*?\*\/\s*/g, "");
  expect(code(documented)).toBe(code(bundled));
});
