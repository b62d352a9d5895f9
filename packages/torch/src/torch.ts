import * as cuda from "./cuda/index.js";
import { exportNamespace } from "./export/index.js";
import * as jit from "./jit/index.js";
import * as nn from "./nn/index.js";
import * as optim from "./optim/index.js";
import type { Tensor } from "./tensor.js";
import { load, save } from "./torch-load.js";
import { torchObject } from "./torch-object.js";

/**
 * libtorch for Node: every operator and PyTorch's functions by PyTorch's names, in camel case, `torch.nn` and `torch.export`.
 *
 * Arguments are given by position in PyTorch's order; those with a default can be given by name, in an object at the end.
 * Nothing is loaded before the first call.
 */
export const torch: typeof torchObject & {
  /** GPUs: whether there are any, how much of their memory is in use, and waiting for them. */
  cuda: typeof cuda;
  /** Programs that Python exported, to run and to train: `torch.export.load("program.pt2")`. */
  export: typeof exportNamespace;
  /** TorchScript: programs that Python loads, too. */
  jit: typeof jit;
  load: typeof load;
  /** Modules, and all that belongs to them: `functional`, `init`, `utils`. */
  nn: typeof nn;
  /** Optimizers over libtorch's fused kernels, and schedules of learning rates: `lrScheduler`. */
  optim: typeof optim;
  save: typeof save;
} = Object.assign(torchObject, { cuda, export: exportNamespace, jit, load, nn, optim, save });

// Inside the namespace a name means the namespace's own type, so what its types are made of has other names out here.
type AnyTensor = Tensor;
type OneTensor = readonly [Tensor];
type Any = nn.AnyModule;
type ModuleOf<Inputs extends readonly unknown[], Output> = nn.Module<Inputs, Output>;
type DictOf<Item extends Any> = nn.ModuleDict<Item>;
type Script<Methods extends jit.ScriptMethods> = jit.ScriptModule<Methods>;
type Opaque = jit.ScriptObject;
type Methods = jit.TensorMethods;
type AnyMethods = jit.ScriptMethods;
type ListOf<Item extends Any> = nn.ModuleList<Item>;
type AdamOptimizer = optim.Adam;
type AdamWOptimizer = optim.AdamW;
type SGDOptimizer = optim.SGD;
type AnyOptimizer<Options extends object> = optim.Optimizer<Options>;
type AnySchedule = optim.lrScheduler.LRScheduler;
type CosineSchedule = optim.lrScheduler.CosineAnnealingLR;
type LambdaSchedule = optim.lrScheduler.LambdaLR;
type StepSchedule = optim.lrScheduler.StepLR;
/** What a class of `torch.nn` makes. */
type Made<Name extends keyof typeof nn> = (typeof nn)[Name] extends abstract new (
  ...inputs: never
) => infer Instance
  ? Instance
  : never;

