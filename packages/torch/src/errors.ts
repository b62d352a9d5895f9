import {
  ArgumentError,
  DeviceError,
  DTypeError,
  ShapeError,
  ThincError,
  type ThincErrorOptions,
  UnsupportedError,
} from "@thinc/core";

/** The data fields of a {@link TorchError}. */
export interface TorchErrorOptions extends ThincErrorOptions {
  /** The operator that failed, such as `torch.add`, where one did. */
  operator?: string;
  /** Where in a TorchScript program it failed, as TorchScript tells it. */
  trace?: string;
}

/** libtorch refused a call, for a reason that no more special error stands for. */
export class TorchError extends ThincError {
  static override readonly errorName: string = "TorchError";
  /** The operator that failed, such as `aten::add`, where one did. */
  readonly operator: string | undefined;
  /** Where in a TorchScript program it failed: the lines of its source; undefined for what is no such program. */
  readonly trace: string | undefined;

  constructor(options: TorchErrorOptions) {
    super(options, "THINC_TORCH");
    this.operator = options.operator;
    this.trace = options.trace;
  }
}

// libtorch gives most errors one class and says the rest in words.
const SHAPE_WORDS =
  /shape|sizes? (?:of|mismatch)|size mismatch|must match|dimension|\bdim\b|broadcast|number of (?:elements|channels|axes)|\d-?D\b|stride|expand/i;
const DTYPE_WORDS =
  /dtype|scalar ?type|expected object of|not implemented for '|data type|result type|same type|floating point|integral|\b(?:Float|Double|Long|Int|Half|BFloat16|Bool)Type\b/i;

const RECORD_ADVICE =
  'predictAsync records what a module does before it computes it. Use predict, or predictAsync with { fallback: "sync" }, which computes on this thread where it has to; or run the model in a worker thread.';

/** Turns an error of the addon into one of this project; anything else comes back as it is. */
export function translateError(error: unknown, where: string): unknown {
  if (ThincError.isInstance(error)) return error;
  const { code, message: text } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code !== "string" || typeof text !== "string") return error;
  if (code === "TORCH_SCRIPT") return scriptError(text, where, error);
  const message = `${where}: ${text.replace(/^aten::\w+: /, "").replace(/[.\s]*$/, "")}.`;
  const options = { message, cause: error, operator: where };
  switch (code) {
    case "ERR_INVALID_ARG_TYPE":
    case "ERR_OUT_OF_RANGE":
    case "ERR_DISPOSED":
      return new ArgumentError(options);
    case "TORCH_SHAPE":
      return new ShapeError(options);
    case "TORCH_DEVICE":
      return new DeviceError(options);
    case "TORCH_REFUSED":
      return new UnsupportedError(options);
    case "TORCH_RECORD":
    case "TORCH_RECORD_SHAPE":
      return new UnsupportedError({ ...options, message: `${message} ${RECORD_ADVICE}` });
    case "TORCH_RECORDING":
    case "TORCH_RECORD_ENDED":
      return new ArgumentError(options);
    case "TORCH_NO_OPERATOR":
    case "TORCH_NOT_IMPLEMENTED":
      return DTYPE_WORDS.test(text) ? new DTypeError(options) : new UnsupportedError(options);
    case "DLPACK_CAPSULE":
    case "DLPACK_CONSUMED":
    case "DLPACK_VERSION":
      return new ArgumentError(options);
    case "THINC_NATIVE":
    case "ERR_MEMORY_ALLOCATION_FAILED":
      return new TorchError(options);
    default:
      if (!code.startsWith("TORCH_")) return error;
      // dtypes first: "mat1 and mat2 must have the same dtype" speaks of both.
      if (DTYPE_WORDS.test(text)) return new DTypeError(options);
      if (code === "TORCH_INDEX" || SHAPE_WORDS.test(text)) return new ShapeError(options);
      return new TorchError(options);
  }
}

// A program that fails says where it did, and at the end why; source that does not compile says the reason first.
function scriptError(text: string, where: string, cause: unknown): TorchError {
  const start = Math.max(text.indexOf("Traceback of TorchScript"), 0);
  const reason = start === 0 ? null : /^([A-Za-z_][\w.]*): (.*)/m.exec(text.slice(start));
  const lines = text.trim().split("\n");
  // A call that does not fit begins with the schema.
  const first = lines[0].endsWith(":") && lines.length > 1 ? lines[1] : lines[0];
  const why = (reason?.[2] ?? first).replace(/[.\s:]*$/, "");
  const trace = reason === null ? lines.slice(1).join("\n") : text.slice(start, start + reason.index);
  const options = { message: `${where}: ${why}.`, cause, operator: where };
  return new TorchError(trace.trim() === "" ? options : { ...options, trace: trace.trimEnd() });
}

/** Runs a call into the addon and throws what went wrong as an error of this project that begins with `where`. */
export function translating<T>(where: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw translateError(error, where);
  }
}
