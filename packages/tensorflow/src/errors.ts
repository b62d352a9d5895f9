import { ThincError } from "@thinc/core";

/** Something needs TensorFlow.js, and `enableTensorFlow` has not been called, or not been waited for. */
export class TensorFlowNotEnabledError extends ThincError {
  static override readonly errorName: string = "TensorFlowNotEnabledError";

  /** @param where What was called, such as `TensorFlowWrapper`. */
  constructor(where: string) {
    super(
      {
        message: `${where}: TensorFlow is not enabled. Call \`await enableTensorFlow()\` once, before the first use of @thinc/tensorflow.`,
      },
      "THINC_TENSORFLOW_NOT_ENABLED",
    );
  }
}
