import { NdArray, Xoshiro128 } from "@thinc/core";
import type { ArgumentDescription, OverloadDescription } from "../../src/native-api";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";

/** How to make one tensor: enough to make it again, here or in Python. */
export interface TensorPlan {
  dtype: string;
  shape: number[];
  /** How its elements lie in memory. */
  form: "dense" | "transposed" | "stepped" | "expanded" | "offset" | "meta" | "sparse";
  requiresGrad: boolean;
  /** The values are `values[i % values.length]` in C order. */
  values: number[];
}

/** How to make one argument; `undefined` stands for the default. */
export type ArgumentPlan = { tensor: TensorPlan } | { value: unknown } | { list: ArgumentPlan[] } | undefined;

const DTYPES = "float32 float64 int64 int32 bool uint8 int8 int16 float16 bfloat16 complex64 complex128".split(" ");
const FLOATS = ["float32", "float64", "float16", "bfloat16"];
const WORDS: Record<string, string[]> = {
  mode: ["constant", "reflect", "replicate", "circular", "reduced", "complete", "r", "nearest"],
  padMode: ["constant", "reflect", "replicate", "circular"],
  reduce: ["sum", "mean", "max", "min", "amax", "amin", "prod", "add", "multiply"],
  equation: ["ij,jk->ik", "i,i", "bij,bjk->bik", "...i->...", "ii->i", "ij->ji", "->", "ij", "a...b,b->a"],
  uplo: ["L", "U", "x"],
  driver: ["gels", "gelsy", "gelsd", "gelss", "gesvd"],
  padding: ["valid", "same"],
  roundingMode: ["trunc", "floor"],
  norm: ["forward", "backward", "ortho"],
  p: ["fro", "nuc"],
  ord: ["fro", "nuc"],
  indexing: ["ij", "xy"],
  interpolation: ["linear", "lower", "higher", "midpoint", "nearest"],
  paddingSide: ["left", "right"],
  side: ["left", "right"],
  approximate: ["none", "tanh"],
};

/** Makes arguments of the right types for operators, the same ones for the same seed. */
export class RandomArguments {
  private readonly random: Xoshiro128;
  private base: number[] = [];
  private dtype = "float32";

  constructor(seed: bigint) {
    this.random = new Xoshiro128(seed);
  }

  /** A plan for each argument of one call. */
  plan(overload: OverloadDescription): ArgumentPlan[] {
    this.base = this.shape();
    this.dtype = this.chance(0.6) ? "float32" : this.pick(DTYPES);
    return overload.arguments.map((argument) => {
      if (argument.default !== null && this.chance(0.45)) return undefined;
      return this.argument(argument);
    });
  }

  chance(probability: number): boolean {
    return this.random.next() < probability;
  }

  private below(limit: number): number {
    return Math.floor(this.random.next() * limit);
  }

