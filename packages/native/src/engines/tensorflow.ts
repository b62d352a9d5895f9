import {
  type EngineDescription,
  type EngineLayout,
  readMetadataVersion,
  readVersionMacros,
} from "./engine-description.js";

// The Python package keeps the library beside its modules; the C archives keep it in lib/.
const linuxLayouts: readonly EngineLayout[] = [
  { library: "libtensorflow_cc.so.2", include: "include" },
  { library: "lib/libtensorflow_cc.so.2", include: "include" },
  { library: "lib/libtensorflow.so.2", include: "include" },
  { library: "lib/libtensorflow.so", include: "include" },
];
const versionMacros = readVersionMacros("TF_MAJOR_VERSION", "TF_MINOR_VERSION", "TF_PATCH_VERSION");

/** libtensorflow; Python's `tensorflow` packages and the C archives both have it. */
export const tensorflowEngine: EngineDescription = {
  name: "tensorflow",
  library: "libtensorflow",
  directoryVariables: ["THINC_TENSORFLOW_DIR"],
  skipVersionCheckVariable: "THINC_TENSORFLOW_SKIP_VERSION_CHECK",
  supported: ">=2.18 <2.22",
  pythonModule: "tensorflow",
  layouts: {
    linux: linuxLayouts,
    darwin: [
      { library: "libtensorflow_cc.2.dylib", include: "include" },
      { library: "lib/libtensorflow.2.dylib", include: "include" },
      { library: "lib/libtensorflow.dylib", include: "include" },
    ],
    win32: [
      { library: "tensorflow_cc.dll", include: "include" },
      { library: "lib/tensorflow.dll", include: "include" },
    ],
  },
  versionFiles: [
    { path: "include/tensorflow/core/public/release_version.h", read: versionMacros },
    { path: "include/tensorflow/core/public/version.h", read: versionMacros },
    { path: "../tensorflow-*.dist-info/METADATA", read: readMetadataVersion },
    { path: "../tensorflow_cpu-*.dist-info/METADATA", read: readMetadataVersion },
  ],
  versionInLibraryName: /libtensorflow(?:_cc)?\.(?:so\.)?(\d+\.\d+\.\d+)(?:\.dylib)?$/,
  systemDirectories: {
    linux: ["/usr/local", "/usr", "/opt/libtensorflow"],
    darwin: ["/opt/homebrew/opt/libtensorflow", "/usr/local"],
    win32: ["C:\\libtensorflow"],
  },
  remedies: [
    "set THINC_TENSORFLOW_DIR to a directory that has libtensorflow",
    "run `pip install tensorflow-cpu` in the Python environment you use",
  ],
};
