/**
 * A number to be written as a MessagePack float even when it is integral.
 *
 * JavaScript cannot tell 1 from 1.0, Python can, and the two have different bytes.
 */
export class MsgpackFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}
