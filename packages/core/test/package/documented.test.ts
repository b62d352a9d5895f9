import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..", "..");
const entry = join(root, "src", "index.ts");

/** What a user of Thinc looks for, by the names it has here. */
const EXPECTED = [
  ["Model", "Shim", "ArgsKwargs", "Ragged", "Padded", "Pairs", "SizedGenerator", "Unserializable", "NdArray"],
  ["Linear", "Relu", "Softmax", "Sigmoid", "Mish", "Gelu", "Maxout", "Dropout", "LayerNorm", "Embed", "HashEmbed"],
  ["chain", "add", "concatenate", "clone", "residual", "noop", "tuplify", "withArray", "list2ragged", "ragged2list"],
  ["reduceFirst", "reduceLast", "reduceMax", "reduceMean", "reduceSum"],
  ["Adam", "SGD", "RAdam", "Optimizer", "constant", "constantThen", "decaying", "compounding", "warmupLinear"],
  ["slantedTriangular", "cyclicTriangular", "Schedule", "CategoricalCrossentropy", "L2Distance", "CosineDistance"],
  ["glorotUniformInit", "uniformInit", "normalInit", "zeroInit", "heNormalInit", "lecunNormalInit"],
  ["JsOps", "getOps", "getCurrentOps", "useOps", "setCurrentOps", "setDropoutRate", "changeAttrValues"],
  ["fixRandomSeed", "toCategorical", "getWidth", "dataValidation", "defineOperators", "wrapModelRecursive"],
  ["wrapShim", "convertRecursive", "iterateRecursive", "defaultConvertInputs", "defaultConvertOutputs"],
].flat();

const configPath = join(root, "tsconfig.json");
const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(configPath, ts.sys.readFile).config, ts.sys, root);
const program = ts.createProgram([entry], { ...options, noEmit: true });
const checker = program.getTypeChecker();
const entryModule = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol;
const exported = checker
  .getExportsOfModule(entryModule)
  .map((symbol): [string, ts.Symbol] => [
    symbol.name,
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  ]);

function isDocumented(symbol: ts.Symbol): boolean {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim().length > 10;
}

test("the package exports what Thinc's users look for", () => {
  const names = exported.map(([name]) => name);
  expect(EXPECTED.filter((name) => !names.includes(name))).toEqual([]);
});

test("every export says in its comment what it is", () => {
  expect(exported.length).toBeGreaterThan(150);
  expect(exported.filter(([, symbol]) => !isDocumented(symbol)).map(([name]) => name)).toEqual([]);
});

test("every public method of an exported class says what it does, unless its name and type say it all", () => {
  const obvious = new Set(["toString", "constructor", "prototype"]);
  const silent = exported.flatMap(([className, symbol]) => {
    if (!(symbol.flags & ts.SymbolFlags.Class)) return [];
    const members = [...(symbol.members?.values() ?? []), ...(symbol.exports?.values() ?? [])];
    return members
      .filter((member) => member.flags & (ts.SymbolFlags.Method | ts.SymbolFlags.Accessor))
      .filter((member) => {
        const declaration = member.declarations?.[0];
        const flags = declaration ? ts.getCombinedModifierFlags(declaration) : 0;
        return !(flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) && !member.name.startsWith("__");
      })
      .filter((member) => !obvious.has(member.name) && !isDocumented(member))
      .map((member) => `${className}.${member.name}`);
  });
  expect(silent).toEqual([]);
});
