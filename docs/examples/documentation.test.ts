import { loadTorch } from "@thinc/torch";
import { describeWithEngine } from "../../tools/jest/require-engine";
import { pagesOfPackages, runSnippet, snippetsOf, typeErrors } from "./run-snippets";

const programs = pagesOfPackages().flatMap((page) =>
  snippetsOf(page).map((code, i) => ({ page, number: i + 1, code })),
);

test.each(["README.md", "packages/core/README.md", "packages/torch/README.md", "packages/torch/docs/tensors.md"])(
  "%s has a program",
  (page) => {
    expect(programs.map((program) => program.page)).toContain(page);
  },
);

describe.each(programs)("program $number of $page", ({ page, number, code }) => {
  const name = `${page}-${number}`;

  test("compiles", () => {
    expect(typeErrors(name, code)).toEqual([]);
  });

  const run = () => {
    test("runs", () => {
      const { status, output } = runSnippet(name, code);
      expect({ status, output: status === 0 ? "" : output }).toEqual({ status: 0, output: "" });
    });
  };
  if (code.includes("@thinc/torch")) describeWithEngine("torch", loadTorch, "with PyTorch", run);
  else run();
});
