// Writes the types of all operators from the schemas of the libtorch that the addon was built for:
//
//   node tools/torch/generate-operators.mjs
//
// The addon must have been built (`pnpm build:native`). Then run `pnpm format`.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "packages", "torch");
const addon = createRequire(import.meta.url)(join(root, "build/Release/thinc_torch.node"));
const { camelCase } = await importTypeScript("src/operators/camel-case.ts");
const { VARIADIC_SIZES } = await importTypeScript("src/operators/variadic-sizes.ts");

// Methods and properties of a tensor that are written by hand.
const WRITTEN_METHODS = new Set(
  [
    "src/tensor.ts",
    "src/indexing/methods.ts",
    "src/tensor-methods/properties.ts",
    "src/tensor-methods/composites.ts",
    "src/tensor-methods/python-forms.ts",
  ]
    .flatMap((file) => [
      ...readFileSync(join(root, file), "utf8").matchAll(
        /^ {2}(?:get |set |readonly |override |protected override )*(\w+)(?:\(|: )/gm,
      ),
    ])
    .map(([, name]) => name)
    .concat("handle", "isDisposed", "dispose", "constructor"),
);
// Functions of `torch` that are written by hand, in src/torch.ts.
const WRITTEN_FUNCTIONS = new Set(["full", "isTensor"]);
const RESERVED = new Set([
  "default",
  "function",
  "in",
  "var",
  "with",
  "new",
  "delete",
  "enum",
  "export",
  "import",
  "return",
  "typeof",
  "void",
]);

const nameOf = (argument) => (RESERVED.has(argument.public) ? `${argument.public}_` : argument.public);
const HEAD = `// Made by tools/torch/generate-operators.mjs from libtorch's schemas. Do not edit: run that again.\n`;

/** Loads a module of the package without a build. */
async function importTypeScript(path) {
  const source = readFileSync(join(root, path), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

const SCALARS = {
  Tensor: "Tensor",
  Scalar: "Scalar",
  int: "number",
  SymInt: "number",
  float: "number",
  bool: "boolean",
  SymBool: "boolean",
  str: "string",
  ScalarType: "TorchDType",
  Layout: "Layout",
  MemoryFormat: "MemoryFormat",
  Device: "string",
};

function typeOf(type, length, isResult) {
  if (type.endsWith("?")) return `${typeOf(type.slice(0, -1), length, isResult)} | null`;
  if (type.endsWith("[]")) {
    const element = typeOf(type.slice(0, -2), null, isResult);
    if (isResult) return `${element}[]`;
    const list = element === "number" ? "Integers" : `readonly ${element.includes("|") ? `(${element})` : element}[]`;
    return length === null ? list : `${element} | ${list}`;
  }
  return SCALARS[type] ?? "Opaque";
}

function resultOf(returns) {
  if (returns.length === 0) return "void";
  const types = returns.map(({ type }) => typeOf(type, null, true));
  return types.length === 1 ? types[0] : `[${types.join(", ")}]`;
}

const isFactory = (overload, name) =>
  !/^_?to($|_)/.test(name) &&
  overload.arguments.some((argument) => argument.name === "pin_memory") &&
  overload.arguments.some((argument) => argument.name === "layout");

/** The signatures of one overload: by position, and with what has a default by name. */
function signaturesOf(name, overload, { asMethod, byName }) {
  const args = overload.arguments.slice(asMethod ? 1 : 0).map((argument) => ({
    ...argument,
    public: camelCase(argument.name),
    written: typeOf(argument.type, argument.length, false),
    required: argument.default === null && !(argument.keywordOnly && argument.type.endsWith("?")),
  }));
  const positional = args.filter((argument) => !argument.keywordOnly);
  const named = args.filter((argument) => argument.keywordOnly);
  const extra = isFactory(overload, name) ? ["requiresGrad?: boolean"] : [];
  const result = resultOf(overload.returns);
  const lastRequired = positional.findLastIndex((argument) => argument.required);
  const namesRequired = named.some((argument) => argument.required);
  const optionsOf = (list) =>
    [
      ...list.map((argument) => `${argument.public}${argument.required ? "" : "?"}: ${argument.written}`),
      ...extra,
    ].join("; ");
  const parameter = (argument, index) => {
    const parameterName = RESERVED.has(argument.public) ? `${argument.public}_` : argument.public;
    if (argument.required) return `${parameterName}: ${argument.written}`;
    return index > lastRequired && !namesRequired
      ? `${parameterName}?: ${argument.written}`
      : `${parameterName}: ${argument.written} | undefined`;
  };
  const given = (argument) => `${nameOf(argument)}: ${argument.written}${argument.required ? "" : " | undefined"}`;
  const join = (parameters, options, required) =>
    `(${[...parameters, ...(options === "" ? [] : [`options${required ? "" : "?"}: { ${options} }`])].join(", ")}): ${result}`;
  const signatures = [join(positional.map(parameter), optionsOf(named), namesRequired)];
  // Any number of trailing arguments with defaults can be given by name instead.
  if (byName)
    for (let count = positional.length - 1; count > lastRequired; count--)
      signatures.push(
        join(positional.slice(0, count).map(given), optionsOf([...positional.slice(count), ...named]), true),
      );
  const leading = VARIADIC_SIZES[camelCase(name)] - (asMethod ? 1 : 0);
  if (positional.length === leading + 1 && positional[leading].written === "Integers") {
    const before = positional.slice(0, leading).map(given);
    signatures.push(join([...before, "...size: number[]"], "", false));
    if (named.length > 0)
      signatures.push(join([...before, `...sizeAndOptions: [...number[], { ${optionsOf(named)} }]`], "", false));
  }
  return signatures;
}

function defaultsOf(overloads) {
  const seen = new Map();
  for (const overload of overloads)
    for (const argument of overload.arguments)
      if (argument.default !== null && argument.default !== "None" && !seen.has(argument.name))
        seen.set(argument.name, shortestFloats(argument.default));
  return [...seen].map(([name, value]) => `${camelCase(name)} = ${value.toLowerCase()}`).join(", ");
}

/** libtorch prints 1e-5 with all of its digits, 1.0000000000000001e-05. */
function shortestFloats(text) {
  return text.replace(/\d+\.\d{6,}(?:e[+-]\d+)?/g, (digits) => {
    const number = Number(digits);
    return number < 1e-3 ? number.toExponential() : String(number);
  });
}

/** The shortest schema that writes into no output, as PyTorch's documentation has it. */
function pythonSchema(overloads) {
  const plain = overloads.filter((overload) => !overload.arguments.some((item) => item.keywordOnly && item.written));
  return shortestFloats((plain[0] ?? overloads[0]).schema)
    .replace(/^aten::/, "")
    .replace(/^(\w+)\.\w+\(/, "$1(")
    .replace(/Tensor\([^)]*\)/g, "Tensor")
    .replaceAll("SymInt", "int");
}

function member(publicName, name, overloads, options) {
  const signatures = new Set(overloads.flatMap((overload) => signaturesOf(name, overload, options)));
  const key = /^[A-Za-z_$][\w$]*$/.test(publicName) ? publicName : JSON.stringify(publicName);
  const defaults = defaultsOf(overloads);
  // PyTorch's own signature, for those who know that.
  const schema = options.byName ? `PyTorch: \`${pythonSchema(overloads)}\`.` : "";
  const text = [schema, defaults === "" ? "" : `Defaults: ${defaults}.`].filter((part) => part !== "").join(" ");
  const doc = text === "" ? "" : `  /** ${text.replaceAll("*/", "")} */\n`;
  return doc + [...signatures].map((signature) => `  ${key}${signature};\n`).join("");
}

const functions = {};
const methods = [];
let functionTypes = "";
let methodTypes = "";
const taken = new Map();
for (const qualified of addon.operatorNames()) {
  if (!qualified.startsWith("aten::")) continue;
  const name = qualified.slice("aten::".length);
  const publicName = camelCase(name);
  if (taken.has(publicName)) throw new Error(`${name} and ${taken.get(publicName)} both become ${publicName}`);
  taken.set(publicName, name);
  const overloads = addon.overloads(qualified).sort((a, b) => a.arguments.length - b.arguments.length);
  const isPublic = !name.startsWith("_");
  functions[publicName] = name;
  if (!WRITTEN_FUNCTIONS.has(publicName))
    functionTypes += member(publicName, name, overloads, { asMethod: false, byName: isPublic });
  const own = overloads.filter(
    (overload) =>
      overload.arguments[0]?.name === "self" &&
      overload.arguments[0].type === "Tensor" &&
      !overload.arguments.some((argument) => argument.keywordOnly && argument.written),
  );
  if (isPublic && own.length > 0 && !WRITTEN_METHODS.has(publicName)) {
    methods.push(publicName);
    methodTypes += member(publicName, name, own, { asMethod: true, byName: true });
  }
}

const IMPORTS = `import type { Integers, Layout, MemoryFormat, Opaque, Scalar } from "../operators/types.js";
import type { TorchDType } from "../dtypes.js";
import type { Tensor } from "../tensor.js";
`;
const write = (file, text) => {
  writeFileSync(join(root, "src/generated", file), HEAD + text);
  console.log(`${file}: ${(text.length / 1024).toFixed(0)} KiB`);
};
write(
  "torch-operators.ts",
  `${IMPORTS}\n/** Every operator of libtorch as a function, with the types of its overloads. */\nexport interface TorchOperators {\n${functionTypes}}\n`,
);
write(
  "tensor-operators.ts",
  `${IMPORTS}\n/** The operators on a tensor as its methods. */\nexport interface TensorOperators {\n${methodTypes}}\n`,
);
write(
  "operator-names.ts",
  `\n/** The functions of \`torch\`, and libtorch's names for them without \`aten::\`. */\nexport const TORCH_FUNCTIONS: Readonly<Record<string, string>> = ${JSON.stringify(functions, null, 2)};\n\n` +
    `/** Those that are methods of a tensor, too. */\nexport const TENSOR_METHODS: readonly string[] = ${JSON.stringify(methods, null, 2)};\n`,
);
