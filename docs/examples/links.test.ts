import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "..", "..");
const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((page) => page !== "" && existsSync(join(root, page)));

test("the READMEs are among the pages", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "packages/torch/README.md", "docs/README.md"]));
});

test.each(pages)("the links of %s lead to files that exist", (page) => {
  const text = readFileSync(join(root, page), "utf8").replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, "");
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1].replace(/#.*$/, ""));
  const files = targets.filter((target) => target !== "" && !/^[a-z]+:/.test(target));
  expect(files.filter((file) => !existsSync(join(root, dirname(page), decodeURIComponent(file))))).toEqual([]);
});
