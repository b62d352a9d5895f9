import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { root } from "../setup/paths.mjs";

const PAGE = "docs/differences-from-thinc.md";
/** What stands below this heading is not there, so nothing can show it. */
const WITHOUT_TESTS = "## Not built yet";

/** What is wrong with the tests that a page's tables name: a row without one, a file or a title that is not there. */
function brokenReferences(page: string, text: string): string[] {
  const titles = new Map<string, Set<string>>();
  const rows = text.split(WITHOUT_TESTS)[0].split("\n").filter(isRow);
  return rows.flatMap((row) => {
    const links = [...row.matchAll(/\[([^\]]+)\]\(([^)\s]+\.ts)\)/g)];
    if (links.length === 0) return [`${page}: no test in the row \`${row}\``];
    return links.flatMap(([, title, target]) => {
      const file = join(root, dirname(page), target);
      if (!existsSync(file)) return [`${page}: there is no file ${target}`];
      if (!titles.has(file)) titles.set(file, testTitles(readFileSync(file, "utf8")));
      return titles.get(file)?.has(title) ? [] : [`${page}: ${target} has no test "${title}"`];
    });
  });
}

function isRow(line: string, index: number, lines: string[]): boolean {
  const isHead = lines[index + 1]?.startsWith("| ---") || line.startsWith("| ---");
  return line.startsWith("|") && !isHead;
}

/** The titles of the tests in a source, as they are written: `test("…")`, `it("…")` and `test.each(…)("…")`. */
function testTitles(source: string): Set<string> {
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ["test", "it"].includes(calledName(node.expression))) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) titles.add(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("tests.ts", source, ts.ScriptTarget.Latest));
  return titles;
}

/** `test` for `test(…)`, for `test.each` and for `test.each(…)`. */
function calledName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression))
    return calledName(expression.expression);
  return "";
}

const table = (row: string) => `| In Thinc | Here | Test |\n| --- | --- | --- |\n${row}\n`;
const self = "../tools/architecture/differences.test.ts";

test("every test that the page of differences names is there", () => {
  expect(brokenReferences(PAGE, readFileSync(join(root, PAGE), "utf8"))).toEqual([]);
});

test("the page has rows to check", () => {
  const rows = readFileSync(join(root, PAGE), "utf8").split(WITHOUT_TESTS)[0].split("\n").filter(isRow);
  expect(rows.length).toBeGreaterThan(40);
});

test("a row whose test is there passes", () => {
  expect(brokenReferences(PAGE, table(`| a | b | [the page has rows to check](${self}) |`))).toEqual([]);
});

test.each([
  ["| a | b | |", /no test in the row/],
  ["| a | b | [the page has rows to check](../tools/no.test.ts) |", /there is no file/],
  [`| a | b | [a title that is nowhere](${self}) |`, /has no test/],
  [`| a | b | [the page has rows](${self}) |`, /has no test/],
])("the row `%s` is told", (row, problem) => {
  const problems = brokenReferences(PAGE, table(row));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
});

test("titles after a table of cases are known, and a title in a comment is not", () => {
  const source = 'test.each([1])("of %s", () => {}); it(`plain`, () => {}); // test("commented", () => {});';
  expect([...testTitles(source)]).toEqual(["of %s", "plain"]);
});
