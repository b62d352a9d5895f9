import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ElfContent, writeElf } from "../../../native/test/helpers/write-elf";
import { makeWheel, type WheelContent } from "./make-wheel";

function elf(content: ElfContent): Buffer {
  const directory = mkdtempSync(join(tmpdir(), "thinc-elf-"));
  try {
    writeElf(join(directory, "library"), content);
    return readFileSync(join(directory, "library"));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Makes a wheel with the layout of `torch` for Linux: a CPU library that needs others of this wheel and of CUDA's. */
export function makeTorchWheel(directory: string, changes: Partial<WheelContent> = {}): Promise<string> {
  const version = changes.version ?? "2.15.0";
  return makeWheel(directory, {
    distribution: "torch",
    version,
    ...changes,
    files: {
      "torch/__init__.py": "raise ImportError\n",
      "torch/version.py": `__version__ = '${version}+cu132'\n`,
      "torch/include/ATen/ATen.h": "#pragma once\n",
      "torch/include/odd, name.h": "#pragma once\n",
      "torch/lib/libtorch_cpu.so": elf({
        soname: "libtorch_cpu.so",
        needed: ["libc10.so", "libcudart.so.13", "libcupti.so.13"],
        rpath: "$ORIGIN/../../nvidia/cu13/lib:$ORIGIN",
      }),
      "torch/lib/libc10.so": elf({ soname: "libc10.so", needed: ["libgomp.so.1"], rpath: "$ORIGIN" }),
      "torch/lib/libgomp.so.1": elf({ soname: "libgomp.so.1" }),
      "torch/lib/libtorch_cuda.so": elf({ soname: "libtorch_cuda.so" }),
      ...changes.files,
    },
  });
}

/** Makes the wheels of the two CUDA libraries that libtorch needs. */
export async function makeCudaWheels(directory: string): Promise<void> {
  const providers = { "nvidia-cuda-runtime": "libcudart.so.13", "nvidia-cuda-cupti": "libcupti.so.13" };
  for (const [distribution, soname] of Object.entries(providers)) {
    await makeWheel(directory, {
      distribution,
      version: "13.2.1",
      files: {
        [`nvidia/cu13/lib/${soname}`]: elf({ soname }),
        "nvidia/cu13/lib/libnvperf_host.so": elf({ soname: "libnvperf_host.so" }),
        "nvidia/cu13/include/cuda.h": "",
      },
    });
  }
}
