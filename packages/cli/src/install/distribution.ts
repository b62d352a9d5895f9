/** How an engine's files are got from Python wheels. */
export interface EngineDistribution {
  /** The engine's short name. */
  engine: string;
  /** The name of the Python distribution. */
  distribution: string;
  /** The version that is installed unless another one is asked for. */
  defaultVersion: string;
  /**
   * The Python version of the wheel that is fetched. The C++ libraries are the same in all of them, so it is one that every
   * supported version was published for, and need not be the user's.
   */
  pythonVersion: string;
  /** What is kept of the wheel, on every platform. */
  files: readonly RegExp[];
  /** The libraries that are kept, by platform; on Linux also those they need that are in the wheel. */
  libraries: Partial<Record<NodeJS.Platform, readonly RegExp[]>>;
  /** The wheels that bring libraries which the engine needs, but does not contain. */
  providers: readonly LibraryProvider[];
  /** The free space an installation needs at its peak, in bytes: the wheel twice, as pip copies it. */
  neededBytes: Partial<Record<NodeJS.Platform, number>>;
}

/** A Python distribution that brings a shared library. */
export interface LibraryProvider {
  /** Fits the library's soname; its first group is the major version. */
  soname: RegExp;
  /** What pip is asked for, given the major version. */
  requirement: (major: number) => string;
}

/** NVIDIA gave up the suffix of its package names with CUDA 13. */
function nvidiaRequirement(distribution: string): (major: number) => string {
  return (major) => (major >= 13 ? `${distribution}>=${major},<${major + 1}` : `${distribution}-cu${major}`);
}

/**
 * libtorch in the wheels of `torch`.
 *
 * The Linux wheels are built for CUDA. Only their CPU library is kept; it still needs two small libraries of CUDA to
 * load, which lie in wheels of their own.
 */
export const torchDistribution: EngineDistribution = {
  engine: "torch",
  distribution: "torch",
  defaultVersion: "2.15.0",
  pythonVersion: "3.11",
  files: [
    /^torch\/include\//,
    /^torch\/version\.py$/,
    /^torch-[^/]+\.dist-info\/(METADATA$|WHEEL$|licenses\/|LICENSE|NOTICE)/,
  ],
  libraries: {
    linux: [/^torch\/lib\/libtorch_cpu\.so$/],
    darwin: [/^torch\/lib\/lib(torch_cpu|c10|omp|iomp5)\.dylib$/, /^torch\/\.dylibs\//],
    win32: [/^torch\/lib\/(torch_cpu|c10|libiomp5md|libiompstubs5md|asmjit|fbgemm|uv)\.(dll|lib)$/],
  },
  providers: [
    { soname: /^libcudart\.so\.(\d+)$/, requirement: nvidiaRequirement("nvidia-cuda-runtime") },
    { soname: /^libcupti\.so\.(\d+)$/, requirement: nvidiaRequirement("nvidia-cuda-cupti") },
  ],
  neededBytes: { linux: 1.3e9, darwin: 0.7e9, win32: 1e9 },
};
