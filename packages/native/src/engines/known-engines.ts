import type { EngineDescription } from "./engine-description.js";
import { mxnetEngine } from "./mxnet.js";
import { tensorflowEngine } from "./tensorflow.js";
import { torchEngine } from "./torch.js";

/** The engines this project has adapters for, in the order in which they are listed to users. */
export const knownEngines: readonly EngineDescription[] = [torchEngine, tensorflowEngine, mxnetEngine];