  private pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)];
  }

  private length(): number {
    return this.chance(0.04) ? 0 : this.pick([1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 9, 17]);
  }

  private shape(): number[] {
    return Array.from({ length: this.pick([0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5]) }, () => this.length());
  }

  // A shape that has to do with the call's own: operators look deeper into arguments that could fit.
  private related(): number[] {
    const base = this.base;
    const last = base[base.length - 1] ?? 1;
    const channels = base[1] ?? last;
    switch (this.below(22)) {
      case 0:
        return [channels];
      case 1:
        return [base[0] ?? 1];
      case 2:
        return [last];
      case 3:
        return [channels, channels];
      case 4:
        return [last, last];
      case 5:
        return [channels, channels, ...base.slice(2).map(() => this.pick([1, 2, 3]))];
      case 6:
        return base.slice(0, -1);
      case 7:
        return base.slice(1);
      case 8:
        return base.map((length, axis) => (axis === this.below(base.length) ? 1 : length));
      case 9:
        return base.map((length, axis) => (axis === this.below(base.length) ? length + 1 : length));
      case 10:
        return [...base.slice(0, -2), last, base[base.length - 2] ?? 1];
      case 11:
        return [];
      case 12:
        return [0];
      case 13:
        return this.shape();
      case 14:
        return [last * this.pick([2, 3, 4]), last];
      case 15:
        return [...base, this.length()];
      case 16:
        return [...base.slice(0, 2), ...base.slice(2).map(() => this.length())];
      case 17:
        return [...base.slice(0, -1), 2];
      default:
        return base;
    }
  }

  private tensor(name: string): TensorPlan {
    const isIndex = /ind(ex|ices)|idx|offset|target|label|length|batch_sizes|segment|crow|col_|bin|map|count|size/.test(
      name,
    );
    const isMask = /mask|cond/.test(name);
    let dtype = this.chance(0.85) ? this.dtype : this.pick(DTYPES);
    if (isIndex && this.chance(0.75)) dtype = this.pick(["int64", "int64", "int32"]);
    else if (isMask && this.chance(0.6)) dtype = "bool";
    const shape = this.chance(0.55) ? this.base : this.related();
    const form = this.chance(0.65)
      ? "dense"
      : this.pick(["transposed", "stepped", "expanded", "offset", "offset", "meta", "sparse"] as const);
    const whole = !FLOATS.includes(dtype) && !dtype.startsWith("complex");
    const values = Array.from({ length: 1 + this.below(13) }, () => {
      if (this.chance(0.02))
        return this.pick(whole ? [2 ** 31 - 1, 100, -100] : [Number.NaN, Infinity, -Infinity, 1e30]);
      if (whole) return this.below(isIndex && this.chance(0.8) ? 3 : 7) - (this.chance(0.15) ? 4 : 0);
      return this.chance(0.1) ? 0 : this.random.next() * 4 - (this.chance(0.5) ? 2 : 0);
    });
    return { dtype, shape, form, requiresGrad: !whole && this.chance(0.4), values };
  }

  private integer(name: string): number {
    // Nothing has as many bytes as the largest ones: where they are sizes, they must be refused.
    if (this.chance(0.05)) return this.pick([2 ** 40, 2 ** 40, 2 ** 53 - 1, -(2 ** 31), -(2 ** 53) + 1, 1000, 255]);
    if (/dim|axis/.test(name)) return this.below(7) - 3;
    if (this.chance(0.7)) return this.pick([0, 1, 1, 2, 2, 3, 4, this.pick(this.base) ?? 1, this.base.length]);
    return this.below(12) - 3;
  }

  private real(): number {
    if (this.chance(0.08)) return this.pick([Number.NaN, Infinity, -Infinity, 1e300, -1e300, 1e-300]);
    return this.pick([0, 1, 0.5, 0.1, 1e-5, 2, -1, -0.5, 3.7, -0, 10]);
  }

  private list(name: string, element: string, length: number | null): ArgumentPlan {
    const rank = this.base.length;
    const usual = [length ?? rank, rank, rank - 2, 1, 2, 3, 0, rank * 2, 5];
    const count = Math.max(0, this.chance(0.5) ? usual[0] : this.pick(usual));
    if (element === "int" || element === "SymInt") {
      if (length !== null && this.chance(0.2)) return { value: this.integer(name) };
      if (/size|shape/.test(name) && this.chance(0.4)) return { value: this.chance(0.5) ? this.base : this.related() };
      if (/stride|kernel|dilation|output_size/.test(name) && this.chance(0.6))
        return { value: Array.from({ length: count }, () => 1 + this.below(3)) };
    }
    return { list: Array.from({ length: Math.min(count, 12) }, () => this.value(name, element, null)) };
  }

  private argument({ name, type, length }: ArgumentDescription): ArgumentPlan {
    return this.value(name, type, length);
  }

  private value(name: string, type: string, length: number | null): ArgumentPlan {
    if (type.endsWith("?")) return this.chance(0.4) ? { value: null } : this.value(name, type.slice(0, -1), length);
    if (type.endsWith("[]")) return this.list(name, type.slice(0, -2), length);
    switch (type) {
      case "Tensor":
        return this.chance(0.02) ? { value: this.integer(name) } : { tensor: this.tensor(name) };
      case "int":
      case "SymInt":
        return { value: this.integer(name) };
      case "float":
        return { value: this.real() };
      case "Scalar":
        return { value: this.chance(0.5) ? this.integer(name) : this.chance(0.2) ? this.chance(0.5) : this.real() };
      case "bool":
      case "SymBool":
        return { value: this.chance(0.5) };
      case "str":
        return { value: this.chance(0.05) ? "x" : this.pick(WORDS[camel(name)] ?? ["", "sum", "none", "max"]) };
      case "ScalarType":
        return { value: this.chance(0.6) ? this.dtype : this.pick(DTYPES) };
      case "Layout":
        return { value: this.chance(0.8) ? "strided" : this.pick(["sparse", "sparseCsr", "mkldnn"]) };
      case "MemoryFormat":
        return { value: this.pick(["contiguousFormat", "preserveFormat", "channelsLast", "channelsLast3d"]) };
      case "Device":
        return { value: this.chance(0.85) ? "cpu" : this.pick(["meta", "cuda", "cuda:7", "mps"]) };
      default:
        return { value: null };
    }
  }
}

function camel(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Makes the argument of a plan. */
export function makeArgument(plan: ArgumentPlan): unknown {
  if (plan === undefined) return undefined;
  if ("tensor" in plan) return makeTensor(plan.tensor);
  if ("list" in plan) return plan.list.map(makeArgument);
  return plan.value;
}

/** Makes the tensor of a plan. */
export function makeTensor({ dtype, shape, form, requiresGrad, values }: TensorPlan): Tensor {
  const size = shape.reduce((product, length) => product * length, 1);
  const data = Float64Array.from({ length: size }, (_, index) => values[index % values.length]);
  const last = shape.length - 1;
  let tensor = torch.noGrad(() => {
    const dense = torch
      .tensor(new NdArray(data, shape))
      .to(dtype as "float32")
      .clone();
    if (form === "meta") return dense.to({ device: "meta" });
    if (form === "sparse") return dense.toSparse();
    if (shape.length === 0) return dense;
    if (form === "transposed") return dense.transpose(0, last).contiguous().transpose(0, last);
    if (form === "stepped") return dense.repeatInterleave(2, last).slice(last, 0, null, 2);
    if (form === "expanded" && shape[0] > 0) return dense.slice(0, 0, 1).expand(shape);
    if (form === "offset") return torch.cat([dense.slice(0, 0, 1), dense], 0).slice(0, Math.min(shape[0], 1), null);
    return dense;
  });
  tensor = tensor.detach();
  if (requiresGrad) tensor.requiresGrad = true;
  return tensor;
}
