import { NdArray } from "@thinc/core";
import { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";

/** A tensor as the fixtures have it. */
export interface StoredTensor {
  dtype: string;
  shape: number[];
  requiresGrad: boolean;
  bytes: string;
}

/** What Python computed in one run. */
export interface Run {
  args: unknown[];
  kwargs: Record<string, unknown>;
  output: unknown;
  parameterGradients: Record<string, StoredTensor | null>;
  inputGradients: (StoredTensor | null)[];
  inputsAfter: StoredTensor[];
  buffersAfter: Record<string, StoredTensor>;
}

/** Tells whether a value of the fixtures stands for a tensor. */
export function isStored(value: unknown): value is StoredTensor {
  return typeof value === "object" && value !== null && "bytes" in value && "dtype" in value;
}

/** Makes the tensors of a value of the fixtures. */
export function restore(value: unknown): unknown {
  if (isStored(value)) {
    const bytes = new Uint8Array(Buffer.from(value.bytes, "base64"));
    const flat = torch.tensor(new NdArray(bytes, [bytes.length]));
    const tensor = value.dtype === "uint8" ? flat : flat.view(value.dtype as "float32");
    const shaped =
      bytes.length === 0 ? torch.zeros(value.shape, { dtype: value.dtype as "float32" }) : tensor.reshape(value.shape);
    const leaf = shaped.detach().clone();
    if (value.requiresGrad) leaf.requiresGrad = true;
    return leaf;
  }
  if (Array.isArray(value)) return value.map(restore);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restore(item)]));
}

/** The tensors in a value, in order. */
export function tensorsIn(value: unknown): Tensor[] {
  if (value instanceof Tensor) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(tensorsIn);
}

/** Goes back through the sum of y² + y over all outputs that have gradients. */
export function goBack(output: unknown): void {
  let loss: Tensor | null = null;
  for (const tensor of tensorsIn(output)) {
    if (!tensor.requiresGrad) continue;
    const wide = tensor.to("float64"); // Of a complex number the real part, as in Python.
    const term = wide.pow(2).sum().add(wide.sum());
    loss = loss === null ? term : loss.add(term);
  }
  loss?.backward();
}

/** The bytes of a tensor's elements, as the fixtures have them. */
export function encode(tensor: Tensor): StoredTensor {
  const { dtype, shape, requiresGrad } = tensor;
  const flat = tensor.detach().contiguous().reshape([-1]);
  const bytes = shape.includes(0) ? new Uint8Array() : (flat.view("uint8").toArray().data as Uint8Array);
  return { dtype, shape: [...shape], requiresGrad, bytes: Buffer.from(bytes).toString("base64") };
}
