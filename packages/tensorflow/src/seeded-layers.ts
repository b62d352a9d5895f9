import { onFixRandomSeed, type RandomSource, Xoshiro128 } from "@thinc/core";
import type { TensorFlowLayers } from "./modules.js";

interface SeedState {
  /** Where layers draw from; `null` as long as no seed is fixed, and TensorFlow.js draws as it always does. */
  source: RandomSource | null;
}

const KEY = Symbol.for("thinc.tensorflow.seed");

/**
 * Lets `fixRandomSeed` reach the layers of TensorFlow.js: the initial weights of layers made afterwards, and dropout and
 * noise in training, are then the same in every run.
 *
 * TensorFlow.js seeds each of its draws from `Math.random`, which cannot be seeded. So, once a seed is fixed, and only
 * while a layer builds its weights or computes (which is synchronous, so no other code can see it), `Math.random` is a
 * seeded source. Draws outside of layers, such as `tf.randomNormal` in a program, are not reached: give those a seed.
 */
export function seedLayers(layers: TensorFlowLayers): void {
  const holder = globalThis as { [KEY]?: SeedState };
  if (holder[KEY] === undefined) {
    const created: SeedState = { source: null };
    holder[KEY] = created;
    onFixRandomSeed((seed) => {
      created.source = new Xoshiro128(seed);
    });
  }
  const state = holder[KEY];
  const prototype = layers.layers.Layer.prototype;
  const apply = prototype.apply;
  prototype.apply = function (this: InstanceType<typeof layers.layers.Layer>, inputs, kwargs) {
    return drawFrom(state.source, () => apply.call(this, inputs, kwargs));
  };
}

function drawFrom<T>(source: RandomSource | null, body: () => T): T {
  if (source === null) return body();
  const original = Math.random;
  Math.random = () => source.next();
  try {
    return body();
  } finally {
    Math.random = original;
  }
}