/** The classes as types: `torch.Tensor` and `torch.nn.Linear` can be written wherever a type is wanted. */
export declare namespace torch {
  export type Tensor = AnyTensor;
  export namespace jit {
    export type ScriptModule<Program extends AnyMethods = Methods> = Script<Program>;
    export type ScriptObject = Opaque;
  }
  export namespace nn {
    /** Any module, whatever it takes and gives. */
    export type AnyModule = Any;
    export type Module<Inputs extends readonly unknown[] = OneTensor, Output = AnyTensor> = ModuleOf<Inputs, Output>;
    export type ModuleDict<Item extends Any = Any> = DictOf<Item>;
    export type ModuleList<Item extends Any = Any> = ListOf<Item>;
    export type AdaptiveAvgPool1d = Made<"AdaptiveAvgPool1d">;
    export type AdaptiveAvgPool2d = Made<"AdaptiveAvgPool2d">;
    export type AdaptiveAvgPool3d = Made<"AdaptiveAvgPool3d">;
    export type AdaptiveLogSoftmaxWithLoss = Made<"AdaptiveLogSoftmaxWithLoss">;
    export type AdaptiveMaxPool1d = Made<"AdaptiveMaxPool1d">;
    export type AdaptiveMaxPool2d = Made<"AdaptiveMaxPool2d">;
    export type AdaptiveMaxPool3d = Made<"AdaptiveMaxPool3d">;
    export type AlphaDropout = Made<"AlphaDropout">;
    export type AvgPool1d = Made<"AvgPool1d">;
    export type AvgPool2d = Made<"AvgPool2d">;
    export type AvgPool3d = Made<"AvgPool3d">;
    export type BCELoss = Made<"BCELoss">;
    export type BCEWithLogitsLoss = Made<"BCEWithLogitsLoss">;
    export type BatchNorm1d = Made<"BatchNorm1d">;
    export type BatchNorm2d = Made<"BatchNorm2d">;
    export type BatchNorm3d = Made<"BatchNorm3d">;
    export type Bilinear = Made<"Bilinear">;
    export type CELU = Made<"CELU">;
    export type CTCLoss = Made<"CTCLoss">;
    export type ChannelShuffle = Made<"ChannelShuffle">;
    export type CircularPad1d = Made<"CircularPad1d">;
    export type CircularPad2d = Made<"CircularPad2d">;
    export type CircularPad3d = Made<"CircularPad3d">;
    export type ConstantPad1d = Made<"ConstantPad1d">;
    export type ConstantPad2d = Made<"ConstantPad2d">;
    export type ConstantPad3d = Made<"ConstantPad3d">;
    export type Conv1d = Made<"Conv1d">;
    export type Conv2d = Made<"Conv2d">;
    export type Conv3d = Made<"Conv3d">;
    export type ConvTranspose1d = Made<"ConvTranspose1d">;
    export type ConvTranspose2d = Made<"ConvTranspose2d">;
    export type ConvTranspose3d = Made<"ConvTranspose3d">;
    export type CosineEmbeddingLoss = Made<"CosineEmbeddingLoss">;
    export type CosineSimilarity = Made<"CosineSimilarity">;
    export type CrossEntropyLoss = Made<"CrossEntropyLoss">;
    export type Dropout = Made<"Dropout">;
    export type Dropout1d = Made<"Dropout1d">;
    export type Dropout2d = Made<"Dropout2d">;
    export type Dropout3d = Made<"Dropout3d">;
    export type ELU = Made<"ELU">;
    export type Embedding = Made<"Embedding">;
    export type EmbeddingBag = Made<"EmbeddingBag">;
    export type FeatureAlphaDropout = Made<"FeatureAlphaDropout">;
    export type Flatten = Made<"Flatten">;
    export type Fold = Made<"Fold">;
    export type FractionalMaxPool2d = Made<"FractionalMaxPool2d">;
    export type FractionalMaxPool3d = Made<"FractionalMaxPool3d">;
    export type GELU = Made<"GELU">;
    export type GLU = Made<"GLU">;
    export type GRU = Made<"GRU">;
    export type GRUCell = Made<"GRUCell">;
    export type GaussianNLLLoss = Made<"GaussianNLLLoss">;
    export type GroupNorm = Made<"GroupNorm">;
    export type Hardshrink = Made<"Hardshrink">;
    export type Hardsigmoid = Made<"Hardsigmoid">;
    export type Hardswish = Made<"Hardswish">;
    export type Hardtanh = Made<"Hardtanh">;
    export type HingeEmbeddingLoss = Made<"HingeEmbeddingLoss">;
    export type HuberLoss = Made<"HuberLoss">;
    export type Identity = Made<"Identity">;
    export type InstanceNorm1d = Made<"InstanceNorm1d">;
    export type InstanceNorm2d = Made<"InstanceNorm2d">;
    export type InstanceNorm3d = Made<"InstanceNorm3d">;
    export type KLDivLoss = Made<"KLDivLoss">;
    export type L1Loss = Made<"L1Loss">;
    export type LPPool1d = Made<"LPPool1d">;
    export type LPPool2d = Made<"LPPool2d">;
    export type LPPool3d = Made<"LPPool3d">;
    export type LSTM = Made<"LSTM">;
    export type LSTMCell = Made<"LSTMCell">;
    export type LayerNorm = Made<"LayerNorm">;
    export type LeakyReLU = Made<"LeakyReLU">;
    export type Linear = Made<"Linear">;
    export type LinearCrossEntropyLoss = Made<"LinearCrossEntropyLoss">;
    export type LocalResponseNorm = Made<"LocalResponseNorm">;
    export type LogSigmoid = Made<"LogSigmoid">;
    export type LogSoftmax = Made<"LogSoftmax">;
    export type MSELoss = Made<"MSELoss">;
    export type MarginRankingLoss = Made<"MarginRankingLoss">;
    export type MaxPool1d = Made<"MaxPool1d">;
    export type MaxPool2d = Made<"MaxPool2d">;
    export type MaxPool3d = Made<"MaxPool3d">;
    export type MaxUnpool1d = Made<"MaxUnpool1d">;
    export type MaxUnpool2d = Made<"MaxUnpool2d">;
    export type MaxUnpool3d = Made<"MaxUnpool3d">;
    export type Mish = Made<"Mish">;
    export type MultiLabelMarginLoss = Made<"MultiLabelMarginLoss">;
    export type MultiLabelSoftMarginLoss = Made<"MultiLabelSoftMarginLoss">;
    export type MultiMarginLoss = Made<"MultiMarginLoss">;
    export type MultiheadAttention = Made<"MultiheadAttention">;
    export type NLLLoss = Made<"NLLLoss">;
    export type PReLU = Made<"PReLU">;
    export type PairwiseDistance = Made<"PairwiseDistance">;
    export type Parameter = Made<"Parameter">;
    export type ParameterDict = Made<"ParameterDict">;
    export type ParameterList = Made<"ParameterList">;
    export type PixelShuffle = Made<"PixelShuffle">;
    export type PixelUnshuffle = Made<"PixelUnshuffle">;
    export type PoissonNLLLoss = Made<"PoissonNLLLoss">;
    export type RMSNorm = Made<"RMSNorm">;
    export type RNN = Made<"RNN">;
    export type RNNCell = Made<"RNNCell">;
    export type RReLU = Made<"RReLU">;
    export type ReLU = Made<"ReLU">;
    export type ReLU6 = Made<"ReLU6">;
    export type ReflectionPad1d = Made<"ReflectionPad1d">;
    export type ReflectionPad2d = Made<"ReflectionPad2d">;
    export type ReflectionPad3d = Made<"ReflectionPad3d">;
    export type ReplicationPad1d = Made<"ReplicationPad1d">;
    export type ReplicationPad2d = Made<"ReplicationPad2d">;
    export type ReplicationPad3d = Made<"ReplicationPad3d">;
    export type SELU = Made<"SELU">;
    export type Sequential = Made<"Sequential">;
    export type SiLU = Made<"SiLU">;
    export type Sigmoid = Made<"Sigmoid">;
    export type SmoothL1Loss = Made<"SmoothL1Loss">;
    export type SoftMarginLoss = Made<"SoftMarginLoss">;
    export type Softmax = Made<"Softmax">;
    export type Softmax2d = Made<"Softmax2d">;
    export type Softmin = Made<"Softmin">;
    export type Softplus = Made<"Softplus">;
    export type Softshrink = Made<"Softshrink">;
    export type Softsign = Made<"Softsign">;
    export type Tanh = Made<"Tanh">;
    export type Tanhshrink = Made<"Tanhshrink">;
    export type Threshold = Made<"Threshold">;
    export type Transformer = Made<"Transformer">;
    export type TransformerDecoder = Made<"TransformerDecoder">;
    export type TransformerDecoderLayer = Made<"TransformerDecoderLayer">;
    export type TransformerEncoder = Made<"TransformerEncoder">;
    export type TransformerEncoderLayer = Made<"TransformerEncoderLayer">;
    export type TripletMarginLoss = Made<"TripletMarginLoss">;
    export type TripletMarginWithDistanceLoss = Made<"TripletMarginWithDistanceLoss">;
    export type Unflatten = Made<"Unflatten">;
    export type Unfold = Made<"Unfold">;
    export type Upsample = Made<"Upsample">;
    export type UpsamplingBilinear2d = Made<"UpsamplingBilinear2d">;
    export type UpsamplingNearest2d = Made<"UpsamplingNearest2d">;
    export type ZeroPad1d = Made<"ZeroPad1d">;
    export type ZeroPad2d = Made<"ZeroPad2d">;
    export type ZeroPad3d = Made<"ZeroPad3d">;
  }
  export namespace optim {
    export type Adam = AdamOptimizer;
    export type AdamW = AdamWOptimizer;
    export type Optimizer<Options extends object = object> = AnyOptimizer<Options>;
    export type SGD = SGDOptimizer;
    export namespace lrScheduler {
      export type CosineAnnealingLR = CosineSchedule;
      export type LRScheduler = AnySchedule;
      export type LambdaLR = LambdaSchedule;
      export type StepLR = StepSchedule;
    }
  }
}
