import type { KernelFunc, NamedTensorInfoMap, TensorInfo } from "@tensorflow/tfjs-core";
import type { TensorFlowCore } from "../modules.js";
import type { BackendMemory } from "./backend-memory.js";

/** The cpu backend makes tensors a little differently: data and description in one call. */
interface CpuBackend extends BackendMemory {
  makeTensorInfo(shape: number[], dtype: string, values: ArrayBufferView): TensorInfo;
}

/** Makes a kernel for another backend of one of the cpu backend: copies the inputs over, runs it, copies the outputs back. */
export function runOnCpu(core: TensorFlowCore, kernelName: string): KernelFunc {
  return ({ inputs, attrs, backend }) => {
    const kernel = core.getKernel(kernelName, "cpu");
    const home = backend as BackendMemory;
    const cpu = core.engine().findBackend("cpu") as unknown as CpuBackend;
    const temporary: TensorInfo[] = [];
    const toCpu = (tensor: TensorInfo): TensorInfo => {
      const copy = cpu.makeTensorInfo(tensor.shape, tensor.dtype, home.readSync(tensor.dataId));
      temporary.push(copy);
      return copy;
    };
    try {
      const output = kernel.kernelFunc({ inputs: mapTensors(inputs, toCpu), attrs, backend: cpu });
      const outputs = Array.isArray(output) ? output : [output];
      temporary.push(...outputs);
      const copies = outputs.map(({ dataId, shape, dtype }) => ({
        dataId: home.write(cpu.readSync(dataId), shape, dtype),
        shape,
        dtype,
      }));
      return Array.isArray(output) ? copies : copies[0];
    } finally {
      // An output may share its data with an input; forced, the second disposal does nothing.
      for (const { dataId } of temporary) cpu.disposeData(dataId, true);
    }
  };
}

function mapTensors(inputs: NamedTensorInfoMap, convert: (tensor: TensorInfo) => TensorInfo): NamedTensorInfoMap {
  // Optional inputs are null; some kernels take lists of tensors under one name or in place of the map.
  const visit = (value: unknown): unknown => {
    if (value === null || value === undefined) return value;
    if (Array.isArray(value)) return value.map(visit);
    return convert(value as TensorInfo);
  };
  if (Array.isArray(inputs)) return visit(inputs) as NamedTensorInfoMap;
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, visit(value)])) as NamedTensorInfoMap;
}
