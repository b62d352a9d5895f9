import { NativeHandle } from "@thinc/native";
import { native } from "../engine.js";
import type { Handle } from "../native-api.js";

/** A value of a TorchScript program that JavaScript has none for, such as an instance of a class. It can be handed back. */
export class ScriptObject extends NativeHandle<Handle> {
  /** @param type The type as TorchScript writes it. */
  constructor(
    handle: Handle,
    readonly type: string,
  ) {
    super(handle);
  }

  override toString(): string {
    return `ScriptObject ${this.type}`;
  }

  protected override release(handle: Handle): void {
    native().dispose(handle);
  }
}
