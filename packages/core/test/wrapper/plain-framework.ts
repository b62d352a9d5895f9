import {
  type ArgsKwargs,
  ArgsKwargs as Arguments,
  type ArrayExchange,
  type Device,
  type Model,
  NdArray,
  type OptimizerLike,
  type ParamKey,
  paramKey,
  SerializationError,
  Shim,
  type ShimBackprop,
  scoped,
  type WrapShimOptions,
  wrapShim,
} from "@thinc/core";

/** A tensor of the smallest framework there is: a vector with a label, so that it is no array of this project. */
export class Vector {
  constructor(
    readonly values: number[],
    readonly requiresGrad = false,
  ) {}
}

export const exchange: ArrayExchange<Vector> = {
  framework: "plain",
  isTensor: (value): value is Vector => value instanceof Vector,
  toTensor: (array, { requiresGrad }) => new Vector([...array.data].map(Number), requiresGrad),
  toArray: (tensor, ops) => ops.asarray1f(tensor.values),
};

/** What the framework's model computes, given its one weight. */
export interface PlainModel {
  weight: number;
  forward(inputs: ArgsKwargs, weight: number): unknown;
  backward(inputs: ArgsKwargs, dOutputs: ArgsKwargs, weight: number): { dInputs: ArgsKwargs; dWeight: number };
}

/** Runs a {@link PlainModel}; records what it was given. */
export class PlainShim extends Shim<PlainModel> {
  readonly framework = "plain";
  readonly capabilities = { trainable: true, dtypes: ["float32"], devices: ["cpu"] } as const;
  readonly received: ArgsKwargs[] = [];
  private gradient: number | null = null;

  predict(inputs: ArgsKwargs): unknown {
    this.received.push(inputs);
    return this.model.forward(inputs, this.model.weight);
  }

  beginUpdate(inputs: ArgsKwargs): [unknown, ShimBackprop] {
    const { weight } = this.model;
    return [
      this.predict(inputs),
      (dOutputs) => {
        const { dInputs, dWeight } = this.model.backward(inputs, dOutputs, weight);
        this.gradient = (this.gradient ?? 0) + dWeight;
        return dInputs;
      },
    ];
  }

  finishUpdate(optimizer: OptimizerLike): void {
    if (this.gradient === null) return;
    const weight = new NdArray<"float32", 1>(new Float32Array([this.model.weight]), [1]);
    optimizer.update(paramKey(this.id, "weight"), weight, new NdArray(new Float32Array([this.gradient]), [1]));
    this.model.weight = weight.data[0];
    this.gradient = null;
  }

  useParams<T>(params: ReadonlyMap<ParamKey, NdArray>, body: () => T): T {
    const { weight } = this.model;
    this.model.weight = Number(params.get(paramKey(this.id, "weight"))?.data[0] ?? weight);
    return scoped(() => {
      this.model.weight = weight;
    }, body);
  }

  toDevice(_device: Device): void {}

  toBytes(): Uint8Array {
    return new Uint8Array(new Float64Array([this.model.weight]).buffer);
  }

  prepareFromBytes(bytes: Uint8Array): () => void {
    if (bytes.length !== 8)
      throw new SerializationError({ message: "plain: expected 8 bytes.", problems: ["expected 8 bytes"] });
    const [weight] = new Float64Array(bytes.slice().buffer);
    return () => {
      this.model.weight = weight;
    };
  }

  copy(): this {
    return new PlainShim({ ...this.model }) as this;
  }
}

/** Wraps a plain model. */
export function PlainWrapper(model: PlainModel, options: Partial<WrapShimOptions<any, any>> = {}): Model<any, any> {
  return wrapShim(new PlainShim(model), exchange, { name: "plain", ...options });
}

/** The product of one vector and the weight. */
export function scaleModel(weight = 2): PlainModel {
  const times = (vector: unknown, factor: number) =>
    new Vector((vector as Vector).values.map((value) => value * factor));
  return {
    weight,
    forward: (inputs, w) => times(inputs.args[0], w),
    backward: (inputs, dOutputs, w) => {
      const [x, dY] = [inputs.args[0] as Vector, dOutputs.args[0] as Vector];
      return {
        dInputs: new Arguments([times(dY, w)]),
        dWeight: x.values.reduce((sum, value, i) => sum + value * dY.values[i], 0),
      };
    },
  };
}

/** Gives what it gets, in the same form, and sends gradients straight back. */
export function echoModel(): PlainModel {
  const unwrap = (inputs: ArgsKwargs) =>
    Object.keys(inputs.kwargs).length > 0 ? inputs.kwargs : inputs.args.length === 1 ? inputs.args[0] : inputs.args;
  return { weight: 1, forward: unwrap, backward: (_inputs, dOutputs) => ({ dInputs: dOutputs, dWeight: 0 }) };
}
