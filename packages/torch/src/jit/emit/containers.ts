import { Module } from "../../nn/module.js";
import { ModuleDict } from "../../nn/module-dict.js";
import { ModuleList } from "../../nn/module-list.js";
import { Sequential } from "../../nn/sequential.js";
import { type Emission, type EmitterTable, entry, method } from "./emitter.js";
import { forwardOf } from "./literals.js";

function sequential(module: Sequential, { inputTypeOf }: Emission): string {
  // What a subclass keeps as properties comes before the layers.
  const layers = [...Module.childrenOf(module)].slice(-module.length || Number.POSITIVE_INFINITY);
  if (layers.length === 0) return method("forward(self, input: Tensor) -> Tensor", "return input");
  // Each result has a name of its own, as its type may differ from the one before.
  const lines = layers.map(([name], index) => {
    const input = index === 0 ? "input" : `output${index - 1}`;
    return `output${index} = ${forwardOf(name)}(${input})`;
  });
  const type = inputTypeOf(layers[0][1]);
  return method(`forward(self, input: ${type})`, ...lines, `return output${layers.length - 1}`);
}

/** The emitters of containers. A list and a dict have no `forward`. */
export const CONTAINERS: EmitterTable = new Map([
  entry(Sequential, sequential),
  entry(ModuleList, () => ""),
  entry(ModuleDict, () => ""),
]);
