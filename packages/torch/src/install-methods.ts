import { TENSOR_METHODS, TORCH_FUNCTIONS } from "./generated/operator-names.js";
import { indexingMethods } from "./indexing/methods.js";
import { Operator } from "./operators/operator.js";
import { variadicSizes } from "./operators/variadic.js";
import { VARIADIC_SIZES } from "./operators/variadic-sizes.js";
import { Tensor } from "./tensor.js";
import { compositeMethods } from "./tensor-methods/composites.js";
import { tensorProperties } from "./tensor-methods/properties.js";
import { PYTHON_METHODS } from "./tensor-methods/python-forms.js";

/** An operator as a function of the `torch` object. */
export type OperatorFunction = (...args: unknown[]) => unknown;

/** Makes a function for each operator. Nothing is loaded before one is called. */
export function operatorFunctions(): Record<string, OperatorFunction> {
  const functions: Record<string, OperatorFunction> = {};
  for (const [publicName, name] of Object.entries(TORCH_FUNCTIONS)) {
    const operator = new Operator(`torch.${publicName}`, `aten::${name}`);
    const call: OperatorFunction = (...args) => operator.call(args);
    functions[publicName] = publicName in VARIADIC_SIZES ? variadicSizes(call, VARIADIC_SIZES[publicName]) : call;
  }
  return functions;
}

/** Puts the operators that PyTorch has as methods on the tensor's prototype, beside those written by hand. */
export function installMethods(functions: Readonly<Record<string, OperatorFunction>>): void {
  for (const name of [...TENSOR_METHODS, ...PYTHON_METHODS]) {
    const operator = functions[name];
    Object.defineProperty(Tensor.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Tensor, ...args: unknown[]) {
        return operator(this, ...args);
      },
    });
  }
  for (const methods of [indexingMethods, tensorProperties, compositeMethods])
    for (const [name, descriptor] of allDescriptors(methods))
      Object.defineProperty(Tensor.prototype, name, { ...descriptor, enumerable: false });
}

function allDescriptors(methods: object): [PropertyKey, PropertyDescriptor][] {
  return Reflect.ownKeys(methods).map((name) => [
    name,
    Object.getOwnPropertyDescriptor(methods, name) as PropertyDescriptor,
  ]);
}
