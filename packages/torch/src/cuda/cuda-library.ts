import { existsSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { loadTorch, native } from "../engine.js";

/** libtorch's library for CUDA: open, under a number, or the reason why it is not. */
export type CudaLibrary =
  | { readonly number: number; readonly problem: null }
  | { readonly number: null; readonly problem: string };

const opened = new Map<string, CudaLibrary>();

/**
 * Opens libtorch's library for CUDA, at the first call. It lies beside libtorch itself; where it does not, there is only
 * libtorch for the CPU.
 */
export function openCudaLibrary(): CudaLibrary {
  return openCudaLibraryBeside(loadTorch().libraryPath);
}

/** {@link openCudaLibrary} for a libtorch that lies elsewhere. @param libraryPath That of `libtorch_cpu`. */
export function openCudaLibraryBeside(libraryPath: string): CudaLibrary {
  const known = opened.get(libraryPath);
  // What failed is tried again: the driver or a missing library may have been installed meanwhile.
  if (known?.number != null) return known;
  const library = open(libraryPath);
  opened.set(libraryPath, library);
  return library;
}

function open(libraryPath: string): CudaLibrary {
  const directory = dirname(libraryPath);
  const extension = extname(libraryPath);
  const path = join(directory, extension === ".dll" ? "torch_cuda.dll" : `libtorch_cuda${extension}`);
  if (!existsSync(path)) {
    return {
      number: null,
      problem: `the libtorch in ${directory} is for the CPU only. For GPUs, set THINC_TORCH_DIR to one that was built for CUDA, such as that of \`pip install torch\``,
    };
  }
  try {
    return { number: native().openLibrary(path), problem: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/[.\s]*$/, "") : String(error);
    return {
      number: null,
      problem: `${path} cannot be loaded: ${reason}. It needs the CUDA libraries that come with Python's torch`,
    };
  }
}
