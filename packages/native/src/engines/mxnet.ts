import {
  type EngineDescription,
  readMetadataVersion,
  readPythonVersion,
  readVersionMacros,
} from "./engine-description.js";

/** libmxnet; Python's `mxnet` package has it. */
export const mxnetEngine: EngineDescription = {
  name: "mxnet",
  library: "libmxnet",
  directoryVariables: ["THINC_MXNET_DIR"],
  skipVersionCheckVariable: "THINC_MXNET_SKIP_VERSION_CHECK",
  supported: ">=1.9 <1.10",
  pythonModule: "mxnet",
  layouts: {
    linux: [
      { library: "libmxnet.so", include: "include" },
      { library: "lib/libmxnet.so", include: "include" },
    ],
    darwin: [
      { library: "libmxnet.dylib", include: "include" },
      { library: "lib/libmxnet.dylib", include: "include" },
      { library: "libmxnet.so", include: "include" },
    ],
    win32: [{ library: "libmxnet.dll", include: "include" }],
  },
  versionFiles: [
    { path: "libinfo.py", read: readPythonVersion },
    { path: "include/mxnet/base.h", read: readVersionMacros("MXNET_MAJOR", "MXNET_MINOR", "MXNET_PATCH") },
    { path: "../mxnet-*.dist-info/METADATA", read: readMetadataVersion },
  ],
  systemDirectories: {
    linux: ["/usr/local", "/usr", "/opt/mxnet"],
    darwin: ["/usr/local"],
    win32: ["C:\\mxnet"],
  },
  remedies: [
    "set THINC_MXNET_DIR to a directory that has libmxnet",
    "run `pip install mxnet` in the Python environment you use",
  ],
};
