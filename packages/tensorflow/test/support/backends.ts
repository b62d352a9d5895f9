import { enableTensorFlow, type TensorFlowBackend } from "@thinc/tensorflow";

/** Declares the same tests for every backend that comes from npm alone. */
export function onEveryBackend(declare: (backend: TensorFlowBackend) => void): void {
  describe.each<TensorFlowBackend>(["wasm", "cpu"])("on the %s backend", (backend) => {
    beforeAll(async () => {
      await enableTensorFlow({ backend });
    });
    declare(backend);
  });
}
