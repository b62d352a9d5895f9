import type { Handle } from "../native-api.js";

/** One thing that a TorchScript module has under a name. */
export interface SlotDescription {
  name: string;
  kind: "parameter" | "buffer" | "module" | "attribute";
  /** The type as TorchScript writes it, such as `List[int]`. */
  type: string;
  /** Tells tensors and modules apart: two slots with the same one hold the same thing. */
  identity: bigint;
  /** `null` for an attribute. */
  handle: Handle | null;
}

/** One argument of a method of a TorchScript module. */
export interface ScriptArgument {
  /** The name as the program has it, in snake case mostly. */
  name: string;
  /** The type as TorchScript writes it, such as `Optional[Tensor]`. */
  type: string;
  hasDefault: boolean;
}

/** A method of a TorchScript module. */
export interface ScriptMethodDescription {
  name: string;
  /** The whole schema as libtorch prints it. */
  schema: string;
  /** Without the module itself. */
  arguments: ScriptArgument[];
  /** The type of the result as TorchScript writes it. */
  returns: string;
}

/** What is in a TorchScript module, without what is in the modules inside it. */
export interface ScriptDescription {
  /** The name of its class. */
  name: string;
  slots: SlotDescription[];
  methods: ScriptMethodDescription[];
  /** The names of what its class has as constants. */
  constants: string[];
}

/** The exports of the addon for TorchScript (`native/jit*.cpp`). What values become is told in `native/script-values.hpp`. */
export interface NativeJit {
  jitLoad(bytes: Uint8Array, device: string | null, extraFiles: readonly string[]): [Handle, Uint8Array[]];
  jitSave(module: Handle, extraFiles: readonly string[], texts: readonly string[]): Uint8Array;
  jitDescribe(module: Handle): ScriptDescription;
  jitIdentity(module: Handle, slot: number): bigint;
  jitGet(module: Handle, name: string): unknown;
  jitSet(module: Handle, name: string, value: unknown): void;
  jitText(module: Handle, method: string, form: "code" | "graph"): string;
  jitCall(
    module: Handle,
    method: string,
    args: readonly unknown[],
    keywords: readonly string[],
    values: readonly unknown[],
  ): unknown;
  /** As `jitCall`, in evaluation mode, without gradients and on another thread. */
  jitCallAsync(
    module: Handle,
    method: string,
    args: readonly unknown[],
    keywords: readonly string[],
    values: readonly unknown[],
  ): { promise: Promise<unknown>; number: number };
  jitCopy(module: Handle): Handle;
  jitFreeze(module: Handle, kept: readonly string[], optimize: boolean): Handle;
  jitCreate(name: string, like: Handle | null): Handle;
  jitAdd(module: Handle, name: string, kind: "parameter" | "buffer" | "module" | "none", value?: Handle): void;
  jitDefine(module: Handle, source: string): void;
  /** `body` takes the inputs as `jitCall` gives values, and gives the output as `jitCall` takes them. */
  jitTrace(
    module: Handle,
    method: string,
    inputs: readonly unknown[],
    names: readonly string[],
    body: (inputs: unknown[]) => unknown,
  ): void;
}
