import type { AnyModule } from "../../nn/module.js";

/** What an emitter can ask about the modules inside, which are programs already. */
export interface Emission {
  /** The type of the first input of a module inside, as TorchScript writes it. */
  inputTypeOf(child: AnyModule): string;
}

/**
 * Writes the methods of one class of modules as TorchScript.
 *
 * The source sees the parameters, buffers and modules inside under their names, and `self.training`; a parameter that is
 * not there is `None`. Settings are written into it as they are. Arguments have PyTorch's names.
 */
export type Emitter<M extends AnyModule = never> = (module: M, emission: Emission) => string;

/** The emitters by the classes they are for. */
// biome-ignore lint/suspicious/noExplicitAny: classes are compared, never called.
export type EmitterTable = ReadonlyMap<abstract new (...inputs: any[]) => AnyModule, Emitter>;

/** An entry of a table, with the class and its emitter in agreement. */
export function entry<M extends AnyModule>(
  // biome-ignore lint/suspicious/noExplicitAny: the class is compared, never called.
  Class: abstract new (...inputs: any[]) => M,
  emitter: Emitter<M>,
  // biome-ignore lint/suspicious/noExplicitAny: as above.
): [abstract new (...inputs: any[]) => AnyModule, Emitter] {
  return [Class, emitter as Emitter];
}

/** A `forward` from one tensor to another. */
export function tensorToTensor(...lines: string[]): string {
  return method("forward(self, input: Tensor) -> Tensor", ...lines);
}

/** A method from its head and lines. */
export function method(head: string, ...lines: string[]): string {
  return `def ${head}:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
