import {
  type EngineDescription,
  readMetadataVersion,
  readPythonVersion,
  readVersionMacros,
} from "./engine-description.js";

const versionMacros = readVersionMacros("TORCH_VERSION_MAJOR", "TORCH_VERSION_MINOR", "TORCH_VERSION_PATCH");

/** libtorch, the C++ library inside PyTorch; Python's `torch` package and the libtorch archives both have it. */
export const torchEngine: EngineDescription = {
  name: "torch",
  library: "libtorch",
  directoryVariables: ["THINC_TORCH_DIR", "LIBTORCH"],
  skipVersionCheckVariable: "THINC_TORCH_SKIP_VERSION_CHECK",
  supported: ">=2.6 <2.16",
  pythonModule: "torch",
  layouts: {
    linux: [
      { library: "lib/libtorch_cpu.so", include: "include" },
      { library: "lib/x86_64-linux-gnu/libtorch_cpu.so", include: "include" },
      { library: "lib/aarch64-linux-gnu/libtorch_cpu.so", include: "include" },
      { library: "lib64/libtorch_cpu.so", include: "include" },
    ],
    darwin: [{ library: "lib/libtorch_cpu.dylib", include: "include" }],
    win32: [{ library: "lib/torch_cpu.dll", include: "include" }],
  },
  versionFiles: [
    { path: "version.py", read: readPythonVersion },
    { path: "build-version", read: (text) => /^(\d+\.\d+\S*)/.exec(text)?.[1] },
    { path: "include/torch/headeronly/version.h", read: versionMacros },
    { path: "include/torch/csrc/api/include/torch/version.h", read: versionMacros },
    { path: "../torch-*.dist-info/METADATA", read: readMetadataVersion },
  ],
  versionInLibraryName: /libtorch_cpu\.so\.(\d+\.\d+(?:\.\d+)?)$/,
  systemDirectories: {
    linux: ["/usr/local/libtorch", "/opt/libtorch", "/usr/local", "/usr"],
    darwin: ["/opt/homebrew/opt/pytorch", "/usr/local/opt/pytorch", "/usr/local/libtorch"],
    win32: ["C:\\libtorch"],
  },
  remedies: [
    "run `npx thinc install torch`",
    "set THINC_TORCH_DIR to a directory that has lib/ and include/ of libtorch",
    "run `pip install torch` in the Python environment you use",
  ],
};
