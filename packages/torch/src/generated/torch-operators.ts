// Made by tools/torch/generate-operators.mjs from libtorch's schemas. Do not edit: run that again.
import type { Integers, Layout, MemoryFormat, Opaque, Scalar } from "../operators/types.js";
import type { TorchDType } from "../dtypes.js";
import type { Tensor } from "../tensor.js";

/** Every operator of libtorch as a function, with the types of its overloads. */
export interface TorchOperators {
  __and__(self: Tensor, other: Scalar): Tensor;
  __and__(self: Tensor, other: Tensor): Tensor;
  __iand__(self: Tensor, other: Scalar): Tensor;
  __iand__(self: Tensor, other: Tensor): Tensor;
  __ilshift__(self: Tensor, other: Scalar): Tensor;
  __ilshift__(self: Tensor, other: Tensor): Tensor;
  __ior__(self: Tensor, other: Scalar): Tensor;
  __ior__(self: Tensor, other: Tensor): Tensor;
  __irshift__(self: Tensor, other: Scalar): Tensor;
  __irshift__(self: Tensor, other: Tensor): Tensor;
  __ixor__(self: Tensor, other: Scalar): Tensor;
  __ixor__(self: Tensor, other: Tensor): Tensor;
  __lshift__(self: Tensor, other: Scalar): Tensor;
  __lshift__(self: Tensor, other: Tensor): Tensor;
  __lshift__(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  __lshift__(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  __or__(self: Tensor, other: Scalar): Tensor;
  __or__(self: Tensor, other: Tensor): Tensor;
  __rshift__(self: Tensor, other: Scalar): Tensor;
  __rshift__(self: Tensor, other: Tensor): Tensor;
  __rshift__(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  __rshift__(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  __xor__(self: Tensor, other: Scalar): Tensor;
  __xor__(self: Tensor, other: Tensor): Tensor;
  _adaptiveAvgPool2d(self: Tensor, outputSize: number | Integers): Tensor;
  _adaptiveAvgPool2d(self: Tensor, outputSize: number | Integers, options: { out: Tensor }): Tensor;
  _adaptiveAvgPool2dBackward(gradOutput: Tensor, self: Tensor): Tensor;
  _adaptiveAvgPool2dBackward(gradOutput: Tensor, self: Tensor, options: { out: Tensor }): Tensor;
  _adaptiveAvgPool3d(self: Tensor, outputSize: number | Integers): Tensor;
  _adaptiveAvgPool3d(self: Tensor, outputSize: number | Integers, options: { out: Tensor }): Tensor;
  _adaptiveAvgPool3dBackward(gradOutput: Tensor, self: Tensor): Tensor;
  _adaptiveAvgPool3dBackward(gradOutput: Tensor, self: Tensor, options: { out: Tensor }): Tensor;
  _addBatchDim(self: Tensor, batchDim: number, level: number): Tensor;
  /** Defaults: alpha = 1. */
  _addRelu(self: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  _addRelu(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  _addRelu(self: Tensor, other: Scalar, alpha: Scalar | undefined, options: { out: Tensor }): Tensor;
  _addRelu(self: Tensor, other: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  /** Defaults: alpha = 1. */
  _addRelu_(self: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  _addRelu_(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** Defaults: beta = 1, alpha = 1, useGelu = false. */
  _addmmActivation(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; useGelu?: boolean }): Tensor;
  _addmmActivation(self: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; useGelu?: boolean; out: Tensor }): Tensor;
  /** Defaults: keepdim = false. */
  _aminmax(self: Tensor): [Tensor, Tensor];
  _aminmax(self: Tensor, dim: number, keepdim?: boolean): [Tensor, Tensor];
  _aminmax(self: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  _aminmax(self: Tensor, dim: number, keepdim: boolean | undefined, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  _ampForeachNonFiniteCheckAndUnscale(self: readonly Tensor[], foundInf: Tensor, invScale: Tensor): [Tensor[], Tensor];
  _ampForeachNonFiniteCheckAndUnscale(self: readonly Tensor[], foundInf: Tensor, invScale: Tensor, options: { out: readonly Tensor[] }): void;
  _ampForeachNonFiniteCheckAndUnscale_(self: readonly Tensor[], foundInf: Tensor, invScale: Tensor): void;
  _ampUpdateScale(self: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number): [Tensor, Tensor];
  _ampUpdateScale(self: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number, options: { out: Tensor }): Tensor;
  _ampUpdateScale_(self: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number): Tensor;
  _assertAsync(self: Tensor): void;
  _assertAsync(self: Tensor, assertMsg: string): void;
  _assertScalar(self: Scalar, assertMsg: string): void;
  _assertTensorMetadata(a: Tensor, size?: Integers | null, stride?: Integers | null, dtype?: TorchDType | null, options?: { device?: string | null; layout?: Layout | null }): void;
  _autocastToFullPrecision(self: Tensor, cudaEnabled: boolean, cpuEnabled: boolean): Tensor;
  _autocastToReducedPrecision(self: Tensor, cudaEnabled: boolean, cpuEnabled: boolean, cudaDtype: TorchDType, cpuDtype: TorchDType): Tensor;
  /** Defaults: createGraph = false. */
  _backward(self: Tensor, inputs: readonly Tensor[], gradient?: Tensor | null, retainGraph?: boolean | null, createGraph?: boolean): void;
  _batchNormImplIndex(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): [Tensor, Tensor, Tensor, Tensor, number];
  _batchNormImplIndexBackward(implIndex: number, input: Tensor, gradOutput: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVarTransform: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[], reservedSpace: Tensor): [Tensor, Tensor, Tensor];
  _batchNormNoUpdate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor];
  _batchNormNoUpdate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  _batchNormWithUpdate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor];
  _batchNormWithUpdate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor; reserve: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  _batchNormWithUpdateFunctional(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** Defaults: nonBlocking = false. */
  _castByte(self: Tensor, nonBlocking?: boolean): Tensor;
  /** Defaults: nonBlocking = false. */
  _castChar(self: Tensor, nonBlocking?: boolean): Tensor;
  /** Defaults: nonBlocking = false. */
  _castDouble(self: Tensor, nonBlocking?: boolean): Tensor;
  /** Defaults: nonBlocking = false. */
  _castFloat(self: Tensor, nonBlocking?: boolean): Tensor;
  /** Defaults: nonBlocking = false. */
  _castHalf(self: Tensor, nonBlocking?: boolean): Tensor;
  /** Defaults: nonBlocking = false. */
  _castInt(self: Tensor, nonBlocking?: boolean): Tensor;
  /** Defaults: nonBlocking = false. */
  _castLong(self: Tensor, nonBlocking?: boolean): Tensor;
  /** Defaults: nonBlocking = false. */
  _castShort(self: Tensor, nonBlocking?: boolean): Tensor;
  _cdistBackward(gradOutput: Tensor, x1: Tensor, x2: Tensor, p: number, cdist: Tensor): Tensor;
  _cdistBackward(gradOutput: Tensor, x1: Tensor, x2: Tensor, p: number, cdist: Tensor, options: { out: Tensor }): Tensor;
  _cdistForward(x1: Tensor, x2: Tensor, p: number, computeMode: number | null): Tensor;
  _cdistForward(x1: Tensor, x2: Tensor, p: number, computeMode: number | null, options: { out: Tensor }): Tensor;
  _choleskySolveHelper(self: Tensor, A: Tensor, upper: boolean): Tensor;
  _choleskySolveHelper(self: Tensor, A: Tensor, upper: boolean, options: { out: Tensor }): Tensor;
  /** Defaults: reduceRange = false. */
  _chooseQparamsPerTensor(self: Tensor, reduceRange?: boolean): [number, number];
  _chunkCat(tensors: readonly Tensor[], dim: number, numChunks: number): Tensor;
  _chunkCat(tensors: readonly Tensor[], dim: number, numChunks: number, options: { out: Tensor }): Tensor;
  _coalesce(self: Tensor): Tensor;
  _coalesce(self: Tensor, options: { out: Tensor }): Tensor;
  _coalesced(self: Tensor, coalesced: boolean): Tensor;
  _coalesced(self: Tensor, coalesced: boolean, options: { out: Tensor }): Tensor;
  _coalesced_(self: Tensor, coalesced: boolean): Tensor;
  _computeLinearCombination(input: Tensor, coefficients: Tensor): Tensor;
  _computeLinearCombination(input: Tensor, coefficients: Tensor, options: { out: Tensor }): Tensor;
  _conj(self: Tensor): Tensor;
  _conjCopy(self: Tensor): Tensor;
  _conjCopy(self: Tensor, options: { out: Tensor }): Tensor;
  _conjPhysical(self: Tensor): Tensor;
  _conjPhysical(self: Tensor, options: { out: Tensor }): Tensor;
  _convDepthwise2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers, dilation: number | Integers): Tensor;
  _convDepthwise2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers, dilation: number | Integers, options: { out: Tensor }): Tensor;
  /** Defaults: outInt32 = false. */
  _convertIndicesFromCooToCsr(self: Tensor, size: number, options?: { outInt32?: boolean }): Tensor;
  _convertIndicesFromCooToCsr(self: Tensor, size: number, options: { outInt32?: boolean; out: Tensor }): Tensor;
  /** Defaults: outInt32 = false, transpose = false. */
  _convertIndicesFromCsrToCoo(crowIndices: Tensor, colIndices: Tensor, options?: { outInt32?: boolean; transpose?: boolean }): Tensor;
  _convertIndicesFromCsrToCoo(crowIndices: Tensor, colIndices: Tensor, options: { outInt32?: boolean; transpose?: boolean; out: Tensor }): Tensor;
  _convertWeightToInt4pack(self: Tensor, innerKTiles: number): Tensor;
  _convertWeightToInt4packForCpu(self: Tensor, innerKTiles: number): Tensor;
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean): Tensor;
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean): Tensor;
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean, options: { out: Tensor }): Tensor;
  _convolutionDoubleBackward(ggI: Tensor | null, ggW: Tensor | null, ggb: Tensor | null, gO: Tensor, weight: Tensor, self: Tensor, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  _convolutionMode(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Integers, padding: string, dilation: Integers, groups: number): Tensor;
  /** Defaults: nonBlocking = false. */
  _copyFrom(self: Tensor, dst: Tensor, nonBlocking?: boolean): Tensor;
  _copyFrom(self: Tensor, dst: Tensor, nonBlocking: boolean | undefined, options: { out: Tensor }): Tensor;
  _copyFromAndResize(self: Tensor, dst: Tensor): Tensor;
  _copyFromAndResize(self: Tensor, dst: Tensor, options: { out: Tensor }): Tensor;
  _csltCompress(input: Tensor): Tensor;
  /** Defaults: transposeResult = false, algId = 0, splitK = 1, splitKMode = -1. */
  _csltSparseMm(compressedA: Tensor, denseB: Tensor, bias?: Tensor | null, alpha?: Tensor | null, outDtype?: TorchDType | null, transposeResult?: boolean, algId?: number, splitK?: number, splitKMode?: number): Tensor;
  /** Defaults: transposeResult = false. */
  _csltSparseMmSearch(compressedA: Tensor, denseB: Tensor, bias?: Tensor | null, alpha?: Tensor | null, outDtype?: TorchDType | null, transposeResult?: boolean): number;
  /** Defaults: blank = 0, zeroInfinity = false. */
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, blank?: number, zeroInfinity?: boolean): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number, zeroInfinity?: boolean): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | undefined, zeroInfinity: boolean | undefined, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, blank: number | undefined, zeroInfinity: boolean | undefined, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** Defaults: zeroInfinity = false. */
  _ctcLossBackward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, zeroInfinity?: boolean): Tensor;
  _ctcLossBackward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, zeroInfinity?: boolean): Tensor;
  _ctcLossBackward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, zeroInfinity: boolean | undefined, options: { out: Tensor }): Tensor;
  _cudnnAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor];
  /** Defaults: dropoutP = 0., isCausal = false, returnDebugMask = false. */
  _cudnnAttentionForward(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null; sequsedK?: Tensor | null; blockTable?: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, number, number, Tensor, Tensor, Tensor];
  /** Defaults: isCausal = false. */
  _cudnnAttentionForwardNoDropoutInplace(out: Tensor, query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor | null, maxQ: number, maxK: number, isCausal?: boolean, options?: { scale?: number | null; sequsedK?: Tensor | null; blockTable?: Tensor | null }): Tensor;
  _cudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  _cudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  _cudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, blank: number, deterministic: boolean, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** Defaults: pinMemory = false. */
  _cudnnInitDropoutState(dropout: number, train: boolean, dropoutSeed: number, options: { out: Tensor }): Tensor;
  _cudnnInitDropoutState(dropout: number, train: boolean, dropoutSeed: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  _cudnnRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Integers, dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _cudnnRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Integers, dropoutState: Tensor | null, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _cudnnRnnBackward(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Integers, dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor, Tensor[]];
  _cudnnRnnBackward(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Integers, dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: readonly Tensor[] }): void;
  _cudnnRnnFlattenWeight(weightArr: readonly Tensor[], weightStride0: number, inputSize: number, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, bidirectional: boolean): Tensor;
  _cudnnRnnFlattenWeight(weightArr: readonly Tensor[], weightStride0: number, inputSize: number, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, bidirectional: boolean, options: { out: Tensor }): Tensor;
  _cufftClearPlanCache(deviceIndex: number): void;
  _cufftGetPlanCacheMaxSize(deviceIndex: number): number;
  _cufftGetPlanCacheSize(deviceIndex: number): number;
  _cufftSetPlanCacheMaxSize(deviceIndex: number, maxSize: number): void;
  _cummaxHelper(self: Tensor, values: Tensor, indices: Tensor, dim: number): void;
  _cumminHelper(self: Tensor, values: Tensor, indices: Tensor, dim: number): void;
  _debugHasInternalOverlap(self: Tensor): number;
  _dimI(self: Tensor): number;
  _dimV(self: Tensor): number;
  _dimArange(like: Tensor, dim: number): Tensor;
  _dirichletGrad(x: Tensor, alpha: Tensor, total: Tensor): Tensor;
  _dirichletGrad(x: Tensor, alpha: Tensor, total: Tensor, options: { out: Tensor }): Tensor;
  _dynQuantMatmul4bit(inp: Tensor, packedWeights: Tensor, blockSize: number, inFeatures: number, outFeatures: number): Tensor;
  _dynQuantPack4bitWeight(weights: Tensor, scalesZeros: Tensor, bias: Tensor | null, blockSize: number, inFeatures: number, outFeatures: number): Tensor;
  /** Defaults: sharedStorageDqdkdv = false. */
  _efficientAttentionBackward(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, out: Tensor, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: number, maxSeqlenK: number, logsumexp: Tensor, dropoutP: number, philoxSeed: Tensor, philoxOffset: Tensor, customMaskType: number, biasRequiresGrad: boolean, options?: { scale?: number | null; numSplitsKey?: number | null; windowSize?: number | null; sharedStorageDqdkdv?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** Defaults: computeLogSumexp = false. */
  _efficientAttentionForward(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: number | null, maxSeqlenK: number | null, dropoutP: number, customMaskType: number, computeLogSumexp?: boolean, options?: { scale?: number | null; seqlenK?: Tensor | null; windowSize?: number | null }): [Tensor, Tensor, Tensor, Tensor, number, number];
  _efficientzerotensor(size: Integers, options: { out: Tensor }): Tensor;
  _efficientzerotensor(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** Defaults: scaleGradByFreq = false, mode = 0, sparse = false, includeLastOffset = false, paddingIdx = -1. */
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean, paddingIdx?: number): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, sparse: boolean | undefined, perSampleWeights: Tensor | null | undefined, includeLastOffset: boolean | undefined, paddingIdx: number | undefined, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** Defaults: paddingIdx = -1. */
  _embeddingBagBackward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, paddingIdx?: number): Tensor;
  /** Defaults: paddingIdx = -1. */
  _embeddingBagDenseBackward(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, paddingIdx?: number): Tensor;
  _embeddingBagDenseBackward(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, paddingIdx: number | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: scaleGradByFreq = false, mode = 0, sparse = false, includeLastOffset = false, paddingIdx = -1. */
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean, paddingIdx?: number): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, sparse: boolean | undefined, perSampleWeights: Tensor | null | undefined, includeLastOffset: boolean | undefined, paddingIdx: number | undefined, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** Defaults: paddingIdx = -1. */
  _embeddingBagPerSampleWeightsBackward(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: number, paddingIdx?: number): Tensor;
  _embeddingBagPerSampleWeightsBackward(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: number, paddingIdx: number | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: paddingIdx = -1. */
  _embeddingBagSparseBackward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, paddingIdx?: number): Tensor;
  /** Defaults: scale = 1., zeroPoint = 0, memoryFormat = 0. */
  _emptyAffineQuantized(size: Integers, options: { scale?: number; zeroPoint?: number; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  _emptyAffineQuantized(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; scale?: number; zeroPoint?: number; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** Defaults: memoryFormat = 0. */
  _emptyPerChannelAffineQuantized(size: Integers, options: { scales: Tensor; zeroPoints: Tensor; axis: number; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  _emptyPerChannelAffineQuantized(size: Integers, options: { scales: Tensor; zeroPoints: Tensor; axis: number; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  _euclideanDist(x1: Tensor, x2: Tensor): Tensor;
  _euclideanDist(x1: Tensor, x2: Tensor, options: { out: Tensor }): Tensor;
  /** Defaults: gradFactor = 1.. */
  _fakeQuantizeLearnablePerChannelAffine(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, gradFactor?: number): Tensor;
  _fakeQuantizeLearnablePerChannelAffine(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, gradFactor: number | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: gradFactor = 1.. */
  _fakeQuantizeLearnablePerChannelAffineBackward(grad: Tensor, self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, gradFactor?: number): [Tensor, Tensor, Tensor];
  /** Defaults: gradFactor = 1.. */
  _fakeQuantizeLearnablePerTensorAffine(self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, gradFactor?: number): Tensor;
  _fakeQuantizeLearnablePerTensorAffine(self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, gradFactor: number | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: gradFactor = 1.. */
  _fakeQuantizeLearnablePerTensorAffineBackward(grad: Tensor, self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, gradFactor?: number): [Tensor, Tensor, Tensor];
  _fakeQuantizePerTensorAffineCachemaskTensorQparams(self: Tensor, scale: Tensor, zeroPoint: Tensor, fakeQuantEnabled: Tensor, quantMin: number, quantMax: number): [Tensor, Tensor];
  _fakeQuantizePerTensorAffineCachemaskTensorQparams(self: Tensor, scale: Tensor, zeroPoint: Tensor, fakeQuantEnabled: Tensor, quantMin: number, quantMax: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  _fftC2c(self: Tensor, dim: Integers, normalization: number, forward: boolean): Tensor;
  _fftC2c(self: Tensor, dim: Integers, normalization: number, forward: boolean, options: { out: Tensor }): Tensor;
  _fftC2r(self: Tensor, dim: Integers, normalization: number, lastDimSize: number): Tensor;
  _fftC2r(self: Tensor, dim: Integers, normalization: number, lastDimSize: number, options: { out: Tensor }): Tensor;
  _fftR2c(self: Tensor, dim: Integers, normalization: number, onesided: boolean): Tensor;
  _fftR2c(self: Tensor, dim: Integers, normalization: number, onesided: boolean, options: { out: Tensor }): Tensor;
  _fillMemEffDropoutMask_(self: Tensor, dropoutP: number, seed: number, offset: number): Tensor;
  _flashAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, rngState: Tensor, unused: Tensor, options?: { scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null }): [Tensor, Tensor, Tensor];
  _flashAttentionForward(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, options?: { scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null; sequsedK?: Tensor | null; alibiSlopes?: Tensor | null; blockTable?: Tensor | null; numSplits?: number | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _flashAttentionForward(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, options?: { scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null; sequsedK?: Tensor | null; alibiSlopes?: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _flashAttentionForwardNoDropoutInplace(out: Tensor, query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, options?: { scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null; sequsedK?: Tensor | null; alibiSlopes?: Tensor | null; blockTable?: Tensor | null; numSplits?: number | null }): Tensor;
  /** Defaults: arg1 = true, arg2 = true, arg3 = true. */
  _foobar(self: Tensor, arg1?: boolean, arg2?: boolean, options?: { arg3?: boolean }): Tensor;
  _foobar(self: Tensor, arg1: boolean | undefined, arg2: boolean | undefined, options: { arg3?: boolean; out: Tensor }): Tensor;
  _foreachAbs(self: readonly Tensor[]): Tensor[];
  _foreachAbs(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachAbs_(self: readonly Tensor[]): void;
  _foreachAcos(self: readonly Tensor[]): Tensor[];
  _foreachAcos(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachAcos_(self: readonly Tensor[]): void;
  /** Defaults: alpha = 1. */
  _foreachAdd(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachAdd(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachAdd(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
  _foreachAdd(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachAdd(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  _foreachAdd(self: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): Tensor[];
  _foreachAdd(self: readonly Tensor[], other: readonly Tensor[], options: { alpha?: Scalar; out: readonly Tensor[] }): void;
  _foreachAdd(self: readonly Tensor[], other: Tensor, options: { alpha?: Scalar; out: readonly Tensor[] }): void;
  /** Defaults: alpha = 1. */
  _foreachAdd_(self: readonly Tensor[], scalar: Scalar): void;
  _foreachAdd_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  _foreachAdd_(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): void;
  _foreachAdd_(self: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): void;
  /** Defaults: value = 1. */
  _foreachAddcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
  _foreachAddcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachAddcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  _foreachAddcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachAddcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value: Scalar | undefined, options: { out: readonly Tensor[] }): void;
  _foreachAddcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor, options: { out: readonly Tensor[] }): void;
  /** Defaults: value = 1. */
  _foreachAddcdiv_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void;
  _foreachAddcdiv_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void;
  _foreachAddcdiv_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void;
  /** Defaults: value = 1. */
  _foreachAddcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
  _foreachAddcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachAddcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  _foreachAddcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachAddcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value: Scalar | undefined, options: { out: readonly Tensor[] }): void;
  _foreachAddcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor, options: { out: readonly Tensor[] }): void;
  /** Defaults: value = 1. */
  _foreachAddcmul_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void;
  _foreachAddcmul_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void;
  _foreachAddcmul_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void;
  _foreachAsin(self: readonly Tensor[]): Tensor[];
  _foreachAsin(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachAsin_(self: readonly Tensor[]): void;
  _foreachAtan(self: readonly Tensor[]): Tensor[];
  _foreachAtan(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachAtan_(self: readonly Tensor[]): void;
  _foreachCeil(self: readonly Tensor[]): Tensor[];
  _foreachCeil(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachCeil_(self: readonly Tensor[]): void;
  _foreachClampMax(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreachClampMax(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachClampMax(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachClampMax(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachClampMax(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachClampMax(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  _foreachClampMax_(self: readonly Tensor[], other: readonly Tensor[]): void;
  _foreachClampMax_(self: readonly Tensor[], scalar: Scalar): void;
  _foreachClampMax_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  _foreachClampMin(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreachClampMin(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachClampMin(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachClampMin(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachClampMin(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachClampMin(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  _foreachClampMin_(self: readonly Tensor[], other: readonly Tensor[]): void;
  _foreachClampMin_(self: readonly Tensor[], scalar: Scalar): void;
  _foreachClampMin_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  _foreachClone(self: readonly Tensor[], options?: { memoryFormat?: MemoryFormat | null }): Tensor[];
  _foreachClone(self: readonly Tensor[], options: { memoryFormat?: MemoryFormat | null; out: readonly Tensor[] }): void;
  /** Defaults: nonBlocking = false. */
  _foreachCopy(self: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean): Tensor[];
  _foreachCopy(self: readonly Tensor[], src: readonly Tensor[], nonBlocking: boolean | undefined, options: { out: readonly Tensor[] }): void;
  /** Defaults: nonBlocking = false. */
  _foreachCopy_(self: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean): void;
  _foreachCos(self: readonly Tensor[]): Tensor[];
  _foreachCos(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachCos_(self: readonly Tensor[]): void;
  _foreachCosh(self: readonly Tensor[]): Tensor[];
  _foreachCosh(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachCosh_(self: readonly Tensor[]): void;
  _foreachDiv(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreachDiv(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachDiv(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachDiv(self: readonly Tensor[], other: Tensor): Tensor[];
  _foreachDiv(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachDiv(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachDiv(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  _foreachDiv(self: readonly Tensor[], other: Tensor, options: { out: readonly Tensor[] }): void;
  _foreachDiv_(self: readonly Tensor[], other: readonly Tensor[]): void;
  _foreachDiv_(self: readonly Tensor[], scalar: Scalar): void;
  _foreachDiv_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  _foreachDiv_(self: readonly Tensor[], other: Tensor): void;
  _foreachErf(self: readonly Tensor[]): Tensor[];
  _foreachErf(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachErf_(self: readonly Tensor[]): void;
  _foreachErfc(self: readonly Tensor[]): Tensor[];
  _foreachErfc(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachErfc_(self: readonly Tensor[]): void;
  _foreachExp(self: readonly Tensor[]): Tensor[];
  _foreachExp(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachExp_(self: readonly Tensor[]): void;
  _foreachExpm1(self: readonly Tensor[]): Tensor[];
  _foreachExpm1(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachExpm1_(self: readonly Tensor[]): void;
  _foreachFloor(self: readonly Tensor[]): Tensor[];
  _foreachFloor(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachFloor_(self: readonly Tensor[]): void;
  _foreachFrac(self: readonly Tensor[]): Tensor[];
  _foreachFrac(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachFrac_(self: readonly Tensor[]): void;
  _foreachLerp(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
  _foreachLerp(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): Tensor[];
  _foreachLerp(self: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): Tensor[];
  _foreachLerp(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachLerp(self: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachLerp(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar, options: { out: readonly Tensor[] }): void;
  _foreachLerp_(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): void;
  _foreachLerp_(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): void;
  _foreachLerp_(self: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): void;
  _foreachLgamma(self: readonly Tensor[]): Tensor[];
  _foreachLgamma(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachLgamma_(self: readonly Tensor[]): void;
  _foreachLog(self: readonly Tensor[]): Tensor[];
  _foreachLog(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachLog10(self: readonly Tensor[]): Tensor[];
  _foreachLog10(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachLog10_(self: readonly Tensor[]): void;
  _foreachLog1p(self: readonly Tensor[]): Tensor[];
  _foreachLog1p(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachLog1p_(self: readonly Tensor[]): void;
  _foreachLog2(self: readonly Tensor[]): Tensor[];
  _foreachLog2(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachLog2_(self: readonly Tensor[]): void;
  _foreachLog_(self: readonly Tensor[]): void;
  _foreachMax(self: readonly Tensor[]): Tensor[];
  _foreachMax(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachMaximum(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreachMaximum(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachMaximum(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachMaximum(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachMaximum(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachMaximum(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  _foreachMaximum_(self: readonly Tensor[], other: readonly Tensor[]): void;
  _foreachMaximum_(self: readonly Tensor[], scalar: Scalar): void;
  _foreachMaximum_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  _foreachMinimum(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreachMinimum(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachMinimum(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachMinimum(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachMinimum(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachMinimum(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  _foreachMinimum_(self: readonly Tensor[], other: readonly Tensor[]): void;
  _foreachMinimum_(self: readonly Tensor[], scalar: Scalar): void;
  _foreachMinimum_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  _foreachMm(self: readonly Tensor[], mat2: readonly Tensor[]): Tensor[];
  _foreachMul(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreachMul(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachMul(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachMul(self: readonly Tensor[], other: Tensor): Tensor[];
  _foreachMul(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachMul(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachMul(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  _foreachMul(self: readonly Tensor[], other: Tensor, options: { out: readonly Tensor[] }): void;
  _foreachMul_(self: readonly Tensor[], other: readonly Tensor[]): void;
  _foreachMul_(self: readonly Tensor[], scalar: Scalar): void;
  _foreachMul_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  _foreachMul_(self: readonly Tensor[], other: Tensor): void;
  _foreachNeg(self: readonly Tensor[]): Tensor[];
  _foreachNeg(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachNeg_(self: readonly Tensor[]): void;
  /** Defaults: ord = 2. */
  _foreachNorm(self: readonly Tensor[], ord?: Scalar, dtype?: TorchDType | null): Tensor[];
  _foreachNorm(self: readonly Tensor[], ord: Scalar | undefined, dtype: TorchDType | null | undefined, options: { out: readonly Tensor[] }): void;
  _foreachPow(self: readonly Tensor[], exponent: readonly Tensor[]): Tensor[];
  _foreachPow(self: readonly Tensor[], exponent: Scalar): Tensor[];
  _foreachPow(self: Scalar, exponent: readonly Tensor[]): Tensor[];
  _foreachPow(self: readonly Tensor[], exponent: readonly Scalar[]): Tensor[];
  _foreachPow(self: readonly Tensor[], exponent: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachPow(self: readonly Tensor[], exponent: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachPow(self: readonly Tensor[], exponent: Scalar, options: { out: readonly Tensor[] }): void;
  _foreachPow_(self: readonly Tensor[], exponent: readonly Tensor[]): void;
  _foreachPow_(self: readonly Tensor[], exponent: Scalar): void;
  _foreachPow_(self: readonly Tensor[], exponent: readonly Scalar[]): void;
  /** Defaults: ord = 2. */
  _foreachPowsum(self: readonly Tensor[], ord?: Scalar, dtype?: TorchDType | null): Tensor[];
  _foreachPowsum(self: readonly Tensor[], ord: Scalar | undefined, dtype: TorchDType | null | undefined, options: { out: readonly Tensor[] }): void;
  _foreachReciprocal(self: readonly Tensor[]): Tensor[];
  _foreachReciprocal(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachReciprocal_(self: readonly Tensor[]): void;
  _foreachRound(self: readonly Tensor[]): Tensor[];
  _foreachRound(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachRound_(self: readonly Tensor[]): void;
  _foreachRsqrt(self: readonly Tensor[]): Tensor[];
  _foreachRsqrt(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachRsqrt_(self: readonly Tensor[]): void;
  _foreachSigmoid(self: readonly Tensor[]): Tensor[];
  _foreachSigmoid(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachSigmoid_(self: readonly Tensor[]): void;
  _foreachSign(self: readonly Tensor[]): Tensor[];
  _foreachSign(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachSign_(self: readonly Tensor[]): void;
  _foreachSin(self: readonly Tensor[]): Tensor[];
  _foreachSin(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachSin_(self: readonly Tensor[]): void;
  _foreachSinh(self: readonly Tensor[]): Tensor[];
  _foreachSinh(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachSinh_(self: readonly Tensor[]): void;
  _foreachSqrt(self: readonly Tensor[]): Tensor[];
  _foreachSqrt(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachSqrt_(self: readonly Tensor[]): void;
  /** Defaults: alpha = 1. */
  _foreachSub(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachSub(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachSub(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
  _foreachSub(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  _foreachSub(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  _foreachSub(self: readonly Tensor[], other: readonly Tensor[], options: { alpha?: Scalar; out: readonly Tensor[] }): void;
  /** Defaults: alpha = 1. */
  _foreachSub_(self: readonly Tensor[], scalar: Scalar): void;
  _foreachSub_(self: readonly Tensor[], scalars: readonly Scalar[]): void;
  _foreachSub_(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): void;
  _foreachTan(self: readonly Tensor[]): Tensor[];
  _foreachTan(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachTan_(self: readonly Tensor[]): void;
  _foreachTanh(self: readonly Tensor[]): Tensor[];
  _foreachTanh(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachTanh_(self: readonly Tensor[]): void;
  _foreachTrunc(self: readonly Tensor[]): Tensor[];
  _foreachTrunc(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachTrunc_(self: readonly Tensor[]): void;
  _foreachZero(self: readonly Tensor[]): Tensor[];
  _foreachZero(self: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  _foreachZero_(self: readonly Tensor[]): void;
  _functionalAssertAsync(self: Tensor, assertMsg: string, depToken: Tensor): Tensor;
  _functionalAssertScalar(self: Scalar, assertMsg: string, depToken: Tensor): Tensor;
  _functionalSymConstrainRange(size: Scalar, min: number | null, max: number | null, depToken: Tensor): Tensor;
  _functionalSymConstrainRangeForSize(size: Scalar, min: number | null, max: number | null, depToken: Tensor): Tensor;
  _fusedAdagrad(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): [Tensor[], Tensor[], Tensor[], Tensor[]];
  _fusedAdagrad(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): [Tensor[], Tensor[], Tensor[]];
  _fusedAdagrad(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  _fusedAdagrad(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  _fusedAdagrad_(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  _fusedAdagrad_(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  _fusedAdam(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): [Tensor[], Tensor[], Tensor[], Tensor[], Tensor[]];
  _fusedAdam(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): [Tensor[], Tensor[], Tensor[], Tensor[], Tensor[]];
  _fusedAdam(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  _fusedAdam(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  _fusedAdam_(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  _fusedAdam_(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  _fusedAdamw(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): [Tensor[], Tensor[], Tensor[], Tensor[], Tensor[]];
  _fusedAdamw(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): [Tensor[], Tensor[], Tensor[], Tensor[], Tensor[]];
  _fusedAdamw(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  _fusedAdamw(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  _fusedAdamw_(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  _fusedAdamw_(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  _fusedDropout(self: Tensor, p: number, generator?: Opaque | null): [Tensor, Tensor];
  _fusedDropout(self: Tensor, p: number, generator: Opaque | null | undefined, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** Defaults: perRowFakeQuant = false, symmetricQuant = false. */
  _fusedMovingAvgObsFqHelper(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): [Tensor, Tensor];
  _fusedMovingAvgObsFqHelper(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean | undefined, symmetricQuant: boolean | undefined, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** Defaults: perRowFakeQuant = false, symmetricQuant = false. */
  _fusedMovingAvgObsFqHelperFunctional(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  _fusedRmsNorm(input: Tensor, normalizedShape: Integers, weight: Tensor | null, eps: number | null): [Tensor, Tensor];
  _fusedRmsNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: Integers, rstd: Tensor, weight: Tensor | null, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  /** Defaults: dropoutP = 0., isCausal = false, enableGqa = false. */
  _fusedSdpChoice(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null; enableGqa?: boolean }): number;
  _fusedSgd(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): [Tensor[], Tensor[], Tensor[]];
  _fusedSgd(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): [Tensor[], Tensor[], Tensor[]];
  _fusedSgd(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  _fusedSgd(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void;
  _fusedSgd_(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  _fusedSgd_(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
  _fwPrimal(self: Tensor, level: number): Tensor;
  _fwPrimalCopy(self: Tensor, level: number): Tensor;
  _fwPrimalCopy(self: Tensor, level: number, options: { out: Tensor }): Tensor;
  _gatherSparseBackward(self: Tensor, dim: number, index: Tensor, grad: Tensor): Tensor;
  _gridSampler2dCpuFallback(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor;
  _gridSampler2dCpuFallback(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: { out: Tensor }): Tensor;
  _gridSampler2dCpuFallbackBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): [Tensor, Tensor];
  _groupedMm(self: Tensor, mat2: Tensor, offs?: Tensor | null, bias?: Tensor | null, outDtype?: TorchDType | null): Tensor;
  _hasCompatibleShallowCopyType(self: Tensor, from: Tensor): boolean;
  _hasSameStorageNumel(self: Tensor, other: Tensor): boolean;
  /** Defaults: density = false. */
  _histogramddBinEdges(self: Tensor, bins: Integers, options?: { range?: Integers | null; weight?: Tensor | null; density?: boolean }): Tensor[];
  _histogramddBinEdges(self: Tensor, bins: Integers, options: { range?: Integers | null; weight?: Tensor | null; density?: boolean; out: readonly Tensor[] }): void;
  /** Defaults: density = false. */
  _histogramddFromBinCts(self: Tensor, bins: Integers, options?: { range?: Integers | null; weight?: Tensor | null; density?: boolean }): Tensor;
  _histogramddFromBinCts(self: Tensor, bins: Integers, options: { range?: Integers | null; weight?: Tensor | null; density?: boolean; out: Tensor }): Tensor;
  /** Defaults: density = false. */
  _histogramddFromBinTensors(self: Tensor, bins: readonly Tensor[], options?: { weight?: Tensor | null; density?: boolean }): Tensor;
  _histogramddFromBinTensors(self: Tensor, bins: readonly Tensor[], options: { weight?: Tensor | null; density?: boolean; out: Tensor }): Tensor;
  /** Defaults: accumulate = false, unsafe = false. */
  _indexPutImpl(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean): Tensor;
  _indexPutImpl(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate: boolean | undefined, unsafe: boolean | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: accumulate = false, unsafe = false. */
  _indexPutImpl_(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean): Tensor;
  _indices(self: Tensor): Tensor;
  _indicesCopy(self: Tensor): Tensor;
  _indicesCopy(self: Tensor, options: { out: Tensor }): Tensor;
  _intMm(self: Tensor, mat2: Tensor): Tensor;
  _intMm(self: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  _isAllTrue(self: Tensor): Tensor;
  _isAnyTrue(self: Tensor): Tensor;
  _isZerotensor(self: Tensor): boolean;
  /** Defaults: paddingValue = 0.. */
  _jaggedToPaddedDenseForward(values: Tensor, offsets: readonly Tensor[], maxLengths: Integers, paddingValue?: number): Tensor;
  _lazyClone(self: Tensor): Tensor;
  _linalgCheckErrors(info: Tensor, apiName: string, options: { isMatrix: boolean }): void;
  _linalgDet(A: Tensor): [Tensor, Tensor, Tensor];
  _linalgDet(A: Tensor, options: { result: Tensor; LU: Tensor; pivots: Tensor }): [Tensor, Tensor, Tensor];
  /** Defaults: UPLO = l, computeV = true. */
  _linalgEigh(A: Tensor, UPLO?: string, computeV?: boolean): [Tensor, Tensor];
  _linalgEigh(A: Tensor, UPLO: string | undefined, computeV: boolean | undefined, options: { eigenvalues: Tensor; eigenvectors: Tensor }): [Tensor, Tensor];
  _linalgEigvals(self: Tensor): Tensor;
  _linalgSlogdet(A: Tensor): [Tensor, Tensor, Tensor, Tensor];
  _linalgSlogdet(A: Tensor, options: { sign: Tensor; logabsdet: Tensor; LU: Tensor; pivots: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** Defaults: left = true, checkErrors = false. */
  _linalgSolveEx(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  _linalgSolveEx(A: Tensor, B: Tensor, options: { left?: boolean; checkErrors?: boolean; result: Tensor; LU: Tensor; pivots: Tensor; info: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** Defaults: fullMatrices = false, computeUv = true. */
  _linalgSvd(A: Tensor, fullMatrices?: boolean, computeUv?: boolean, options?: { driver?: string | null }): [Tensor, Tensor, Tensor];
  _linalgSvd(A: Tensor, fullMatrices: boolean | undefined, computeUv: boolean | undefined, options: { driver?: string | null; U: Tensor; S: Tensor; Vh: Tensor }): [Tensor, Tensor, Tensor];
  _localScalarDense(self: Tensor): Scalar;
  _logSoftmax(self: Tensor, dim: number, halfToFloat: boolean): Tensor;
  _logSoftmax(self: Tensor, dim: number, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  _logSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: TorchDType): Tensor;
  _logSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: TorchDType, options: { out: Tensor }): Tensor;
  _logcumsumexp(self: Tensor, dim: number): Tensor;
  _logcumsumexp(self: Tensor, dim: number, options: { out: Tensor }): Tensor;
  _lstmMps(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  _lstmMps(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor; out5: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** Defaults: pivot = true, checkErrors = true. */
  _luWithInfo(self: Tensor, pivot?: boolean, checkErrors?: boolean): [Tensor, Tensor, Tensor];
  _makeDepToken(options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  _makeDual(primal: Tensor, tangent: Tensor, level: number): Tensor;
  _makeDualCopy(primal: Tensor, tangent: Tensor, level: number): Tensor;
  _makeDualCopy(primal: Tensor, tangent: Tensor, level: number, options: { out: Tensor }): Tensor;
  _makePerChannelQuantizedTensor(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number): Tensor;
  _makePerChannelQuantizedTensor(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, options: { out: Tensor }): Tensor;
  _makePerTensorQuantizedTensor(self: Tensor, scale: number, zeroPoint: number): Tensor;
  _makePerTensorQuantizedTensor(self: Tensor, scale: number, zeroPoint: number, options: { out: Tensor }): Tensor;
  _maskedScale(self: Tensor, mask: Tensor, scale: number): Tensor;
  _maskedScale(self: Tensor, mask: Tensor, scale: number, options: { out: Tensor }): Tensor;
  _maskedSoftmax(self: Tensor, mask: Tensor, dim?: number | null, maskType?: number | null): Tensor;
  _maskedSoftmax(self: Tensor, mask: Tensor, dim: number | null | undefined, maskType: number | null | undefined, options: { out: Tensor }): Tensor;
  _maskedSoftmaxBackward(gradOutput: Tensor, output: Tensor, mask: Tensor, dim?: number | null): Tensor;
  _maskedSoftmaxBackward(gradOutput: Tensor, output: Tensor, mask: Tensor, dim: number | null | undefined, options: { out: Tensor }): Tensor;
  _mixedDtypesLinear(input: Tensor, weight: Tensor, scale: Tensor, options?: { bias?: Tensor | null; activation?: string | null }): Tensor;
  _mkldnnReshape(self: Tensor, shape: Integers): Tensor;
  _mkldnnReshape(self: Tensor, shape: Integers, options: { out: Tensor }): Tensor;
  _mkldnnTranspose(self: Tensor, dim0: number, dim1: number): Tensor;
  _mkldnnTranspose(self: Tensor, dim0: number, dim1: number, options: { out: Tensor }): Tensor;
  _mkldnnTranspose_(self: Tensor, dim0: number, dim1: number): Tensor;
  _mpsConvolution(self: Tensor, weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number): Tensor;
  _mpsConvolution(self: Tensor, weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number, options: { out: Tensor }): Tensor;
  _mpsConvolutionTranspose(self: Tensor, weight: Tensor, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number): Tensor;
  _mpsConvolutionTranspose(self: Tensor, weight: Tensor, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, options: { out: Tensor }): Tensor;
  _nativeBatchNormLegit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  _nativeBatchNormLegit(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  _nativeBatchNormLegit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor];
  _nativeBatchNormLegit(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor];
  _nativeBatchNormLegitFunctional(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _nativeBatchNormLegitNoTraining(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  _nativeBatchNormLegitNoTraining(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** Defaults: needWeights = true, averageAttnWeights = true. */
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null, needWeights?: boolean, averageAttnWeights?: boolean, maskType?: number | null): [Tensor, Tensor];
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null | undefined, needWeights: boolean | undefined, averageAttnWeights: boolean | undefined, maskType: number | null | undefined, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  _negView(self: Tensor): Tensor;
  _negViewCopy(self: Tensor): Tensor;
  _negViewCopy(self: Tensor, options: { out: Tensor }): Tensor;
  _nestedComputeContiguousStridesOffsets(nestedSize: Tensor): [Tensor, Tensor];
  /** Defaults: fuseTransform0213 = false. */
  _nestedFromPadded(padded: Tensor, cpuNestedShapeExample: Tensor, fuseTransform0213?: boolean): Tensor;
  _nestedFromPadded(padded: Tensor, cpuNestedShapeExample: Tensor, fuseTransform0213: boolean | undefined, options: { out: Tensor }): Tensor;
  _nestedFromPaddedAndNestedExample(padded: Tensor, ntExample: Tensor): Tensor;
  _nestedFromPaddedAndNestedExample(padded: Tensor, ntExample: Tensor, options: { out: Tensor }): Tensor;
  /** Defaults: raggedIdx = 1. */
  _nestedFromPaddedTensor(padded: Tensor, offsets: Tensor, dummy: Tensor, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null, sumS?: number | null): Tensor;
  _nestedGetJaggedDummy(any: Tensor): Tensor;
  _nestedGetLengths(self: Tensor): Tensor;
  _nestedGetMaxSeqlen(self: Tensor): Tensor;
  _nestedGetMinSeqlen(self: Tensor): Tensor;
  _nestedGetOffsets(self: Tensor): Tensor;
  _nestedGetRaggedIdx(self: Tensor): number;
  _nestedGetValues(self: Tensor): Tensor;
  _nestedGetValuesCopy(self: Tensor): Tensor;
  _nestedGetValuesCopy(self: Tensor, options: { out: Tensor }): Tensor;
  _nestedSelectBackward(gradOutput: Tensor, self: Tensor, dim: number, index: number): Tensor;
  /** Defaults: keepdim = false. */
  _nestedSumBackward(grad: Tensor, self: Tensor, dim: number | Integers | null, keepdim?: boolean): Tensor;
  /** Defaults: maskCheck = true. */
  _nestedTensorFromMask(t: Tensor, mask: Tensor, maskCheck?: boolean): Tensor;
  _nestedTensorFromMask(t: Tensor, mask: Tensor, maskCheck: boolean | undefined, options: { out: Tensor }): Tensor;
  _nestedTensorFromMaskLeftAligned(t: Tensor, mask: Tensor): boolean;
  _nestedTensorFromTensorList(list: readonly Tensor[], dtype?: TorchDType | null, layout?: Layout | null, device?: string | null, pinMemory?: boolean | null, options?: { requiresGrad?: boolean }): Tensor;
  _nestedTensorFromTensorList(list: readonly Tensor[], dtype: TorchDType | null | undefined, layout: Layout | null | undefined, device: string | null | undefined, pinMemory: boolean | null | undefined, options: { out: Tensor; requiresGrad?: boolean }): Tensor;
  _nestedTensorSize(self: Tensor): Tensor;
  _nestedTensorSize(self: Tensor, options: { out: Tensor }): Tensor;
  _nestedTensorSoftmaxWithShape(self: Tensor, query: Tensor): Tensor;
  _nestedTensorStorageOffsets(self: Tensor): Tensor;
  _nestedTensorStorageOffsets(self: Tensor, options: { out: Tensor }): Tensor;
  _nestedTensorStrides(self: Tensor): Tensor;
  _nestedTensorStrides(self: Tensor, options: { out: Tensor }): Tensor;
  _nestedViewFromBuffer(self: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor): Tensor;
  _nestedViewFromBufferCopy(self: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor): Tensor;
  _nestedViewFromBufferCopy(self: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor, options: { out: Tensor }): Tensor;
  /** Defaults: raggedIdx = 1. */
  _nestedViewFromJagged(self: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null): Tensor;
  /** Defaults: raggedIdx = 1. */
  _nestedViewFromJaggedCopy(self: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null): Tensor;
  _nestedViewFromJaggedCopy(self: Tensor, offsets: Tensor, dummy: Tensor, lengths: Tensor | null | undefined, raggedIdx: number | undefined, minSeqlen: Tensor | null | undefined, maxSeqlen: Tensor | null | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: selfNumBatchDims = 0. */
  _newZerosWithSameFeatureMeta(self: Tensor, other: Tensor, options?: { selfNumBatchDims?: number }): Tensor;
  _newZerosWithSameFeatureMeta(self: Tensor, other: Tensor, options: { selfNumBatchDims?: number; out: Tensor }): Tensor;
  _nnpackAvailable(): boolean;
  /** Defaults: stride = [1, 1]. */
  _nnpackSpatialConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: number | Integers, stride?: number | Integers): Tensor;
  _nnpackSpatialConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: number | Integers, stride: number | Integers | undefined, options: { out: Tensor }): Tensor;
  _nnz(self: Tensor): number;
  _packPaddedSequence(input: Tensor, lengths: Tensor, batchFirst: boolean): [Tensor, Tensor];
  _packPaddedSequence(input: Tensor, lengths: Tensor, batchFirst: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  _packPaddedSequenceBackward(grad: Tensor, inputSize: Integers, batchSizes: Tensor, batchFirst: boolean): Tensor;
  _padCircular(self: Tensor, pad: Integers): Tensor;
  _padEnum(self: Tensor, pad: Integers, mode: number, value?: number | null): Tensor;
  _padPackedSequence(data: Tensor, batchSizes: Tensor, batchFirst: boolean, paddingValue: Scalar, totalLength: number): [Tensor, Tensor];
  _paddedDenseToJaggedForward(dense: Tensor, offsets: readonly Tensor[], totalL?: number | null): Tensor;
  _pdistBackward(gradOutput: Tensor, self: Tensor, p: number, pdist: Tensor): Tensor;
  _pdistBackward(gradOutput: Tensor, self: Tensor, p: number, pdist: Tensor, options: { out: Tensor }): Tensor;
  /** Defaults: p = 2.. */
  _pdistForward(self: Tensor, p?: number): Tensor;
  _pdistForward(self: Tensor, p: number | undefined, options: { out: Tensor }): Tensor;
  _philoxKeyFoldIn(key: Tensor, data: number): Tensor;
  _philoxKeyFoldIn(key: Tensor, data: Tensor): Tensor;
  _philoxKeySplit(key: Tensor, numSplits: number): Tensor;
  /** Defaults: mean = 0., std = 1.. */
  _philoxNormal(self: Tensor, key: Tensor, mean?: number, std?: number): Tensor;
  _philoxNormal(self: Tensor, key: Tensor, mean: number | undefined, std: number | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: mean = 0., std = 1.. */
  _philoxNormal_(self: Tensor, key: Tensor, mean?: number, std?: number): Tensor;
  _philoxRandint(self: Tensor, key: Tensor, low?: number | null, high?: number | null): Tensor;
  _philoxRandint(self: Tensor, key: Tensor, low: number | null | undefined, high: number | null | undefined, options: { out: Tensor }): Tensor;
  _philoxRandint_(self: Tensor, key: Tensor, low?: number | null, high?: number | null): Tensor;
  /** Defaults: low = 0., high = 1.. */
  _philoxUniform(self: Tensor, key: Tensor, low?: number, high?: number): Tensor;
  _philoxUniform(self: Tensor, key: Tensor, low: number | undefined, high: number | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: low = 0., high = 1.. */
  _philoxUniform_(self: Tensor, key: Tensor, low?: number, high?: number): Tensor;
  _pinMemory(self: Tensor, device?: string | null): Tensor;
  _pinMemory(self: Tensor, device: string | null | undefined, options: { out: Tensor }): Tensor;
  _preluKernel(self: Tensor, weight: Tensor): Tensor;
  _preluKernelBackward(gradOutput: Tensor, self: Tensor, weight: Tensor): [Tensor, Tensor];
  _print(s: string): void;
  _propagateXlaData(input: Tensor, output: Tensor): void;
  _removeBatchDim(self: Tensor, level: number, batchSize: number, outDim: number): Tensor;
  _reshapeAlias(self: Tensor, size: Integers, stride: Integers): Tensor;
  _reshapeAliasCopy(self: Tensor, size: Integers, stride: Integers): Tensor;
  _reshapeAliasCopy(self: Tensor, size: Integers, stride: Integers, options: { out: Tensor }): Tensor;
  _reshapeCopy(self: Tensor, size: Integers): Tensor;
  _reshapeFromTensor(self: Tensor, shape: Tensor): Tensor;
  _resizeOutput(self: Tensor, size: Integers, device: string): Tensor;
  _resizeOutput(self: Tensor, size: Integers, device: string, options: { out: Tensor }): Tensor;
  _resizeOutput_(self: Tensor, size: Integers, device: string): Tensor;
  _rowwisePrune(weight: Tensor, mask: Tensor, compressedIndicesDtype: TorchDType): [Tensor, Tensor];
  _safeSoftmax(self: Tensor, dim: number, dtype?: TorchDType | null): Tensor;
  _sampleDirichlet(self: Tensor, generator?: Opaque | null): Tensor;
  _sampleDirichlet(self: Tensor, generator: Opaque | null | undefined, options: { out: Tensor }): Tensor;
  _saturateWeightToFp16(weight: Tensor): Tensor;
  /** Defaults: contractionDim = [], beta = 1, alpha = 1, useFastAccum = false. */
  _scaledAddmm(self: Tensor, mat1: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: Integers, swizzleA: Integers, scaleB: readonly Tensor[], recipeB: Integers, swizzleB: Integers, contractionDim?: Integers, options?: { beta?: Scalar; alpha?: Scalar; useFastAccum?: boolean }): Tensor;
  _scaledAddmm(self: Tensor, mat1: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: Integers, swizzleA: Integers, scaleB: readonly Tensor[], recipeB: Integers, swizzleB: Integers, contractionDim: Integers | undefined, options: { beta?: Scalar; alpha?: Scalar; useFastAccum?: boolean; out: Tensor }): Tensor;
  /** Defaults: contractionDim = [], beta = 1, alpha = 1, useFastAccum = false. */
  _scaledAddmm_(self: Tensor, mat1: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: Integers, swizzleA: Integers, scaleB: readonly Tensor[], recipeB: Integers, swizzleB: Integers, contractionDim?: Integers, options?: { beta?: Scalar; alpha?: Scalar; useFastAccum?: boolean }): Tensor;
  /** Defaults: dropoutP = 0., isCausal = false, enableGqa = false. */
  _scaledDotProductAttentionMath(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, dropoutMask?: Tensor | null, options?: { scale?: number | null; enableGqa?: boolean }): [Tensor, Tensor];
  /** Defaults: dropoutP = 0., isCausal = false, enableGqa = false. */
  _scaledDotProductAttentionMathForMps(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, dropoutMask?: Tensor | null, options?: { scale?: number | null; enableGqa?: boolean }): [Tensor, Tensor];
  /** Defaults: dropoutP = 0., isCausal = false, returnDebugMask = false. */
  _scaledDotProductCudnnAttention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor, Tensor, number, number, Tensor, Tensor, Tensor];
  _scaledDotProductCudnnAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor];
  /** Defaults: dropoutP = 0., isCausal = false. */
  _scaledDotProductEfficientAttention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor, Tensor];
  /** Defaults: isCausal = false. */
  _scaledDotProductEfficientAttentionBackward(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, dropoutP: number, gradInputMask: boolean | readonly boolean[], isCausal?: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor, Tensor];
  /** Defaults: dropoutP = 0., isCausal = false, returnDebugMask = false. */
  _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor, Tensor, number, number, Tensor, Tensor, Tensor];
  _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor, Tensor, number, number, Tensor, Tensor, Tensor];
  _scaledDotProductFlashAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, philoxSeed: Tensor, philoxOffset: Tensor, options?: { scale?: number | null }): [Tensor, Tensor, Tensor];
  /** Defaults: dropoutP = 0., isCausal = false. */
  _scaledDotProductFlashAttentionForCpu(query: Tensor, key: Tensor, value: Tensor, dropoutP?: number, isCausal?: boolean, options?: { attnMask?: Tensor | null; scale?: number | null }): [Tensor, Tensor];
  _scaledDotProductFlashAttentionForCpuBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, dropoutP: number, isCausal: boolean, options?: { attnMask?: Tensor | null; scale?: number | null }): [Tensor, Tensor, Tensor];
  /** Defaults: dropoutP = 0., isCausal = false, returnDebugMask = false. */
  _scaledDotProductFusedAttentionOverrideable(query: Tensor, key: Tensor, value: Tensor, attnBias?: Tensor | null, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor, Tensor, number, number, Tensor, Tensor, Tensor];
  _scaledDotProductFusedAttentionOverrideableBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, gradInputMask: boolean | readonly boolean[], out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, philoxSeed: Tensor, philoxOffset: Tensor, options?: { scale?: number | null }): [Tensor, Tensor, Tensor, Tensor];
  /** Defaults: useFastAccum = false. */
  _scaledGroupedMm(self: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, offs?: Tensor | null, bias?: Tensor | null, scaleResult?: Tensor | null, outDtype?: TorchDType | null, useFastAccum?: boolean): Tensor;
  /** Defaults: contractionDim = [], useFastAccum = false. */
  _scaledGroupedMmV2(self: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: Integers, swizzleA: Integers, scaleB: readonly Tensor[], recipeB: Integers, swizzleB: Integers, offs?: Tensor | null, bias?: Tensor | null, outDtype?: TorchDType | null, contractionDim?: Integers, useFastAccum?: boolean): Tensor;
  _scaledGroupedMmV2(self: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: Integers, swizzleA: Integers, scaleB: readonly Tensor[], recipeB: Integers, swizzleB: Integers, offs: Tensor | null | undefined, bias: Tensor | null | undefined, outDtype: TorchDType | null | undefined, contractionDim: Integers | undefined, useFastAccum: boolean | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: useFastAccum = false. */
  _scaledMm(self: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias?: Tensor | null, scaleResult?: Tensor | null, outDtype?: TorchDType | null, useFastAccum?: boolean): Tensor;
  _scaledMm(self: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias: Tensor | null | undefined, scaleResult: Tensor | null | undefined, outDtype: TorchDType | null | undefined, useFastAccum: boolean | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: contractionDim = [], useFastAccum = false. */
  _scaledMmV2(self: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: Integers, swizzleA: Integers, scaleB: readonly Tensor[], recipeB: Integers, swizzleB: Integers, bias: Tensor | null, outDtype: TorchDType | null, contractionDim?: Integers, useFastAccum?: boolean): Tensor;
  _scaledMmV2(self: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: Integers, swizzleA: Integers, scaleB: readonly Tensor[], recipeB: Integers, swizzleB: Integers, bias: Tensor | null, outDtype: TorchDType | null, contractionDim: Integers | undefined, useFastAccum: boolean | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: axis = 0. */
  _segmentReduceBackward(grad: Tensor, output: Tensor, data: Tensor, reduce: string, options?: { lengths?: Tensor | null; offsets?: Tensor | null; axis?: number; initial?: Scalar | null }): Tensor;
  _segmentReduceBackward(grad: Tensor, output: Tensor, data: Tensor, reduce: string, options: { lengths?: Tensor | null; offsets?: Tensor | null; axis?: number; initial?: Scalar | null; out: Tensor }): Tensor;
  _shapeAsTensor(self: Tensor): Tensor;
  _slowConv2dBackward(gradOutput: Tensor, self: Tensor, weight: Tensor, kernelSize: number | Integers, stride: number | Integers, padding: number | Integers, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  _slowConv2dBackward(gradOutput: Tensor, self: Tensor, weight: Tensor, kernelSize: number | Integers, stride: number | Integers, padding: number | Integers, options: { gradInput: Tensor; gradWeight: Tensor; gradBias: Tensor }): [Tensor, Tensor, Tensor];
  _slowConv2dBackward(gradOutput: Tensor, self: Tensor, weight: Tensor, kernelSize: number | Integers, stride: number | Integers, padding: number | Integers, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  _slowConv2dForward(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers): Tensor;
  _slowConv2dForward(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers, options: { output: Tensor }): Tensor;
  _sobolEngineDraw(quasi: Tensor, n: number, sobolstate: Tensor, dimension: number, numGenerated: number, dtype: TorchDType | null): [Tensor, Tensor];
  _sobolEngineFf_(self: Tensor, n: number, sobolstate: Tensor, dimension: number, numGenerated: number): Tensor;
  _sobolEngineInitializeState_(self: Tensor, dimension: number): Tensor;
  _sobolEngineScramble_(self: Tensor, ltm: Tensor, dimension: number): Tensor;
  _softmax(self: Tensor, dim: number, halfToFloat: boolean): Tensor;
  _softmax(self: Tensor, dim: number, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  _softmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: TorchDType): Tensor;
  _softmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: TorchDType, options: { gradInput: Tensor }): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  _sparseAddmm(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  _sparseAddmm(self: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  _sparseBroadcastTo(self: Tensor, size: Integers): Tensor;
  _sparseBroadcastToCopy(self: Tensor, size: Integers): Tensor;
  _sparseBroadcastToCopy(self: Tensor, size: Integers, options: { out: Tensor }): Tensor;
  _sparseBscTensorUnsafe(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  _sparseBsrTensorUnsafe(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  _sparseCompressedTensorUnsafe(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** Defaults: pinMemory = false. */
  _sparseCompressedTensorWithDims(nnz: number, denseDim: number, size: Integers, blocksize: Integers, indexDtype: TorchDType, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  _sparseCooTensorUnsafe(indices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** Defaults: pinMemory = false. */
  _sparseCooTensorWithDims(sparseDim: number, denseDim: number, size: Integers, options: { out: Tensor }): Tensor;
  _sparseCooTensorWithDims(sparseDim: number, denseDim: number, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** Defaults: pinMemory = false. */
  _sparseCooTensorWithDimsAndTensors(sparseDim: number, denseDim: number, size: Integers, indices: Tensor, values: Tensor, options: { isCoalesced?: boolean | null; out: Tensor }): Tensor;
  _sparseCooTensorWithDimsAndTensors(sparseDim: number, denseDim: number, size: Integers, indices: Tensor, values: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }): Tensor;
  _sparseCscTensorUnsafe(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** Defaults: keepdim = false. */
  _sparseCsrProd(self: Tensor, dim: number | Integers, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  _sparseCsrProd(self: Tensor, dim: number | Integers, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** Defaults: keepdim = false. */
  _sparseCsrSum(self: Tensor, dim: number | Integers, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  _sparseCsrSum(self: Tensor, dim: number | Integers, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  _sparseCsrTensorUnsafe(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  _sparseLogSoftmax(self: Tensor, dim: number, halfToFloat: boolean): Tensor;
  _sparseLogSoftmax(self: Tensor, dim: number, dtype?: TorchDType | null): Tensor;
  _sparseLogSoftmax(self: Tensor, dim: number, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  _sparseLogSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, self: Tensor): Tensor;
  _sparseLogSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, self: Tensor, options: { out: Tensor }): Tensor;
  /** Defaults: accumulateMatches = false. */
  _sparseMaskProjection(self: Tensor, mask: Tensor, accumulateMatches?: boolean): Tensor;
  _sparseMaskProjection(self: Tensor, mask: Tensor, accumulateMatches: boolean | undefined, options: { out: Tensor }): Tensor;
  _sparseMm(sparse: Tensor, dense: Tensor): Tensor;
  _sparseMm(sparse: Tensor, dense: Tensor, reduce: string): Tensor;
  _sparseMmReduceImpl(self: Tensor, other: Tensor, reduce: string): [Tensor, Tensor];
  _sparseMmReduceImplBackward(self: Tensor, gradOut: Tensor, weight: Tensor, reduce: string, argOut: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  /** Defaults: alpha = 1, beta = 1. */
  _sparseSemiStructuredAddmm(input: Tensor, mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { alpha?: Scalar; beta?: Scalar; outDtype?: TorchDType | null }): Tensor;
  _sparseSemiStructuredApply(input: Tensor, threadMasks: Tensor): [Tensor, Tensor];
  _sparseSemiStructuredApplyDense(input: Tensor, threadMasks: Tensor): Tensor;
  _sparseSemiStructuredLinear(input: Tensor, weight: Tensor, meta: Tensor, options?: { bias?: Tensor | null; activation?: string | null; outDtype?: TorchDType | null }): Tensor;
  _sparseSemiStructuredMm(mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { outDtype?: TorchDType | null }): Tensor;
  /** Defaults: algorithm = , useCutlass = true. */
  _sparseSemiStructuredTile(input: Tensor, algorithm?: string, useCutlass?: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _sparseSoftmax(self: Tensor, dim: number, halfToFloat: boolean): Tensor;
  _sparseSoftmax(self: Tensor, dim: number, dtype?: TorchDType | null): Tensor;
  _sparseSoftmax(self: Tensor, dim: number, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  _sparseSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, self: Tensor): Tensor;
  _sparseSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, self: Tensor, options: { out: Tensor }): Tensor;
  _sparseSparseMatmul(self: Tensor, other: Tensor): Tensor;
  _sparseSparseMatmul(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  _sparseSum(self: Tensor): Tensor;
  _sparseSum(self: Tensor, dim: number | Integers): Tensor;
  _sparseSum(self: Tensor, options: { dtype: TorchDType }): Tensor;
  _sparseSum(self: Tensor, dim: number | Integers, options: { dtype: TorchDType }): Tensor;
  _sparseSum(self: Tensor, dim: number | Integers, options: { out: Tensor }): Tensor;
  _sparseSumBackward(grad: Tensor, self: Tensor, dim: Integers): Tensor;
  _sparseSumBackward(grad: Tensor, self: Tensor, dim: Integers, options: { out: Tensor }): Tensor;
  _spdiags(diagonals: Tensor, offsets: Tensor, shape: Integers, layout?: Layout | null): Tensor;
  _spdiags(diagonals: Tensor, offsets: Tensor, shape: Integers, layout: Layout | null | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: left = true. */
  _spsolve(A: Tensor, B: Tensor, options?: { left?: boolean }): Tensor;
  /** Defaults: dim = 0. */
  _stack(tensors: readonly Tensor[], dim?: number): Tensor;
  _stack(tensors: readonly Tensor[], dim: number | undefined, options: { out: Tensor }): Tensor;
  _standardGamma(self: Tensor, generator?: Opaque | null): Tensor;
  _standardGamma(self: Tensor, generator: Opaque | null | undefined, options: { out: Tensor }): Tensor;
  _standardGammaGrad(self: Tensor, output: Tensor): Tensor;
  _standardGammaGrad(self: Tensor, output: Tensor, options: { out: Tensor }): Tensor;
  /** Defaults: a = 1, b = 1. */
  _testAmbiguousDefaults(dummy: Tensor, a?: number, b?: number): Tensor;
  _testAmbiguousDefaults(dummy: Tensor, a?: number, b?: string): Tensor;
  _testAutogradMultipleDispatch(self: Tensor): Tensor;
  _testAutogradMultipleDispatch(self: Tensor, options: { out: Tensor }): Tensor;
  _testAutogradMultipleDispatch(self: Tensor, b: boolean): Tensor;
  _testAutogradMultipleDispatchView(self: Tensor): Tensor;
  _testAutogradMultipleDispatchViewCopy(self: Tensor): Tensor;
  _testAutogradMultipleDispatchViewCopy(self: Tensor, options: { out: Tensor }): Tensor;
  _testCheckTensor(self: Tensor): Tensor;
  _testFunctorchFallback(self: Tensor, other: Tensor): Tensor;
  _testFunctorchFallback(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  _testOptionalFilledIntlist(values: Tensor, addends: number | Integers | null): Tensor;
  _testOptionalFilledIntlist(values: Tensor, addends: number | Integers | null, options: { out: Tensor }): Tensor;
  _testOptionalFloatlist(values: Tensor, addends: Integers | null): Tensor;
  _testOptionalFloatlist(values: Tensor, addends: Integers | null, options: { out: Tensor }): Tensor;
  _testOptionalIntlist(values: Tensor, addends: Integers | null): Tensor;
  _testOptionalIntlist(values: Tensor, addends: Integers | null, options: { out: Tensor }): Tensor;
  /** Defaults: skipFirst = false. */
  _testParallelMaterialize(self: Tensor, numParallel: number, skipFirst?: boolean): Tensor;
  /** Defaults: alpha = 1. */
  _testSerializationSubcmul(self: Tensor, other: Tensor, alpha?: Scalar): Tensor;
  /** Defaults: a = "'\, b = "'\. */
  _testStringDefault(dummy: Tensor, a?: string, b?: string): Tensor;
  _testWarnInAutograd(self: Tensor): Tensor;
  _testWarnInAutograd(self: Tensor, options: { out: Tensor }): Tensor;
  _thnnDifferentiableGruCellBackward(gradHy: Tensor, inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _thnnDifferentiableLstmCellBackward(gradHy: Tensor | null, gradCy: Tensor | null, inputGates: Tensor, hiddenGates: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null, cx: Tensor, cy: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _thnnFusedGruCell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias?: Tensor | null, hiddenBias?: Tensor | null): [Tensor, Tensor];
  _thnnFusedGruCell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null | undefined, hiddenBias: Tensor | null | undefined, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  _thnnFusedGruCellBackward(gradHy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _thnnFusedGruCellBackward(gradHy: Tensor, workspace: Tensor, hasBias: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _thnnFusedLstmCell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias?: Tensor | null, hiddenBias?: Tensor | null): [Tensor, Tensor, Tensor];
  _thnnFusedLstmCell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias: Tensor | null | undefined, hiddenBias: Tensor | null | undefined, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  _thnnFusedLstmCellBackward(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _thnnFusedLstmCellBackwardImpl(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor];
  _thnnFusedLstmCellBackwardImpl(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** Defaults: nonBlocking = false. */
  _toCopy(self: Tensor, options: { nonBlocking?: boolean; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  _toCopy(self: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; nonBlocking?: boolean; memoryFormat?: MemoryFormat | null }): Tensor;
  _toCpu(tensors: readonly Tensor[]): Tensor[];
  _toDense(self: Tensor, dtype?: TorchDType | null, maskedGrad?: boolean | null): Tensor;
  _toDense(self: Tensor, dtype: TorchDType | null | undefined, maskedGrad: boolean | null | undefined, options: { out: Tensor }): Tensor;
  _toSparse(self: Tensor, sparseDim: number): Tensor;
  _toSparse(self: Tensor, sparseDim: number, options: { out: Tensor }): Tensor;
  _toSparse(self: Tensor, options?: { layout?: Layout | null; blocksize?: number | Integers | null; denseDim?: number | null }): Tensor;
  _toSparse(self: Tensor, options: { layout?: Layout | null; blocksize?: number | Integers | null; denseDim?: number | null; out: Tensor }): Tensor;
  _toSparseBsc(self: Tensor, blocksize: number | Integers, denseDim?: number | null): Tensor;
  _toSparseBsc(self: Tensor, blocksize: number | Integers, denseDim: number | null | undefined, options: { out: Tensor }): Tensor;
  _toSparseBsr(self: Tensor, blocksize: number | Integers, denseDim?: number | null): Tensor;
  _toSparseBsr(self: Tensor, blocksize: number | Integers, denseDim: number | null | undefined, options: { out: Tensor }): Tensor;
  _toSparseCsc(self: Tensor, denseDim?: number | null): Tensor;
  _toSparseCsc(self: Tensor, denseDim: number | null | undefined, options: { out: Tensor }): Tensor;
  _toSparseCsr(self: Tensor, denseDim?: number | null): Tensor;
  _toSparseCsr(self: Tensor, denseDim: number | null | undefined, options: { out: Tensor }): Tensor;
  _toSparseSemiStructured(dense: Tensor): [Tensor, Tensor];
  _transformBiasRescaleQkv(qkv: Tensor, qkvBias: Tensor, numHeads: number): [Tensor, Tensor, Tensor];
  _transformBiasRescaleQkv(qkv: Tensor, qkvBias: Tensor, numHeads: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  _transformerEncoderLayerFwd(src: Tensor, embedDim: number, numHeads: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: Tensor, normBias1: Tensor, normWeight2: Tensor, normBias2: Tensor, ffnWeight1: Tensor, ffnBias1: Tensor, ffnWeight2: Tensor, ffnBias2: Tensor, mask?: Tensor | null, maskType?: number | null): Tensor;
  _transformerEncoderLayerFwd(src: Tensor, embedDim: number, numHeads: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: Tensor, normBias1: Tensor, normWeight2: Tensor, normBias2: Tensor, ffnWeight1: Tensor, ffnBias1: Tensor, ffnWeight2: Tensor, ffnBias2: Tensor, mask: Tensor | null | undefined, maskType: number | null | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: unrollDim = 1. */
  _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: Integers, expand2: Integers, expand3: Integers, sumdim: Integers, unrollDim?: number): Tensor;
  _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: Integers, expand2: Integers, expand3: Integers, sumdim: Integers, unrollDim: number | undefined, options: { out: Tensor }): Tensor;
  _tritonMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null): Tensor;
  _tritonMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: dropoutP = 0.. */
  _tritonScaledDotAttention(q: Tensor, k: Tensor, v: Tensor, dropoutP?: number): Tensor;
  _tritonScaledDotAttention(q: Tensor, k: Tensor, v: Tensor, dropoutP: number | undefined, options: { out: Tensor }): Tensor;
  /** Defaults: sorted = true, returnInverse = false. */
  _unique(self: Tensor, sorted?: boolean, returnInverse?: boolean): [Tensor, Tensor];
  _unique(self: Tensor, sorted: boolean | undefined, returnInverse: boolean | undefined, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** Defaults: sorted = true, returnInverse = false, returnCounts = false. */
  _unique2(self: Tensor, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  _unique2(self: Tensor, sorted: boolean | undefined, returnInverse: boolean | undefined, returnCounts: boolean | undefined, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  _unpackDual(dual: Tensor, level: number): [Tensor, Tensor];
  _unsafeIndex(self: Tensor, indices: readonly (Tensor | null)[]): Tensor;
  /** Defaults: accumulate = false. */
  _unsafeIndexPut(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  _unsafeMaskedIndex(self: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], fill: Scalar): Tensor;
  _unsafeMaskedIndexPutAccumulate(self: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], values: Tensor): Tensor;
  _unsafeView(self: Tensor, size: Integers): Tensor;
  _unsafeView(self: Tensor, size: Integers, options: { out: Tensor }): Tensor;
  _upsampleBicubic2dAa(input: Tensor, outputSize: Integers | null, alignCorners: boolean, scaleFactors: Integers | null): Tensor;
  _upsampleBicubic2dAa(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  _upsampleBicubic2dAa(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { out: Tensor }): Tensor;
  _upsampleBicubic2dAaBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  _upsampleBicubic2dAaBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  _upsampleBilinear2dAa(input: Tensor, outputSize: Integers | null, alignCorners: boolean, scaleFactors: Integers | null): Tensor;
  _upsampleBilinear2dAa(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  _upsampleBilinear2dAa(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { out: Tensor }): Tensor;
  _upsampleBilinear2dAaBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  _upsampleBilinear2dAaBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  _upsampleLanczos2dAa(input: Tensor, outputSize: Integers | null, alignCorners: boolean, scaleFactors: Integers | null): Tensor;
  _upsampleLanczos2dAa(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  _upsampleLanczos2dAa(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { out: Tensor }): Tensor;
  _upsampleLanczos2dAaBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  _upsampleLanczos2dAaBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  _upsampleNearestExact1d(self: Tensor, outputSize: number | Integers, scales?: number | null): Tensor;
  _upsampleNearestExact1d(input: Tensor, outputSize: Integers | null, scaleFactors: Integers | null): Tensor;
  _upsampleNearestExact1d(self: Tensor, outputSize: number | Integers, scales: number | null | undefined, options: { out: Tensor }): Tensor;
  _upsampleNearestExact1dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scales?: number | null): Tensor;
  _upsampleNearestExact1dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scales: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  _upsampleNearestExact2d(input: Tensor, outputSize: Integers | null, scaleFactors: Integers | null): Tensor;
  _upsampleNearestExact2d(self: Tensor, outputSize: number | Integers, scalesH?: number | null, scalesW?: number | null): Tensor;
  _upsampleNearestExact2d(self: Tensor, outputSize: number | Integers, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { out: Tensor }): Tensor;
  _upsampleNearestExact2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesH?: number | null, scalesW?: number | null): Tensor;
  _upsampleNearestExact2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  _upsampleNearestExact3d(input: Tensor, outputSize: Integers | null, scaleFactors: Integers | null): Tensor;
  _upsampleNearestExact3d(self: Tensor, outputSize: number | Integers, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  _upsampleNearestExact3d(self: Tensor, outputSize: number | Integers, scalesD: number | null | undefined, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { out: Tensor }): Tensor;
  _upsampleNearestExact3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  _upsampleNearestExact3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesD: number | null | undefined, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  _useCudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, blank: number): boolean;
  _useCudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number): boolean;
  _useCudnnRnnFlattenWeight(): boolean;
  _useMiopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, blank: number): boolean;
  _useMiopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number): boolean;
  _validateCompressedSparseIndices(isCrow: boolean, compressedIdx: Tensor, plainIdx: Tensor, cdim: number, dim: number, nnz: number): void;
  _validateSparseBscTensorArgs(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Integers, checkPinning?: boolean | null): void;
  _validateSparseBsrTensorArgs(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Integers, checkPinning?: boolean | null): void;
  _validateSparseCompressedTensorArgs(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: Integers, layout: Layout, checkPinning?: boolean | null): void;
  _validateSparseCooTensorArgs(indices: Tensor, values: Tensor, size: Integers, isCoalesced?: boolean | null, checkPinning?: boolean | null): void;
  _validateSparseCscTensorArgs(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Integers, checkPinning?: boolean | null): void;
  _validateSparseCsrTensorArgs(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Integers, checkPinning?: boolean | null): void;
  _values(self: Tensor): Tensor;
  _valuesCopy(self: Tensor): Tensor;
  _valuesCopy(self: Tensor, options: { out: Tensor }): Tensor;
  _version(self: Tensor): number;
  _weightInt4packMm(self: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor;
  _weightInt4packMmForCpu(self: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor;
  _weightInt4packMmWithScalesAndZeros(self: Tensor, mat2: Tensor, qGroupSize: number, qScale: Tensor, qZeros: Tensor): Tensor;
  _weightInt8packMm(self: Tensor, mat2: Tensor, scales: Tensor): Tensor;
  /** Defaults: dim = 0. */
  _weightNorm(v: Tensor, g: Tensor, dim?: number): Tensor;
  _weightNormDifferentiableBackward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: number): [Tensor, Tensor];
  /** Defaults: dim = 0. */
  _weightNormInterface(v: Tensor, g: Tensor, dim?: number): [Tensor, Tensor];
  _weightNormInterface(v: Tensor, g: Tensor, dim: number | undefined, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  _weightNormInterfaceBackward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: number): [Tensor, Tensor];
  _weightNormInterfaceBackward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  _wrappedLinearPrepack(weight: Tensor, weightScale: Tensor, weightZeroPoint: Tensor, bias: Tensor): Tensor;
  _wrappedQuantizedLinearPrepacked(input: Tensor, inputScale: Tensor, inputZeroPoint: Tensor, packedWeight: Tensor, outputScale: Tensor, outputZeroPoint: Tensor, outChannel: number): Tensor;
  /** PyTorch: `abs(Tensor self) -> Tensor`. */
  abs(self: Tensor): Tensor;
  abs(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `abs_(Tensor self) -> Tensor`. */
  abs_(self: Tensor): Tensor;
  /** PyTorch: `absolute(Tensor self) -> Tensor`. */
  absolute(self: Tensor): Tensor;
  absolute(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `absolute_(Tensor self) -> Tensor`. */
  absolute_(self: Tensor): Tensor;
  /** PyTorch: `acos(Tensor self) -> Tensor`. */
  acos(self: Tensor): Tensor;
  acos(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `acos_(Tensor self) -> Tensor`. */
  acos_(self: Tensor): Tensor;
  /** PyTorch: `acosh(Tensor self) -> Tensor`. */
  acosh(self: Tensor): Tensor;
  acosh(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `acosh_(Tensor self) -> Tensor`. */
  acosh_(self: Tensor): Tensor;
  /** PyTorch: `adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor`. */
  adaptiveAvgPool1d(self: Tensor, outputSize: number | Integers): Tensor;
  adaptiveAvgPool1d(self: Tensor, outputSize: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor`. */
  adaptiveAvgPool2d(self: Tensor, outputSize: number | Integers): Tensor;
  adaptiveAvgPool2d(self: Tensor, outputSize: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `adaptive_avg_pool3d(Tensor self, int[3] output_size) -> Tensor`. */
  adaptiveAvgPool3d(self: Tensor, outputSize: number | Integers): Tensor;
  adaptiveAvgPool3d(self: Tensor, outputSize: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `adaptive_avg_pool3d_backward(Tensor grad_output, Tensor self, *, Tensor grad_input) -> Tensor`. */
  adaptiveAvgPool3dBackward(gradOutput: Tensor, self: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)`. */
  adaptiveMaxPool1d(self: Tensor, outputSize: number | Integers): [Tensor, Tensor];
  /** PyTorch: `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)`. */
  adaptiveMaxPool2d(self: Tensor, outputSize: number | Integers): [Tensor, Tensor];
  adaptiveMaxPool2d(self: Tensor, outputSize: number | Integers, options: { out: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `adaptive_max_pool2d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor`. */
  adaptiveMaxPool2dBackward(gradOutput: Tensor, self: Tensor, indices: Tensor): Tensor;
  adaptiveMaxPool2dBackward(gradOutput: Tensor, self: Tensor, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)`. */
  adaptiveMaxPool3d(self: Tensor, outputSize: number | Integers): [Tensor, Tensor];
  adaptiveMaxPool3d(self: Tensor, outputSize: number | Integers, options: { out: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `adaptive_max_pool3d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor`. */
  adaptiveMaxPool3dBackward(gradOutput: Tensor, self: Tensor, indices: Tensor): Tensor;
  adaptiveMaxPool3dBackward(gradOutput: Tensor, self: Tensor, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `add(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  add(self: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  add(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor;
  add(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  add(self: Tensor, other: Scalar, alpha: Scalar | undefined, options: { out: Tensor }): Tensor;
  add(self: Tensor, other: Scalar, options: { alpha?: Scalar; out: Tensor }): Tensor;
  add(self: Tensor, other: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `add_(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  add_(self: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  add_(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor;
  add_(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addbmm(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addbmm(self: Tensor, batch1: Tensor, batch2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `addbmm_(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addbmm_(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`. Defaults: value = 1. */
  addcdiv(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  addcdiv(self: Tensor, tensor1: Tensor, tensor2: Tensor, options: { value?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `addcdiv_(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`. Defaults: value = 1. */
  addcdiv_(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** PyTorch: `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`. Defaults: value = 1. */
  addcmul(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  addcmul(self: Tensor, tensor1: Tensor, tensor2: Tensor, options: { value?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `addcmul_(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`. Defaults: value = 1. */
  addcmul_(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** PyTorch: `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addmm(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(self: Tensor, mat1: Tensor, mat2: Tensor, outDtype: TorchDType, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(self: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  addmm(self: Tensor, mat1: Tensor, mat2: Tensor, outDtype: TorchDType, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `addmm_(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addmm_(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addmv(self: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv(self: Tensor, mat: Tensor, vec: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `addmv_(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addmv_(self: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addr(self: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addr(self: Tensor, vec1: Tensor, vec2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `addr_(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addr_(self: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `adjoint(Tensor self) -> Tensor`. */
  adjoint(self: Tensor): Tensor;
  /** PyTorch: `affine_grid_generator(Tensor theta, int[] size, bool align_corners) -> Tensor`. */
  affineGridGenerator(theta: Tensor, size: Integers, alignCorners: boolean): Tensor;
  affineGridGenerator(theta: Tensor, size: Integers, alignCorners: boolean, options: { out: Tensor }): Tensor;
  /** PyTorch: `affine_grid_generator_backward(Tensor grad, int[] size, bool align_corners) -> Tensor`. */
  affineGridGeneratorBackward(grad: Tensor, size: Integers, alignCorners: boolean): Tensor;
  /** PyTorch: `alias(Tensor self) -> Tensor`. */
  alias(self: Tensor): Tensor;
  /** PyTorch: `alias_copy(Tensor self) -> Tensor`. */
  aliasCopy(self: Tensor): Tensor;
  aliasCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `all(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  all(self: Tensor): Tensor;
  all(self: Tensor, options: { out: Tensor }): Tensor;
  all(self: Tensor, dim: number, keepdim?: boolean): Tensor;
  all(self: Tensor, dim: number, options: { keepdim?: boolean }): Tensor;
  all(self: Tensor, dim?: Integers | null, keepdim?: boolean): Tensor;
  all(self: Tensor, dim: Integers | null | undefined, options: { keepdim?: boolean }): Tensor;
  all(self: Tensor, options: { dim?: Integers | null; keepdim?: boolean }): Tensor;
  all(self: Tensor, dim: Integers | null | undefined, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  all(self: Tensor, dim: Integers | null | undefined, options: { keepdim?: boolean; out: Tensor }): Tensor;
  all(self: Tensor, options: { dim?: Integers | null; keepdim?: boolean; out: Tensor }): Tensor;
  all(self: Tensor, dim: number, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  all(self: Tensor, dim: number, options: { keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `allclose(Tensor self, Tensor other, float rtol=1e-5, float atol=1e-08, bool equal_nan=False) -> bool`. Defaults: rtol = 1e-5, atol = 1e-08, equalNan = false. */
  allclose(self: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(self: Tensor, other: Tensor, rtol: number | undefined, atol: number | undefined, options: { equalNan?: boolean }): boolean;
  allclose(self: Tensor, other: Tensor, rtol: number | undefined, options: { atol?: number; equalNan?: boolean }): boolean;
  allclose(self: Tensor, other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  /** PyTorch: `alpha_dropout(Tensor input, float p, bool train) -> Tensor`. */
  alphaDropout(input: Tensor, p: number, train: boolean): Tensor;
  /** PyTorch: `alpha_dropout_(Tensor self, float p, bool train) -> Tensor`. */
  alphaDropout_(self: Tensor, p: number, train: boolean): Tensor;
  /** PyTorch: `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`. Defaults: dim = [], keepdim = false. */
  amax(self: Tensor, dim?: number | Integers, keepdim?: boolean): Tensor;
  amax(self: Tensor, dim: number | Integers | undefined, options: { keepdim?: boolean }): Tensor;
  amax(self: Tensor, options: { dim?: number | Integers; keepdim?: boolean }): Tensor;
  amax(self: Tensor, dim: number | Integers | undefined, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  amax(self: Tensor, dim: number | Integers | undefined, options: { keepdim?: boolean; out: Tensor }): Tensor;
  amax(self: Tensor, options: { dim?: number | Integers; keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`. Defaults: dim = [], keepdim = false. */
  amin(self: Tensor, dim?: number | Integers, keepdim?: boolean): Tensor;
  amin(self: Tensor, dim: number | Integers | undefined, options: { keepdim?: boolean }): Tensor;
  amin(self: Tensor, options: { dim?: number | Integers; keepdim?: boolean }): Tensor;
  amin(self: Tensor, dim: number | Integers | undefined, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  amin(self: Tensor, dim: number | Integers | undefined, options: { keepdim?: boolean; out: Tensor }): Tensor;
  amin(self: Tensor, options: { dim?: number | Integers; keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`. Defaults: keepdim = false. */
  aminmax(self: Tensor, options?: { dim?: number | null; keepdim?: boolean }): [Tensor, Tensor];
  aminmax(self: Tensor, options: { dim?: number | null; keepdim?: boolean; min: Tensor; max: Tensor }): [Tensor, Tensor];
  /** PyTorch: `angle(Tensor self) -> Tensor`. */
  angle(self: Tensor): Tensor;
  angle(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `any(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  any(self: Tensor): Tensor;
  any(self: Tensor, options: { out: Tensor }): Tensor;
  any(self: Tensor, dim: number, keepdim?: boolean): Tensor;
  any(self: Tensor, dim: number, options: { keepdim?: boolean }): Tensor;
  any(self: Tensor, dim?: Integers | null, keepdim?: boolean): Tensor;
  any(self: Tensor, dim: Integers | null | undefined, options: { keepdim?: boolean }): Tensor;
  any(self: Tensor, options: { dim?: Integers | null; keepdim?: boolean }): Tensor;
  any(self: Tensor, dim: Integers | null | undefined, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  any(self: Tensor, dim: Integers | null | undefined, options: { keepdim?: boolean; out: Tensor }): Tensor;
  any(self: Tensor, options: { dim?: Integers | null; keepdim?: boolean; out: Tensor }): Tensor;
  any(self: Tensor, dim: number, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  any(self: Tensor, dim: number, options: { keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. Defaults: step = 1. */
  arange(end: Scalar, options: { out: Tensor }): Tensor;
  arange(start: Scalar, end: Scalar, step: Scalar | undefined, options: { out: Tensor }): Tensor;
  arange(start: Scalar, end: Scalar, options: { step?: Scalar; out: Tensor }): Tensor;
  arange(end: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  arange(start: Scalar, end: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  arange(start: Scalar, end: Scalar, step?: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  arange(start: Scalar, end: Scalar, options: { step?: Scalar; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `arccos(Tensor self) -> Tensor`. */
  arccos(self: Tensor): Tensor;
  arccos(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `arccos_(Tensor self) -> Tensor`. */
  arccos_(self: Tensor): Tensor;
  /** PyTorch: `arccosh(Tensor self) -> Tensor`. */
  arccosh(self: Tensor): Tensor;
  arccosh(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `arccosh_(Tensor self) -> Tensor`. */
  arccosh_(self: Tensor): Tensor;
  /** PyTorch: `arcsin(Tensor self) -> Tensor`. */
  arcsin(self: Tensor): Tensor;
  arcsin(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `arcsin_(Tensor self) -> Tensor`. */
  arcsin_(self: Tensor): Tensor;
  /** PyTorch: `arcsinh(Tensor self) -> Tensor`. */
  arcsinh(self: Tensor): Tensor;
  arcsinh(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `arcsinh_(Tensor self) -> Tensor`. */
  arcsinh_(self: Tensor): Tensor;
  /** PyTorch: `arctan(Tensor self) -> Tensor`. */
  arctan(self: Tensor): Tensor;
  arctan(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `arctan2(Tensor self, Tensor other) -> Tensor`. */
  arctan2(self: Tensor, other: Tensor): Tensor;
  arctan2(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `arctan2_(Tensor self, Tensor other) -> Tensor`. */
  arctan2_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `arctan_(Tensor self) -> Tensor`. */
  arctan_(self: Tensor): Tensor;
  /** PyTorch: `arctanh(Tensor self) -> Tensor`. */
  arctanh(self: Tensor): Tensor;
  arctanh(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `arctanh_(Tensor self) -> Tensor`. */
  arctanh_(self: Tensor): Tensor;
  /** PyTorch: `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  argmax(self: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
  argmax(self: Tensor, dim: number | null | undefined, options: { keepdim?: boolean }): Tensor;
  argmax(self: Tensor, options: { dim?: number | null; keepdim?: boolean }): Tensor;
  argmax(self: Tensor, dim: number | null | undefined, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  argmax(self: Tensor, dim: number | null | undefined, options: { keepdim?: boolean; out: Tensor }): Tensor;
  argmax(self: Tensor, options: { dim?: number | null; keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  argmin(self: Tensor, dim?: number | null, keepdim?: boolean): Tensor;
  argmin(self: Tensor, dim: number | null | undefined, options: { keepdim?: boolean }): Tensor;
  argmin(self: Tensor, options: { dim?: number | null; keepdim?: boolean }): Tensor;
  argmin(self: Tensor, dim: number | null | undefined, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  argmin(self: Tensor, dim: number | null | undefined, options: { keepdim?: boolean; out: Tensor }): Tensor;
  argmin(self: Tensor, options: { dim?: number | null; keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`. Defaults: dim = -1, descending = false. */
  argsort(self: Tensor, dim?: number, descending?: boolean): Tensor;
  argsort(self: Tensor, dim: number | undefined, options: { descending?: boolean }): Tensor;
  argsort(self: Tensor, options: { dim?: number; descending?: boolean }): Tensor;
  argsort(self: Tensor, options: { stable: boolean; dim?: number; descending?: boolean }): Tensor;
  argsort(self: Tensor, options: { stable: boolean; dim?: number; descending?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `argwhere(Tensor self) -> Tensor`. */
  argwhere(self: Tensor): Tensor;
  /** PyTorch: `as_strided(Tensor self, int[] size, int[] stride, int? storage_offset=None) -> Tensor`. */
  asStrided(self: Tensor, size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStrided(self: Tensor, size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  /** PyTorch: `as_strided_(Tensor self, int[] size, int[] stride, int? storage_offset=None) -> Tensor`. */
  asStrided_(self: Tensor, size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStrided_(self: Tensor, size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  /** PyTorch: `as_strided_copy(Tensor self, int[] size, int[] stride, int? storage_offset=None) -> Tensor`. */
  asStridedCopy(self: Tensor, size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStridedCopy(self: Tensor, size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  asStridedCopy(self: Tensor, size: Integers, stride: Integers, storageOffset: number | null | undefined, options: { out: Tensor }): Tensor;
  asStridedCopy(self: Tensor, size: Integers, stride: Integers, options: { storageOffset?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `as_strided_scatter(Tensor self, Tensor src, int[] size, int[] stride, int? storage_offset=None) -> Tensor`. */
  asStridedScatter(self: Tensor, src: Tensor, size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStridedScatter(self: Tensor, src: Tensor, size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  asStridedScatter(self: Tensor, src: Tensor, size: Integers, stride: Integers, storageOffset: number | null | undefined, options: { out: Tensor }): Tensor;
  asStridedScatter(self: Tensor, src: Tensor, size: Integers, stride: Integers, options: { storageOffset?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `asin(Tensor self) -> Tensor`. */
  asin(self: Tensor): Tensor;
  asin(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `asin_(Tensor self) -> Tensor`. */
  asin_(self: Tensor): Tensor;
  /** PyTorch: `asinh(Tensor self) -> Tensor`. */
  asinh(self: Tensor): Tensor;
  asinh(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `asinh_(Tensor self) -> Tensor`. */
  asinh_(self: Tensor): Tensor;
  /** PyTorch: `atan(Tensor self) -> Tensor`. */
  atan(self: Tensor): Tensor;
  atan(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `atan2(Tensor self, Tensor other) -> Tensor`. */
  atan2(self: Tensor, other: Tensor): Tensor;
  atan2(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `atan2_(Tensor self, Tensor other) -> Tensor`. */
  atan2_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `atan_(Tensor self) -> Tensor`. */
  atan_(self: Tensor): Tensor;
  /** PyTorch: `atanh(Tensor self) -> Tensor`. */
  atanh(self: Tensor): Tensor;
  atanh(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `atanh_(Tensor self) -> Tensor`. */
  atanh_(self: Tensor): Tensor;
  /** PyTorch: `atleast_1d(Tensor self) -> Tensor`. */
  atleast1d(self: Tensor): Tensor;
  atleast1d(tensors: readonly Tensor[]): Tensor[];
  /** PyTorch: `atleast_2d(Tensor self) -> Tensor`. */
  atleast2d(self: Tensor): Tensor;
  atleast2d(tensors: readonly Tensor[]): Tensor[];
  /** PyTorch: `atleast_3d(Tensor self) -> Tensor`. */
  atleast3d(self: Tensor): Tensor;
  atleast3d(tensors: readonly Tensor[]): Tensor[];
  /** PyTorch: `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor`. Defaults: stride = [], padding = [0], ceilMode = false, countIncludePad = true. */
  avgPool1d(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, ceilMode?: boolean, countIncludePad?: boolean): Tensor;
  avgPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean }): Tensor;
  avgPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
  avgPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
  avgPool1d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
  avgPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, countIncludePad: boolean | undefined, options: { out: Tensor }): Tensor;
  avgPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean; out: Tensor }): Tensor;
  avgPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean; out: Tensor }): Tensor;
  avgPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; out: Tensor }): Tensor;
  avgPool1d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`. Defaults: stride = [], padding = [0, 0], ceilMode = false, countIncludePad = true. */
  avgPool2d(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null): Tensor;
  avgPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, countIncludePad: boolean | undefined, options: { divisorOverride?: number | null }): Tensor;
  avgPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool2d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, countIncludePad: boolean | undefined, divisorOverride: number | null | undefined, options: { out: Tensor }): Tensor;
  avgPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, countIncludePad: boolean | undefined, options: { divisorOverride?: number | null; out: Tensor }): Tensor;
  avgPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean; divisorOverride?: number | null; out: Tensor }): Tensor;
  avgPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out: Tensor }): Tensor;
  avgPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out: Tensor }): Tensor;
  avgPool2d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `avg_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor`. */
  avgPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers, padding: number | Integers, ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null): Tensor;
  avgPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers, padding: number | Integers, ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`. Defaults: stride = [], padding = [0, 0, 0], ceilMode = false, countIncludePad = true. */
  avgPool3d(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null): Tensor;
  avgPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, countIncludePad: boolean | undefined, options: { divisorOverride?: number | null }): Tensor;
  avgPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool3d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, countIncludePad: boolean | undefined, divisorOverride: number | null | undefined, options: { out: Tensor }): Tensor;
  avgPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, countIncludePad: boolean | undefined, options: { divisorOverride?: number | null; out: Tensor }): Tensor;
  avgPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean; divisorOverride?: number | null; out: Tensor }): Tensor;
  avgPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out: Tensor }): Tensor;
  avgPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out: Tensor }): Tensor;
  avgPool3d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `avg_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor`. */
  avgPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers, padding: number | Integers, ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null): Tensor;
  avgPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers, padding: number | Integers, ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  baddbmm(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(self: Tensor, batch1: Tensor, batch2: Tensor, outDtype: TorchDType, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(self: Tensor, batch1: Tensor, batch2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  baddbmm(self: Tensor, batch1: Tensor, batch2: Tensor, outDtype: TorchDType, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `baddbmm_(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  baddbmm_(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  bartlettWindow(windowLength: number, options: { out: Tensor }): Tensor;
  bartlettWindow(windowLength: number, periodic: boolean, options: { out: Tensor }): Tensor;
  bartlettWindow(windowLength: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  bartlettWindow(windowLength: number, periodic: boolean, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor`. */
  batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;
  /** PyTorch: `batch_norm_backward(Tensor grad_out, Tensor input, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, bool update, float eps, bool[3] output_mask, Tensor reserve) -> (Tensor, Tensor, Tensor)`. */
  batchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, update: boolean, eps: number, outputMask: boolean | readonly boolean[], reserve: Tensor): [Tensor, Tensor, Tensor];
  /** PyTorch: `batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor`. */
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor): Tensor;
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)`. */
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean): [Tensor, Tensor, Tensor, Tensor];
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** PyTorch: `batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor`. */
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number): Tensor;
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)`. */
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number): [Tensor, Tensor];
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)`. */
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor];
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)`. */
  batchNormStats(input: Tensor, eps: number): [Tensor, Tensor];
  batchNormStats(input: Tensor, eps: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)`. */
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`. Defaults: p = 0.5. */
  bernoulli(self: Tensor, options?: { generator?: Opaque | null }): Tensor;
  bernoulli(self: Tensor, p: Tensor, options?: { generator?: Opaque | null }): Tensor;
  bernoulli(self: Tensor, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  bernoulli(self: Tensor, p: number, options?: { generator?: Opaque | null }): Tensor;
  bernoulli(self: Tensor, p: Tensor, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  bernoulli(self: Tensor, p: number | undefined, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  bernoulli(self: Tensor, options: { p?: number; generator?: Opaque | null; out: Tensor }): Tensor;
  /** PyTorch: `bernoulli_(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor`. Defaults: p = 0.5. */
  bernoulli_(self: Tensor, p: Tensor, options?: { generator?: Opaque | null }): Tensor;
  bernoulli_(self: Tensor, p?: number, options?: { generator?: Opaque | null }): Tensor;
  bernoulli_(self: Tensor, options: { p?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor`. */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, options: { bias?: Tensor | null }): Tensor;
  /** PyTorch: `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  binaryCrossEntropy(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number): Tensor;
  binaryCrossEntropy(self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number }): Tensor;
  binaryCrossEntropy(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number }): Tensor;
  binaryCrossEntropy(self: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { out: Tensor }): Tensor;
  binaryCrossEntropy(self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; out: Tensor }): Tensor;
  binaryCrossEntropy(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; out: Tensor }): Tensor;
  /** PyTorch: `binary_cross_entropy_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number): Tensor;
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number }): Tensor;
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number }): Tensor;
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { gradInput: Tensor }): Tensor;
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; gradInput: Tensor }): Tensor;
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; gradInput: Tensor }): Tensor;
  /** PyTorch: `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  binaryCrossEntropyWithLogits(self: Tensor, target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: number): Tensor;
  binaryCrossEntropyWithLogits(self: Tensor, target: Tensor, weight: Tensor | null | undefined, posWeight: Tensor | null | undefined, options: { reduction?: number }): Tensor;
  binaryCrossEntropyWithLogits(self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { posWeight?: Tensor | null; reduction?: number }): Tensor;
  binaryCrossEntropyWithLogits(self: Tensor, target: Tensor, options: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number }): Tensor;
  binaryCrossEntropyWithLogits(self: Tensor, target: Tensor, weight: Tensor | null | undefined, posWeight: Tensor | null | undefined, reduction: number | undefined, options: { out: Tensor }): Tensor;
  binaryCrossEntropyWithLogits(self: Tensor, target: Tensor, weight: Tensor | null | undefined, posWeight: Tensor | null | undefined, options: { reduction?: number; out: Tensor }): Tensor;
  binaryCrossEntropyWithLogits(self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { posWeight?: Tensor | null; reduction?: number; out: Tensor }): Tensor;
  binaryCrossEntropyWithLogits(self: Tensor, target: Tensor, options: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number; out: Tensor }): Tensor;
  /** PyTorch: `bincount(Tensor self, Tensor? weights=None, int minlength=0) -> Tensor`. Defaults: minlength = 0. */
  bincount(self: Tensor, weights?: Tensor | null, minlength?: number): Tensor;
  bincount(self: Tensor, weights: Tensor | null | undefined, options: { minlength?: number }): Tensor;
  bincount(self: Tensor, options: { weights?: Tensor | null; minlength?: number }): Tensor;
  bincount(self: Tensor, weights: Tensor | null | undefined, minlength: number | undefined, options: { out: Tensor }): Tensor;
  bincount(self: Tensor, weights: Tensor | null | undefined, options: { minlength?: number; out: Tensor }): Tensor;
  bincount(self: Tensor, options: { weights?: Tensor | null; minlength?: number; out: Tensor }): Tensor;
  /** PyTorch: `binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor`. */
  binomial(count: Tensor, prob: Tensor, generator?: Opaque | null): Tensor;
  binomial(count: Tensor, prob: Tensor, options: { generator?: Opaque | null }): Tensor;
  binomial(count: Tensor, prob: Tensor, generator: Opaque | null | undefined, options: { out: Tensor }): Tensor;
  binomial(count: Tensor, prob: Tensor, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  /** PyTorch: `bitwise_and(Tensor self, Scalar other) -> Tensor`. */
  bitwiseAnd(self: Tensor, other: Scalar): Tensor;
  bitwiseAnd(self: Scalar, other: Tensor): Tensor;
  bitwiseAnd(self: Tensor, other: Tensor): Tensor;
  bitwiseAnd(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  bitwiseAnd(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  bitwiseAnd(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `bitwise_and_(Tensor self, Scalar other) -> Tensor`. */
  bitwiseAnd_(self: Tensor, other: Scalar): Tensor;
  bitwiseAnd_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `bitwise_left_shift(Scalar self, Tensor other) -> Tensor`. */
  bitwiseLeftShift(self: Scalar, other: Tensor): Tensor;
  bitwiseLeftShift(self: Tensor, other: Tensor): Tensor;
  bitwiseLeftShift(self: Tensor, other: Scalar): Tensor;
  bitwiseLeftShift(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  bitwiseLeftShift(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  bitwiseLeftShift(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `bitwise_left_shift_(Tensor self, Tensor other) -> Tensor`. */
  bitwiseLeftShift_(self: Tensor, other: Tensor): Tensor;
  bitwiseLeftShift_(self: Tensor, other: Scalar): Tensor;
  /** PyTorch: `bitwise_not(Tensor self) -> Tensor`. */
  bitwiseNot(self: Tensor): Tensor;
  bitwiseNot(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `bitwise_not_(Tensor self) -> Tensor`. */
  bitwiseNot_(self: Tensor): Tensor;
  /** PyTorch: `bitwise_or(Tensor self, Scalar other) -> Tensor`. */
  bitwiseOr(self: Tensor, other: Scalar): Tensor;
  bitwiseOr(self: Scalar, other: Tensor): Tensor;
  bitwiseOr(self: Tensor, other: Tensor): Tensor;
  bitwiseOr(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  bitwiseOr(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  bitwiseOr(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `bitwise_or_(Tensor self, Scalar other) -> Tensor`. */
  bitwiseOr_(self: Tensor, other: Scalar): Tensor;
  bitwiseOr_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `bitwise_right_shift(Scalar self, Tensor other) -> Tensor`. */
  bitwiseRightShift(self: Scalar, other: Tensor): Tensor;
  bitwiseRightShift(self: Tensor, other: Tensor): Tensor;
  bitwiseRightShift(self: Tensor, other: Scalar): Tensor;
  bitwiseRightShift(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  bitwiseRightShift(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  bitwiseRightShift(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `bitwise_right_shift_(Tensor self, Tensor other) -> Tensor`. */
  bitwiseRightShift_(self: Tensor, other: Tensor): Tensor;
  bitwiseRightShift_(self: Tensor, other: Scalar): Tensor;
  /** PyTorch: `bitwise_xor(Tensor self, Scalar other) -> Tensor`. */
  bitwiseXor(self: Tensor, other: Scalar): Tensor;
  bitwiseXor(self: Scalar, other: Tensor): Tensor;
  bitwiseXor(self: Tensor, other: Tensor): Tensor;
  bitwiseXor(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  bitwiseXor(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  bitwiseXor(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `bitwise_xor_(Tensor self, Scalar other) -> Tensor`. */
  bitwiseXor_(self: Tensor, other: Scalar): Tensor;
  bitwiseXor_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  blackmanWindow(windowLength: number, options: { out: Tensor }): Tensor;
  blackmanWindow(windowLength: number, periodic: boolean, options: { out: Tensor }): Tensor;
  blackmanWindow(windowLength: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  blackmanWindow(windowLength: number, periodic: boolean, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `block_diag(Tensor[] tensors) -> Tensor`. */
  blockDiag(tensors: readonly Tensor[]): Tensor;
  blockDiag(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** PyTorch: `bmm(Tensor self, Tensor mat2) -> Tensor`. */
  bmm(self: Tensor, mat2: Tensor): Tensor;
  bmm(self: Tensor, mat2: Tensor, outDtype: TorchDType): Tensor;
  bmm(self: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  bmm(self: Tensor, mat2: Tensor, outDtype: TorchDType, options: { out: Tensor }): Tensor;
  /** PyTorch: `broadcast_tensors(Tensor[] tensors) -> Tensor[]`. */
  broadcastTensors(tensors: readonly Tensor[]): Tensor[];
  /** PyTorch: `broadcast_to(Tensor self, int[] size) -> Tensor`. */
  broadcastTo(self: Tensor, size: Integers): Tensor;
  /** PyTorch: `bucketize(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`. Defaults: outInt32 = false, right = false. */
  bucketize(self: Scalar, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean }): Tensor;
  bucketize(self: Tensor, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean }): Tensor;
  bucketize(self: Scalar, boundaries: Tensor, options: { outInt32?: boolean; right?: boolean; out: Tensor }): Tensor;
  bucketize(self: Tensor, boundaries: Tensor, options: { outInt32?: boolean; right?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `can_cast(ScalarType from_, ScalarType to) -> bool`. */
  canCast(from_: TorchDType, to: TorchDType): boolean;
  /** PyTorch: `cartesian_prod(Tensor[] tensors) -> Tensor`. */
  cartesianProd(tensors: readonly Tensor[]): Tensor;
  /** PyTorch: `cat(Tensor[] tensors, int dim=0) -> Tensor`. Defaults: dim = 0. */
  cat(tensors: readonly Tensor[], dim?: number): Tensor;
  cat(tensors: readonly Tensor[], options: { dim?: number }): Tensor;
  cat(tensors: readonly Tensor[], dim: number | undefined, options: { out: Tensor }): Tensor;
  cat(tensors: readonly Tensor[], options: { dim?: number; out: Tensor }): Tensor;
  /** PyTorch: `cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor`. Defaults: median = 0., sigma = 1.. */
  cauchy(self: Tensor, median?: number, sigma?: number, options?: { generator?: Opaque | null }): Tensor;
  cauchy(self: Tensor, median: number | undefined, options: { sigma?: number; generator?: Opaque | null }): Tensor;
  cauchy(self: Tensor, options: { median?: number; sigma?: number; generator?: Opaque | null }): Tensor;
  cauchy(self: Tensor, median: number | undefined, sigma: number | undefined, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  cauchy(self: Tensor, median: number | undefined, options: { sigma?: number; generator?: Opaque | null; out: Tensor }): Tensor;
  cauchy(self: Tensor, options: { median?: number; sigma?: number; generator?: Opaque | null; out: Tensor }): Tensor;
  /** PyTorch: `cauchy_(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor`. Defaults: median = 0., sigma = 1.. */
  cauchy_(self: Tensor, median?: number, sigma?: number, options?: { generator?: Opaque | null }): Tensor;
  cauchy_(self: Tensor, median: number | undefined, options: { sigma?: number; generator?: Opaque | null }): Tensor;
  cauchy_(self: Tensor, options: { median?: number; sigma?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `ccol_indices(Tensor self) -> Tensor`. */
  ccolIndices(self: Tensor): Tensor;
  /** PyTorch: `ccol_indices_copy(Tensor self) -> Tensor`. */
  ccolIndicesCopy(self: Tensor): Tensor;
  ccolIndicesCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor`. Defaults: p = 2.. */
  cdist(x1: Tensor, x2: Tensor, p?: number, computeMode?: number | null): Tensor;
  cdist(x1: Tensor, x2: Tensor, p: number | undefined, options: { computeMode?: number | null }): Tensor;
  cdist(x1: Tensor, x2: Tensor, options: { p?: number; computeMode?: number | null }): Tensor;
  /** PyTorch: `ceil(Tensor self) -> Tensor`. */
  ceil(self: Tensor): Tensor;
  ceil(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `ceil_(Tensor self) -> Tensor`. */
  ceil_(self: Tensor): Tensor;
  /** PyTorch: `celu(Tensor self, Scalar alpha=1.) -> Tensor`. Defaults: alpha = 1.. */
  celu(self: Tensor, alpha?: Scalar): Tensor;
  celu(self: Tensor, options: { alpha?: Scalar }): Tensor;
  celu(self: Tensor, alpha: Scalar | undefined, options: { out: Tensor }): Tensor;
  celu(self: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `celu_(Tensor self, Scalar alpha=1.) -> Tensor`. Defaults: alpha = 1.. */
  celu_(self: Tensor, alpha?: Scalar): Tensor;
  celu_(self: Tensor, options: { alpha?: Scalar }): Tensor;
  /** PyTorch: `chain_matmul(Tensor[] matrices) -> Tensor`. */
  chainMatmul(matrices: readonly Tensor[]): Tensor;
  chainMatmul(matrices: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** PyTorch: `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`. */
  chalf(self: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /** PyTorch: `channel_shuffle(Tensor self, int groups) -> Tensor`. */
  channelShuffle(self: Tensor, groups: number): Tensor;
  channelShuffle(self: Tensor, groups: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `cholesky_inverse(Tensor self, bool upper=False) -> Tensor`. Defaults: upper = false. */
  choleskyInverse(self: Tensor, upper?: boolean): Tensor;
  choleskyInverse(self: Tensor, options: { upper?: boolean }): Tensor;
  choleskyInverse(self: Tensor, upper: boolean | undefined, options: { out: Tensor }): Tensor;
  choleskyInverse(self: Tensor, options: { upper?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`. Defaults: upper = false. */
  choleskySolve(self: Tensor, input2: Tensor, upper?: boolean): Tensor;
  choleskySolve(self: Tensor, input2: Tensor, options: { upper?: boolean }): Tensor;
  choleskySolve(self: Tensor, input2: Tensor, upper: boolean | undefined, options: { out: Tensor }): Tensor;
  choleskySolve(self: Tensor, input2: Tensor, options: { upper?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)`. */
  chooseQparamsOptimized(input: Tensor, numel: number, nBins: number, ratio: number, bitWidth: number): [Tensor, Tensor];
  /** PyTorch: `chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  chunk(self: Tensor, chunks: number, dim?: number): Tensor[];
  chunk(self: Tensor, chunks: number, options: { dim?: number }): Tensor[];
  /** PyTorch: `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`. */
  clamp(self: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp(self: Tensor, min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clamp(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clamp(self: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp(self: Tensor, min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clamp(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clamp(self: Tensor, min: Tensor | null | undefined, max: Tensor | null | undefined, options: { out: Tensor }): Tensor;
  clamp(self: Tensor, min: Tensor | null | undefined, options: { max?: Tensor | null; out: Tensor }): Tensor;
  clamp(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null; out: Tensor }): Tensor;
  clamp(self: Tensor, min: Scalar | null | undefined, max: Scalar | null | undefined, options: { out: Tensor }): Tensor;
  clamp(self: Tensor, min: Scalar | null | undefined, options: { max?: Scalar | null; out: Tensor }): Tensor;
  clamp(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null; out: Tensor }): Tensor;
  /** PyTorch: `clamp_(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`. */
  clamp_(self: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp_(self: Tensor, min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clamp_(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clamp_(self: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp_(self: Tensor, min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clamp_(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** PyTorch: `clamp_max(Tensor self, Scalar max) -> Tensor`. */
  clampMax(self: Tensor, max: Scalar): Tensor;
  clampMax(self: Tensor, max: Tensor): Tensor;
  clampMax(self: Tensor, max: Tensor, options: { out: Tensor }): Tensor;
  clampMax(self: Tensor, max: Scalar, options: { out: Tensor }): Tensor;
  /** PyTorch: `clamp_max_(Tensor self, Scalar max) -> Tensor`. */
  clampMax_(self: Tensor, max: Scalar): Tensor;
  clampMax_(self: Tensor, max: Tensor): Tensor;
  /** PyTorch: `clamp_min(Tensor self, Scalar min) -> Tensor`. */
  clampMin(self: Tensor, min: Scalar): Tensor;
  clampMin(self: Tensor, min: Tensor): Tensor;
  clampMin(self: Tensor, min: Tensor, options: { out: Tensor }): Tensor;
  clampMin(self: Tensor, min: Scalar, options: { out: Tensor }): Tensor;
  /** PyTorch: `clamp_min_(Tensor self, Scalar min) -> Tensor`. */
  clampMin_(self: Tensor, min: Scalar): Tensor;
  clampMin_(self: Tensor, min: Tensor): Tensor;
  /** PyTorch: `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`. */
  clip(self: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clip(self: Tensor, min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clip(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clip(self: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clip(self: Tensor, min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clip(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clip(self: Tensor, min: Tensor | null | undefined, max: Tensor | null | undefined, options: { out: Tensor }): Tensor;
  clip(self: Tensor, min: Tensor | null | undefined, options: { max?: Tensor | null; out: Tensor }): Tensor;
  clip(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null; out: Tensor }): Tensor;
  clip(self: Tensor, min: Scalar | null | undefined, max: Scalar | null | undefined, options: { out: Tensor }): Tensor;
  clip(self: Tensor, min: Scalar | null | undefined, options: { max?: Scalar | null; out: Tensor }): Tensor;
  clip(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null; out: Tensor }): Tensor;
  /** PyTorch: `clip_(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`. */
  clip_(self: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clip_(self: Tensor, min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clip_(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clip_(self: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clip_(self: Tensor, min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clip_(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** PyTorch: `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`. */
  clone(self: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  clone(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** PyTorch: `coalesce(Tensor self) -> Tensor`. */
  coalesce(self: Tensor): Tensor;
  /** PyTorch: `col2im(Tensor self, int[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`. */
  col2im(self: Tensor, outputSize: number | Integers, kernelSize: number | Integers, dilation: number | Integers, padding: number | Integers, stride: number | Integers): Tensor;
  col2im(self: Tensor, outputSize: number | Integers, kernelSize: number | Integers, dilation: number | Integers, padding: number | Integers, stride: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `col_indices(Tensor self) -> Tensor`. */
  colIndices(self: Tensor): Tensor;
  /** PyTorch: `col_indices_copy(Tensor self) -> Tensor`. */
  colIndicesCopy(self: Tensor): Tensor;
  colIndicesCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `column_stack(Tensor[] tensors) -> Tensor`. */
  columnStack(tensors: readonly Tensor[]): Tensor;
  columnStack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** PyTorch: `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor`. Defaults: r = 2, withReplacement = false. */
  combinations(self: Tensor, r?: number, withReplacement?: boolean): Tensor;
  combinations(self: Tensor, r: number | undefined, options: { withReplacement?: boolean }): Tensor;
  combinations(self: Tensor, options: { r?: number; withReplacement?: boolean }): Tensor;
  /** PyTorch: `complex(Tensor real, Tensor imag) -> Tensor`. */
  complex(real: Tensor, imag: Tensor): Tensor;
  complex(real: Tensor, imag: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `concat(Tensor[] tensors, int dim=0) -> Tensor`. Defaults: dim = 0. */
  concat(tensors: readonly Tensor[], dim?: number): Tensor;
  concat(tensors: readonly Tensor[], options: { dim?: number }): Tensor;
  concat(tensors: readonly Tensor[], dim: number | undefined, options: { out: Tensor }): Tensor;
  concat(tensors: readonly Tensor[], options: { dim?: number; out: Tensor }): Tensor;
  /** PyTorch: `concatenate(Tensor[] tensors, int dim=0) -> Tensor`. Defaults: dim = 0. */
  concatenate(tensors: readonly Tensor[], dim?: number): Tensor;
  concatenate(tensors: readonly Tensor[], options: { dim?: number }): Tensor;
  concatenate(tensors: readonly Tensor[], dim: number | undefined, options: { out: Tensor }): Tensor;
  concatenate(tensors: readonly Tensor[], options: { dim?: number; out: Tensor }): Tensor;
  /** PyTorch: `conj(Tensor self) -> Tensor`. */
  conj(self: Tensor): Tensor;
  /** PyTorch: `conj_physical(Tensor self) -> Tensor`. */
  conjPhysical(self: Tensor): Tensor;
  conjPhysical(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `conj_physical_(Tensor self) -> Tensor`. */
  conjPhysical_(self: Tensor): Tensor;
  /** PyTorch: `constant_pad_nd(Tensor self, int[] pad, Scalar value=0) -> Tensor`. Defaults: value = 0. */
  constantPadNd(self: Tensor, pad: Integers, value?: Scalar): Tensor;
  constantPadNd(self: Tensor, pad: Integers, options: { value?: Scalar }): Tensor;
  constantPadNd(self: Tensor, pad: Integers, value: Scalar | undefined, options: { out: Tensor }): Tensor;
  constantPadNd(self: Tensor, pad: Integers, options: { value?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `contiguous(Tensor self, *, MemoryFormat memory_format=0) -> Tensor`. Defaults: memoryFormat = 0. */
  contiguous(self: Tensor, options?: { memoryFormat?: MemoryFormat }): Tensor;
  /** PyTorch: `conv1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], int[1] padding=[0], int[1] dilation=[1], int groups=1) -> Tensor`. Defaults: stride = [1], padding = [0], dilation = [1], groups = 1. */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, groups?: number): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Integers, padding?: string, dilation?: number | Integers, groups?: number): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: string | undefined, dilation: number | Integers | undefined, options: { groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: string | undefined, options: { dilation?: number | Integers; groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: string; dilation?: number | Integers; groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: string; dilation?: number | Integers; groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Integers; padding?: string; dilation?: number | Integers; groups?: number }): Tensor;
  /** PyTorch: `conv2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] dilation=[1, 1], int groups=1) -> Tensor`. Defaults: stride = [1, 1], padding = [0, 0], dilation = [1, 1], groups = 1. */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, groups?: number): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Integers, padding?: string, dilation?: number | Integers, groups?: number): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: string | undefined, dilation: number | Integers | undefined, options: { groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: string | undefined, options: { dilation?: number | Integers; groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: string; dilation?: number | Integers; groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: string; dilation?: number | Integers; groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Integers; padding?: string; dilation?: number | Integers; groups?: number }): Tensor;
  /** PyTorch: `conv3d(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] dilation=[1, 1, 1], int groups=1) -> Tensor`. Defaults: stride = [1, 1, 1], padding = [0, 0, 0], dilation = [1, 1, 1], groups = 1. */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, groups?: number): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Integers, padding?: string, dilation?: number | Integers, groups?: number): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: string | undefined, dilation: number | Integers | undefined, options: { groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: string | undefined, options: { dilation?: number | Integers; groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: string; dilation?: number | Integers; groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: string; dilation?: number | Integers; groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Integers; padding?: string; dilation?: number | Integers; groups?: number }): Tensor;
  /** PyTorch: `conv_depthwise3d(Tensor self, Tensor weight, int[3] kernel_size, Tensor? bias, int[3] stride, int[3] padding, int[3] dilation) -> Tensor`. */
  convDepthwise3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers, dilation: number | Integers): Tensor;
  convDepthwise3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers, dilation: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor`. Defaults: pad = 0. */
  convTbc(self: Tensor, weight: Tensor, bias: Tensor, pad?: number): Tensor;
  convTbc(self: Tensor, weight: Tensor, bias: Tensor, options: { pad?: number }): Tensor;
  convTbc(self: Tensor, weight: Tensor, bias: Tensor, pad: number | undefined, options: { out: Tensor }): Tensor;
  convTbc(self: Tensor, weight: Tensor, bias: Tensor, options: { pad?: number; out: Tensor }): Tensor;
  /** PyTorch: `conv_tbc_backward(Tensor self, Tensor input, Tensor weight, Tensor bias, int pad) -> (Tensor, Tensor, Tensor)`. */
  convTbcBackward(self: Tensor, input: Tensor, weight: Tensor, bias: Tensor, pad: number): [Tensor, Tensor, Tensor];
  /** PyTorch: `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], int[1] padding=[0], int[1] output_padding=[0], int groups=1, int[1] dilation=[1]) -> Tensor`. Defaults: stride = [1], padding = [0], outputPadding = [0], groups = 1, dilation = [1]. */
  convTranspose1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, outputPadding?: number | Integers, groups?: number, dilation?: number | Integers): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, groups: number | undefined, options: { dilation?: number | Integers }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, options: { groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  /** PyTorch: `conv_transpose2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] output_padding=[0, 0], int groups=1, int[2] dilation=[1, 1]) -> Tensor`. Defaults: stride = [1, 1], padding = [0, 0], outputPadding = [0, 0], groups = 1, dilation = [1, 1]. */
  convTranspose2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, outputPadding?: number | Integers, groups?: number, dilation?: number | Integers): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, groups: number | undefined, options: { dilation?: number | Integers }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, options: { groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  /** PyTorch: `conv_transpose3d(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] output_padding=[0, 0, 0], int groups=1, int[3] dilation=[1, 1, 1]) -> Tensor`. Defaults: stride = [1, 1, 1], padding = [0, 0, 0], outputPadding = [0, 0, 0], groups = 1, dilation = [1, 1, 1]. */
  convTranspose3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, outputPadding?: number | Integers, groups?: number, dilation?: number | Integers): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, groups: number | undefined, options: { dilation?: number | Integers }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, options: { groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; groups?: number; dilation?: number | Integers }): Tensor;
  /** PyTorch: `convolution(Tensor input, Tensor weight, Tensor? bias, int[] stride, int[] padding, int[] dilation, bool transposed, int[] output_padding, int groups) -> Tensor`. */
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number): Tensor;
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `convolution_backward(Tensor grad_output, Tensor input, Tensor weight, int[]? bias_sizes, int[] stride, int[] padding, int[] dilation, bool transposed, int[] output_padding, int groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`. */
  convolutionBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: Integers | null, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  convolutionBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: Integers | null, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `convolution_backward_overrideable(Tensor grad_output, Tensor input, Tensor weight, int[] stride, int[] padding, int[] dilation, bool transposed, int[] output_padding, int groups, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)`. */
  convolutionBackwardOverrideable(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  convolutionBackwardOverrideable(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `convolution_overrideable(Tensor input, Tensor weight, Tensor? bias, int[] stride, int[] padding, int[] dilation, bool transposed, int[] output_padding, int groups) -> Tensor`. */
  convolutionOverrideable(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number): Tensor;
  convolutionOverrideable(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, transposed: boolean, outputPadding: Integers, groups: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `copy(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`. Defaults: nonBlocking = false. */
  copy(self: Tensor, src: Tensor, nonBlocking?: boolean): Tensor;
  copy(self: Tensor, src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  copy(self: Tensor, src: Tensor, nonBlocking: boolean | undefined, options: { out: Tensor }): Tensor;
  copy(self: Tensor, src: Tensor, options: { nonBlocking?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `copy_(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`. Defaults: nonBlocking = false. */
  copy_(self: Tensor, src: Tensor, nonBlocking?: boolean): Tensor;
  copy_(self: Tensor, src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  /** PyTorch: `copy_sparse_to_sparse(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`. Defaults: nonBlocking = false. */
  copySparseToSparse(self: Tensor, src: Tensor, nonBlocking?: boolean): Tensor;
  copySparseToSparse(self: Tensor, src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  copySparseToSparse(self: Tensor, src: Tensor, nonBlocking: boolean | undefined, options: { out: Tensor }): Tensor;
  copySparseToSparse(self: Tensor, src: Tensor, options: { nonBlocking?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `copy_sparse_to_sparse_(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`. Defaults: nonBlocking = false. */
  copySparseToSparse_(self: Tensor, src: Tensor, nonBlocking?: boolean): Tensor;
  copySparseToSparse_(self: Tensor, src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  /** PyTorch: `copysign(Tensor self, Scalar other) -> Tensor`. */
  copysign(self: Tensor, other: Scalar): Tensor;
  copysign(self: Tensor, other: Tensor): Tensor;
  copysign(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  copysign(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `copysign_(Tensor self, Scalar other) -> Tensor`. */
  copysign_(self: Tensor, other: Scalar): Tensor;
  copysign_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `corrcoef(Tensor self) -> Tensor`. */
  corrcoef(self: Tensor): Tensor;
  /** PyTorch: `cos(Tensor self) -> Tensor`. */
  cos(self: Tensor): Tensor;
  cos(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `cos_(Tensor self) -> Tensor`. */
  cos_(self: Tensor): Tensor;
  /** PyTorch: `cosh(Tensor self) -> Tensor`. */
  cosh(self: Tensor): Tensor;
  cosh(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `cosh_(Tensor self) -> Tensor`. */
  cosh_(self: Tensor): Tensor;
  /** PyTorch: `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor`. Defaults: margin = 0., reduction = 1. */
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin: number | undefined, options: { reduction?: number }): Tensor;
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor;
  /** PyTorch: `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor`. Defaults: dim = 1, eps = 1e-08. */
  cosineSimilarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number): Tensor;
  cosineSimilarity(x1: Tensor, x2: Tensor, dim: number | undefined, options: { eps?: number }): Tensor;
  cosineSimilarity(x1: Tensor, x2: Tensor, options: { dim?: number; eps?: number }): Tensor;
  /** PyTorch: `count_nonzero(Tensor self, int? dim=None) -> Tensor`. */
  countNonzero(self: Tensor, dim?: number | null): Tensor;
  countNonzero(self: Tensor, options: { dim?: number | null }): Tensor;
  countNonzero(self: Tensor, dim: Integers): Tensor;
  countNonzero(self: Tensor, dim: Integers, options: { out: Tensor }): Tensor;
  countNonzero(self: Tensor, dim: number | null | undefined, options: { out: Tensor }): Tensor;
  countNonzero(self: Tensor, options: { dim?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`. Defaults: correction = 1. */
  cov(self: Tensor, options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** PyTorch: `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`. */
  cross(self: Tensor, other: Tensor, dim?: number | null): Tensor;
  cross(self: Tensor, other: Tensor, options: { dim?: number | null }): Tensor;
  cross(self: Tensor, other: Tensor, dim: number | null | undefined, options: { out: Tensor }): Tensor;
  cross(self: Tensor, other: Tensor, options: { dim?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100, float label_smoothing=0.) -> Tensor`. Defaults: reduction = 1, ignoreIndex = -100, labelSmoothing = 0.. */
  crossEntropyLoss(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, labelSmoothing?: number): Tensor;
  crossEntropyLoss(self: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, ignoreIndex: number | undefined, options: { labelSmoothing?: number }): Tensor;
  crossEntropyLoss(self: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor;
  /** PyTorch: `crow_indices(Tensor self) -> Tensor`. */
  crowIndices(self: Tensor): Tensor;
  /** PyTorch: `crow_indices_copy(Tensor self) -> Tensor`. */
  crowIndicesCopy(self: Tensor): Tensor;
  crowIndicesCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor`. Defaults: blank = 0, reduction = 1, zeroInfinity = false. */
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, blank: number | undefined, reduction: number | undefined, options: { zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, blank: number | undefined, options: { reduction?: number; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, options: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | undefined, reduction: number | undefined, options: { zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | undefined, options: { reduction?: number; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
  /** PyTorch: `cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid`. */
  cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, H: number, W: number): Tensor;
  cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, H: number, W: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `cudnn_affine_grid_generator_backward(Tensor grad, int N, int C, int H, int W) -> Tensor grad_theta`. */
  cudnnAffineGridGeneratorBackward(grad: Tensor, N: number, C: number, H: number, W: number): Tensor;
  cudnnAffineGridGeneratorBackward(grad: Tensor, N: number, C: number, H: number, W: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)`. */
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor, Tensor];
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** PyTorch: `cudnn_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, Tensor reserveSpace) -> (Tensor, Tensor, Tensor)`. */
  cudnnBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor): [Tensor, Tensor, Tensor];
  cudnnBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `cudnn_convolution(Tensor self, Tensor weight, int[] padding, int[] stride, int[] dilation, int groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`. */
  cudnnConvolution(self: Tensor, weight: Tensor, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
  cudnnConvolution(self: Tensor, weight: Tensor, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options: { out: Tensor }): Tensor;
  /** PyTorch: `cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, int[] stride, int[] padding, int[] dilation, int groups) -> Tensor`. */
  cudnnConvolutionAddRelu(self: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  cudnnConvolutionAddRelu(self: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, int[] stride, int[] padding, int[] dilation, int groups) -> Tensor`. */
  cudnnConvolutionRelu(self: Tensor, weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  cudnnConvolutionRelu(self: Tensor, weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `cudnn_convolution_transpose(Tensor self, Tensor weight, int[] padding, int[] output_padding, int[] stride, int[] dilation, int groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`. */
  cudnnConvolutionTranspose(self: Tensor, weight: Tensor, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
  cudnnConvolutionTranspose(self: Tensor, weight: Tensor, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options: { out: Tensor }): Tensor;
  /** PyTorch: `cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output`. */
  cudnnGridSampler(self: Tensor, grid: Tensor): Tensor;
  cudnnGridSampler(self: Tensor, grid: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `cudnn_grid_sampler_backward(Tensor self, Tensor grid, Tensor grad_output) -> (Tensor grad_self, Tensor grad_grid)`. */
  cudnnGridSamplerBackward(self: Tensor, grid: Tensor, gradOutput: Tensor): [Tensor, Tensor];
  cudnnGridSamplerBackward(self: Tensor, grid: Tensor, gradOutput: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `cudnn_is_acceptable(Tensor self) -> bool`. */
  cudnnIsAcceptable(self: Tensor): boolean;
  /** PyTorch: `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`. */
  cummax(self: Tensor, dim: number): [Tensor, Tensor];
  cummax(self: Tensor, dim: number, options: { values: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `cummaxmin_backward(Tensor grad, Tensor input, Tensor indices, int dim) -> Tensor`. */
  cummaxminBackward(grad: Tensor, input: Tensor, indices: Tensor, dim: number): Tensor;
  /** PyTorch: `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`. */
  cummin(self: Tensor, dim: number): [Tensor, Tensor];
  cummin(self: Tensor, dim: number, options: { values: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`. */
  cumprod(self: Tensor, dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  cumprod(self: Tensor, dim: number, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `cumprod_(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`. */
  cumprod_(self: Tensor, dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `cumprod_backward(Tensor grad, Tensor input, int dim, Tensor output) -> Tensor`. */
  cumprodBackward(grad: Tensor, input: Tensor, dim: number, output: Tensor): Tensor;
  /** PyTorch: `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`. */
  cumsum(self: Tensor, dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  cumsum(self: Tensor, dim: number, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `cumsum_(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`. */
  cumsum_(self: Tensor, dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `cumulative_trapezoid(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`. Defaults: dx = 1, dim = -1. */
  cumulativeTrapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number }): Tensor;
  cumulativeTrapezoid(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor;
  /** PyTorch: `data(Tensor self) -> Tensor`. */
  data(self: Tensor): Tensor;
  /** PyTorch: `deg2rad(Tensor self) -> Tensor`. */
  deg2rad(self: Tensor): Tensor;
  deg2rad(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `deg2rad_(Tensor self) -> Tensor`. */
  deg2rad_(self: Tensor): Tensor;
  /** PyTorch: `dense_dim(Tensor self) -> int`. */
  denseDim(self: Tensor): number;
  /** PyTorch: `dequantize(Tensor self) -> Tensor`. */
  dequantize(self: Tensor): Tensor;
  dequantize(tensors: readonly Tensor[]): Tensor[];
  dequantize(self: Tensor, options: { out: Tensor }): Tensor;
  dequantize(tensors: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** PyTorch: `det(Tensor self) -> Tensor`. */
  det(self: Tensor): Tensor;
  /** PyTorch: `detach(Tensor self) -> Tensor`. */
  detach(self: Tensor): Tensor;
  /** PyTorch: `detach_(Tensor self) -> Tensor`. */
  detach_(self: Tensor): Tensor;
  /** PyTorch: `detach_copy(Tensor self) -> Tensor`. */
  detachCopy(self: Tensor): Tensor;
  detachCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `diag(Tensor self, int diagonal=0) -> Tensor`. Defaults: diagonal = 0. */
  diag(self: Tensor, diagonal?: number): Tensor;
  diag(self: Tensor, options: { diagonal?: number }): Tensor;
  diag(self: Tensor, diagonal: number | undefined, options: { out: Tensor }): Tensor;
  diag(self: Tensor, options: { diagonal?: number; out: Tensor }): Tensor;
  /** PyTorch: `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`. Defaults: offset = 0, dim1 = -2, dim2 = -1. */
  diagEmbed(self: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  diagEmbed(self: Tensor, offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagEmbed(self: Tensor, offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagEmbed(self: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  diagEmbed(self: Tensor, offset: number | undefined, dim1: number | undefined, dim2: number | undefined, options: { out: Tensor }): Tensor;
  diagEmbed(self: Tensor, offset: number | undefined, dim1: number | undefined, options: { dim2?: number; out: Tensor }): Tensor;
  diagEmbed(self: Tensor, offset: number | undefined, options: { dim1?: number; dim2?: number; out: Tensor }): Tensor;
  diagEmbed(self: Tensor, options: { offset?: number; dim1?: number; dim2?: number; out: Tensor }): Tensor;
  /** PyTorch: `diagflat(Tensor self, int offset=0) -> Tensor`. Defaults: offset = 0. */
  diagflat(self: Tensor, offset?: number): Tensor;
  diagflat(self: Tensor, options: { offset?: number }): Tensor;
  /** PyTorch: `diagonal(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`. Defaults: offset = 0, dim1 = 0, dim2 = 1. */
  diagonal(self: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonal(self: Tensor, offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagonal(self: Tensor, offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagonal(self: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** PyTorch: `diagonal_backward(Tensor grad_output, int[] input_sizes, int offset, int dim1, int dim2) -> Tensor`. */
  diagonalBackward(gradOutput: Tensor, inputSizes: Integers, offset: number, dim1: number, dim2: number): Tensor;
  diagonalBackward(gradOutput: Tensor, inputSizes: Integers, offset: number, dim1: number, dim2: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`. Defaults: offset = 0, dim1 = 0, dim2 = 1. */
  diagonalCopy(self: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonalCopy(self: Tensor, offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagonalCopy(self: Tensor, offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagonalCopy(self: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  diagonalCopy(self: Tensor, offset: number | undefined, dim1: number | undefined, dim2: number | undefined, options: { out: Tensor }): Tensor;
  diagonalCopy(self: Tensor, offset: number | undefined, dim1: number | undefined, options: { dim2?: number; out: Tensor }): Tensor;
  diagonalCopy(self: Tensor, offset: number | undefined, options: { dim1?: number; dim2?: number; out: Tensor }): Tensor;
  diagonalCopy(self: Tensor, options: { offset?: number; dim1?: number; dim2?: number; out: Tensor }): Tensor;
  /** PyTorch: `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`. Defaults: offset = 0, dim1 = 0, dim2 = 1. */
  diagonalScatter(self: Tensor, src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonalScatter(self: Tensor, src: Tensor, offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagonalScatter(self: Tensor, src: Tensor, offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagonalScatter(self: Tensor, src: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  diagonalScatter(self: Tensor, src: Tensor, offset: number | undefined, dim1: number | undefined, dim2: number | undefined, options: { out: Tensor }): Tensor;
  diagonalScatter(self: Tensor, src: Tensor, offset: number | undefined, dim1: number | undefined, options: { dim2?: number; out: Tensor }): Tensor;
  diagonalScatter(self: Tensor, src: Tensor, offset: number | undefined, options: { dim1?: number; dim2?: number; out: Tensor }): Tensor;
  diagonalScatter(self: Tensor, src: Tensor, options: { offset?: number; dim1?: number; dim2?: number; out: Tensor }): Tensor;
  /** PyTorch: `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`. Defaults: n = 1, dim = -1. */
  diff(self: Tensor, n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  diff(self: Tensor, n: number | undefined, dim: number | undefined, prepend: Tensor | null | undefined, options: { append?: Tensor | null }): Tensor;
  diff(self: Tensor, n: number | undefined, dim: number | undefined, options: { prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(self: Tensor, n: number | undefined, options: { dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(self: Tensor, options: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(self: Tensor, n: number | undefined, dim: number | undefined, prepend: Tensor | null | undefined, append: Tensor | null | undefined, options: { out: Tensor }): Tensor;
  diff(self: Tensor, n: number | undefined, dim: number | undefined, prepend: Tensor | null | undefined, options: { append?: Tensor | null; out: Tensor }): Tensor;
  diff(self: Tensor, n: number | undefined, dim: number | undefined, options: { prepend?: Tensor | null; append?: Tensor | null; out: Tensor }): Tensor;
  diff(self: Tensor, n: number | undefined, options: { dim?: number; prepend?: Tensor | null; append?: Tensor | null; out: Tensor }): Tensor;
  diff(self: Tensor, options: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out: Tensor }): Tensor;
  /** PyTorch: `digamma(Tensor self) -> Tensor`. */
  digamma(self: Tensor): Tensor;
  digamma(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `digamma_(Tensor self) -> Tensor`. */
  digamma_(self: Tensor): Tensor;
  /** PyTorch: `dim(Tensor self) -> int`. */
  dim(self: Tensor): number;
  /** PyTorch: `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`. Defaults: p = 2. */
  dist(self: Tensor, other: Tensor, p?: Scalar): Tensor;
  dist(self: Tensor, other: Tensor, options: { p?: Scalar }): Tensor;
  dist(self: Tensor, other: Tensor, p: Scalar | undefined, options: { out: Tensor }): Tensor;
  dist(self: Tensor, other: Tensor, options: { p?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `div(Tensor self, Scalar other) -> Tensor`. */
  div(self: Tensor, other: Scalar): Tensor;
  div(self: Tensor, other: Tensor): Tensor;
  div(self: Tensor, other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  div(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  div(self: Tensor, other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  div(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  div(self: Tensor, other: Scalar, options: { roundingMode?: string | null; out: Tensor }): Tensor;
  div(self: Tensor, other: Tensor, options: { roundingMode?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `div_(Tensor self, Scalar other) -> Tensor`. */
  div_(self: Tensor, other: Scalar): Tensor;
  div_(self: Tensor, other: Tensor): Tensor;
  div_(self: Tensor, other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  div_(self: Tensor, other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  /** PyTorch: `divide(Tensor self, Scalar other) -> Tensor`. */
  divide(self: Tensor, other: Scalar): Tensor;
  divide(self: Tensor, other: Tensor): Tensor;
  divide(self: Tensor, other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  divide(self: Tensor, other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  divide(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  divide(self: Tensor, other: Tensor, options: { roundingMode?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `divide_(Tensor self, Scalar other) -> Tensor`. */
  divide_(self: Tensor, other: Scalar): Tensor;
  divide_(self: Tensor, other: Tensor): Tensor;
  divide_(self: Tensor, other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  divide_(self: Tensor, other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  /** PyTorch: `dot(Tensor self, Tensor tensor) -> Tensor`. */
  dot(self: Tensor, tensor: Tensor): Tensor;
  dot(self: Tensor, tensor: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `dropout(Tensor input, float p, bool train) -> Tensor`. */
  dropout(input: Tensor, p: number, train: boolean): Tensor;
  /** PyTorch: `dropout_(Tensor self, float p, bool train) -> Tensor`. */
  dropout_(self: Tensor, p: number, train: boolean): Tensor;
  /** PyTorch: `dsplit(Tensor self, int[] indices) -> Tensor[]`. */
  dsplit(self: Tensor, indices: Integers): Tensor[];
  dsplit(self: Tensor, sections: number): Tensor[];
  /** PyTorch: `dstack(Tensor[] tensors) -> Tensor`. */
  dstack(tensors: readonly Tensor[]): Tensor;
  dstack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** PyTorch: `einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor`. */
  einsum(equation: string, tensors: readonly Tensor[], options?: { path?: Integers | null }): Tensor;
  /** PyTorch: `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`. Defaults: alpha = 1, scale = 1, inputScale = 1. */
  elu(self: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
  elu(self: Tensor, alpha: Scalar | undefined, scale: Scalar | undefined, options: { inputScale?: Scalar }): Tensor;
  elu(self: Tensor, alpha: Scalar | undefined, options: { scale?: Scalar; inputScale?: Scalar }): Tensor;
  elu(self: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
  elu(self: Tensor, alpha: Scalar | undefined, scale: Scalar | undefined, inputScale: Scalar | undefined, options: { out: Tensor }): Tensor;
  elu(self: Tensor, alpha: Scalar | undefined, scale: Scalar | undefined, options: { inputScale?: Scalar; out: Tensor }): Tensor;
  elu(self: Tensor, alpha: Scalar | undefined, options: { scale?: Scalar; inputScale?: Scalar; out: Tensor }): Tensor;
  elu(self: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `elu_(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`. Defaults: alpha = 1, scale = 1, inputScale = 1. */
  elu_(self: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
  elu_(self: Tensor, alpha: Scalar | undefined, scale: Scalar | undefined, options: { inputScale?: Scalar }): Tensor;
  elu_(self: Tensor, alpha: Scalar | undefined, options: { scale?: Scalar; inputScale?: Scalar }): Tensor;
  elu_(self: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
  /** PyTorch: `elu_backward(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result) -> Tensor`. */
  eluBackward(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor): Tensor;
  eluBackward(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `embedding(Tensor weight, Tensor indices, int padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor`. Defaults: paddingIdx = -1, scaleGradByFreq = false, sparse = false. */
  embedding(weight: Tensor, indices: Tensor, paddingIdx?: number, scaleGradByFreq?: boolean, sparse?: boolean): Tensor;
  embedding(weight: Tensor, indices: Tensor, paddingIdx: number | undefined, scaleGradByFreq: boolean | undefined, options: { sparse?: boolean }): Tensor;
  embedding(weight: Tensor, indices: Tensor, paddingIdx: number | undefined, options: { scaleGradByFreq?: boolean; sparse?: boolean }): Tensor;
  embedding(weight: Tensor, indices: Tensor, options: { paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean }): Tensor;
  embedding(weight: Tensor, indices: Tensor, paddingIdx: number | undefined, scaleGradByFreq: boolean | undefined, sparse: boolean | undefined, options: { out: Tensor }): Tensor;
  embedding(weight: Tensor, indices: Tensor, paddingIdx: number | undefined, scaleGradByFreq: boolean | undefined, options: { sparse?: boolean; out: Tensor }): Tensor;
  embedding(weight: Tensor, indices: Tensor, paddingIdx: number | undefined, options: { scaleGradByFreq?: boolean; sparse?: boolean; out: Tensor }): Tensor;
  embedding(weight: Tensor, indices: Tensor, options: { paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `embedding_backward(Tensor grad, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq, bool sparse) -> Tensor`. */
  embeddingBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, sparse: boolean): Tensor;
  /** PyTorch: `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)`. Defaults: scaleGradByFreq = false, mode = 0, sparse = false, includeLastOffset = false. */
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, sparse: boolean | undefined, perSampleWeights: Tensor | null | undefined, options: { includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, sparse: boolean | undefined, options: { perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, options: { sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, options: { mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number | null): [Tensor, Tensor, Tensor, Tensor];
  /** PyTorch: `embedding_dense_backward(Tensor grad_output, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq) -> Tensor`. */
  embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean): Tensor;
  embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, options: { out: Tensor }): Tensor;
  /** PyTorch: `embedding_renorm(Tensor self, Tensor indices, float max_norm, float norm_type) -> Tensor`. */
  embeddingRenorm(self: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor;
  embeddingRenorm(self: Tensor, indices: Tensor, maxNorm: number, normType: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `embedding_renorm_(Tensor self, Tensor indices, float max_norm, float norm_type) -> Tensor`. */
  embeddingRenorm_(self: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor;
  /** PyTorch: `embedding_sparse_backward(Tensor grad, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq) -> Tensor`. */
  embeddingSparseBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean): Tensor;
  /** PyTorch: `empty(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  empty(size: Integers, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  empty(...size: number[]): Tensor;
  empty(...sizeAndOptions: [...number[], { memoryFormat?: MemoryFormat | null; out: Tensor }]): Tensor;
  empty(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  empty(...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }]): Tensor;
  /** PyTorch: `empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  emptyLike(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  emptyLike(self: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `empty_permuted(int[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  emptyPermuted(size: Integers, physicalLayout: Integers, options: { out: Tensor }): Tensor;
  emptyPermuted(size: Integers, physicalLayout: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  emptyQuantized(size: Integers, qtensor: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  emptyQuantized(size: Integers, qtensor: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `empty_strided(int[] size, int[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  emptyStrided(size: Integers, stride: Integers, options: { out: Tensor }): Tensor;
  emptyStrided(size: Integers, stride: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `eq(Tensor self, Scalar other) -> Tensor`. */
  eq(self: Tensor, other: Scalar): Tensor;
  eq(self: Tensor, other: Tensor): Tensor;
  eq(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  eq(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `eq_(Tensor self, Scalar other) -> Tensor`. */
  eq_(self: Tensor, other: Scalar): Tensor;
  eq_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `equal(Tensor self, Tensor other) -> bool`. */
  equal(self: Tensor, other: Tensor): boolean;
  /** PyTorch: `erf(Tensor self) -> Tensor`. */
  erf(self: Tensor): Tensor;
  erf(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `erf_(Tensor self) -> Tensor`. */
  erf_(self: Tensor): Tensor;
  /** PyTorch: `erfc(Tensor self) -> Tensor`. */
  erfc(self: Tensor): Tensor;
  erfc(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `erfc_(Tensor self) -> Tensor`. */
  erfc_(self: Tensor): Tensor;
  /** PyTorch: `erfinv(Tensor self) -> Tensor`. */
  erfinv(self: Tensor): Tensor;
  erfinv(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `erfinv_(Tensor self) -> Tensor`. */
  erfinv_(self: Tensor): Tensor;
  /** PyTorch: `exp(Tensor self) -> Tensor`. */
  exp(self: Tensor): Tensor;
  exp(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `exp2(Tensor self) -> Tensor`. */
  exp2(self: Tensor): Tensor;
  exp2(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `exp2_(Tensor self) -> Tensor`. */
  exp2_(self: Tensor): Tensor;
  /** PyTorch: `exp_(Tensor self) -> Tensor`. */
  exp_(self: Tensor): Tensor;
  /** PyTorch: `expand(Tensor self, int[] size, *, bool implicit=False) -> Tensor`. Defaults: implicit = false. */
  expand(self: Tensor, size: Integers, options?: { implicit?: boolean }): Tensor;
  expand(self: Tensor, ...size: number[]): Tensor;
  expand(self: Tensor, ...sizeAndOptions: [...number[], { implicit?: boolean }]): Tensor;
  /** PyTorch: `expand_as(Tensor self, Tensor other) -> Tensor`. */
  expandAs(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `expand_copy(Tensor self, int[] size, *, bool implicit=False) -> Tensor`. Defaults: implicit = false. */
  expandCopy(self: Tensor, size: Integers, options?: { implicit?: boolean }): Tensor;
  expandCopy(self: Tensor, size: Integers, options: { implicit?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `expm1(Tensor self) -> Tensor`. */
  expm1(self: Tensor): Tensor;
  expm1(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `expm1_(Tensor self) -> Tensor`. */
  expm1_(self: Tensor): Tensor;
  /** PyTorch: `exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor`. Defaults: lambd = 1.. */
  exponential(self: Tensor, lambd?: number, options?: { generator?: Opaque | null }): Tensor;
  exponential(self: Tensor, options: { lambd?: number; generator?: Opaque | null }): Tensor;
  exponential(self: Tensor, lambd: number | undefined, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  exponential(self: Tensor, options: { lambd?: number; generator?: Opaque | null; out: Tensor }): Tensor;
  /** PyTorch: `exponential_(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor`. Defaults: lambd = 1.. */
  exponential_(self: Tensor, lambd?: number, options?: { generator?: Opaque | null }): Tensor;
  exponential_(self: Tensor, options: { lambd?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `eye(int n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  eye(n: number, options: { out: Tensor }): Tensor;
  eye(n: number, m: number, options: { out: Tensor }): Tensor;
  eye(n: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  eye(n: number, m: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor`. */
  fakeQuantizePerChannelAffine(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): Tensor;
  /** PyTorch: `fake_quantize_per_channel_affine_cachemask(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> (Tensor output, Tensor mask)`. */
  fakeQuantizePerChannelAffineCachemask(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): [Tensor, Tensor];
  fakeQuantizePerChannelAffineCachemask(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `fake_quantize_per_channel_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor`. */
  fakeQuantizePerChannelAffineCachemaskBackward(grad: Tensor, mask: Tensor): Tensor;
  /** PyTorch: `fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor`. */
  fakeQuantizePerTensorAffine(self: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number): Tensor;
  fakeQuantizePerTensorAffine(self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number): Tensor;
  /** PyTorch: `fake_quantize_per_tensor_affine_cachemask(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> (Tensor output, Tensor mask)`. */
  fakeQuantizePerTensorAffineCachemask(self: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number): [Tensor, Tensor];
  fakeQuantizePerTensorAffineCachemask(self: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `fake_quantize_per_tensor_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor`. */
  fakeQuantizePerTensorAffineCachemaskBackward(grad: Tensor, mask: Tensor): Tensor;
  /** PyTorch: `fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor`. */
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor, output: Tensor): Tensor;
  /** PyTorch: `fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor`. */
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, output: Tensor): Tensor;
  /** PyTorch: `fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`. */
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
  /** PyTorch: `fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`. */
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
  /** PyTorch: `fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)`. */
  fbgemmLinearQuantizeWeight(input: Tensor): [Tensor, Tensor, number, number];
  /** PyTorch: `fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor`. */
  fbgemmPackGemmMatrixFp16(input: Tensor): Tensor;
  /** PyTorch: `fbgemm_pack_quantized_matrix(Tensor input) -> Tensor`. */
  fbgemmPackQuantizedMatrix(input: Tensor): Tensor;
  fbgemmPackQuantizedMatrix(input: Tensor, K: number, N: number): Tensor;
  /** PyTorch: `feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor`. */
  featureAlphaDropout(input: Tensor, p: number, train: boolean): Tensor;
  /** PyTorch: `feature_alpha_dropout_(Tensor self, float p, bool train) -> Tensor`. */
  featureAlphaDropout_(self: Tensor, p: number, train: boolean): Tensor;
  /** PyTorch: `feature_dropout(Tensor input, float p, bool train) -> Tensor`. */
  featureDropout(input: Tensor, p: number, train: boolean): Tensor;
  /** PyTorch: `feature_dropout_(Tensor self, float p, bool train) -> Tensor`. */
  featureDropout_(self: Tensor, p: number, train: boolean): Tensor;
  /** PyTorch: `fft_fft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftFft(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftFft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftFft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftFft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  fftFft(self: Tensor, n: number | null | undefined, dim: number | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftFft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftFft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null; out: Tensor }): Tensor;
  fftFft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_fft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftFft2(self: Tensor, s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftFft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftFft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftFft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftFft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftFft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftFft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  fftFft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. Defaults: d = 1.. */
  fftFftfreq(n: number, d: number | undefined, options: { out: Tensor }): Tensor;
  fftFftfreq(n: number, options: { d?: number; out: Tensor }): Tensor;
  fftFftfreq(n: number, d?: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  fftFftfreq(n: number, options: { d?: number; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `fft_fftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftFftn(self: Tensor, s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftFftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftFftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftFftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftFftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftFftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftFftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  fftFftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor`. */
  fftFftshift(self: Tensor, dim?: number | Integers | null): Tensor;
  fftFftshift(self: Tensor, options: { dim?: number | Integers | null }): Tensor;
  /** PyTorch: `fft_hfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftHfft(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftHfft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftHfft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftHfft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  fftHfft(self: Tensor, n: number | null | undefined, dim: number | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftHfft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftHfft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null; out: Tensor }): Tensor;
  fftHfft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_hfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftHfft2(self: Tensor, s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftHfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftHfft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftHfft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftHfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftHfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftHfft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  fftHfft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_hfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftHfftn(self: Tensor, s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftHfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftHfftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftHfftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftHfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftHfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftHfftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  fftHfftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_ifft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftIfft(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftIfft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftIfft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftIfft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  fftIfft(self: Tensor, n: number | null | undefined, dim: number | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftIfft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftIfft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null; out: Tensor }): Tensor;
  fftIfft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_ifft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftIfft2(self: Tensor, s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftIfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftIfft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftIfft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftIfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftIfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftIfft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  fftIfft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_ifftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftIfftn(self: Tensor, s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftIfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftIfftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIfftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftIfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftIfftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  fftIfftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor`. */
  fftIfftshift(self: Tensor, dim?: number | Integers | null): Tensor;
  fftIfftshift(self: Tensor, options: { dim?: number | Integers | null }): Tensor;
  /** PyTorch: `fft_ihfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftIhfft(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftIhfft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftIhfft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftIhfft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  fftIhfft(self: Tensor, n: number | null | undefined, dim: number | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftIhfft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftIhfft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null; out: Tensor }): Tensor;
  fftIhfft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_ihfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftIhfft2(self: Tensor, s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftIhfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftIhfft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftIhfft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftIhfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftIhfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftIhfft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  fftIhfft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_ihfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftIhfftn(self: Tensor, s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftIhfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftIhfftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIhfftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIhfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftIhfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftIhfftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  fftIhfftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_irfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftIrfft(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftIrfft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftIrfft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftIrfft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  fftIrfft(self: Tensor, n: number | null | undefined, dim: number | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftIrfft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftIrfft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null; out: Tensor }): Tensor;
  fftIrfft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_irfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftIrfft2(self: Tensor, s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftIrfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftIrfft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftIrfft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftIrfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftIrfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftIrfft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  fftIrfft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_irfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftIrfftn(self: Tensor, s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftIrfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftIrfftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIrfftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIrfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftIrfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftIrfftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  fftIrfftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_rfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftRfft(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftRfft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftRfft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftRfft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  fftRfft(self: Tensor, n: number | null | undefined, dim: number | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftRfft(self: Tensor, n: number | null | undefined, dim: number | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftRfft(self: Tensor, n: number | null | undefined, options: { dim?: number; norm?: string | null; out: Tensor }): Tensor;
  fftRfft(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_rfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftRfft2(self: Tensor, s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftRfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftRfft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftRfft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftRfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftRfft2(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftRfft2(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  fftRfft2(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. Defaults: d = 1.. */
  fftRfftfreq(n: number, d: number | undefined, options: { out: Tensor }): Tensor;
  fftRfftfreq(n: number, options: { d?: number; out: Tensor }): Tensor;
  fftRfftfreq(n: number, d?: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  fftRfftfreq(n: number, options: { d?: number; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `fft_rfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftRfftn(self: Tensor, s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftRfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftRfftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftRfftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftRfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, norm: string | null | undefined, options: { out: Tensor }): Tensor;
  fftRfftn(self: Tensor, s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null; out: Tensor }): Tensor;
  fftRfftn(self: Tensor, s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  fftRfftn(self: Tensor, options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `fill(Tensor self, Scalar value) -> Tensor`. */
  fill(self: Tensor, value: Scalar): Tensor;
  fill(self: Tensor, value: Tensor): Tensor;
  fill(self: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
  fill(self: Tensor, value: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `fill_(Tensor self, Scalar value) -> Tensor`. */
  fill_(self: Tensor, value: Scalar): Tensor;
  fill_(self: Tensor, value: Tensor): Tensor;
  /** PyTorch: `fill_diagonal_(Tensor self, Scalar fill_value, bool wrap=False) -> Tensor`. Defaults: wrap = false. */
  fillDiagonal_(self: Tensor, fillValue: Scalar, wrap?: boolean): Tensor;
  fillDiagonal_(self: Tensor, fillValue: Scalar, options: { wrap?: boolean }): Tensor;
  /** PyTorch: `fix(Tensor self) -> Tensor`. */
  fix(self: Tensor): Tensor;
  fix(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `fix_(Tensor self) -> Tensor`. */
  fix_(self: Tensor): Tensor;
  /** PyTorch: `flatten(Tensor self, int start_dim=0, int end_dim=-1) -> Tensor`. Defaults: startDim = 0, endDim = -1. */
  flatten(self: Tensor, startDim?: number, endDim?: number): Tensor;
  flatten(self: Tensor, startDim: number | undefined, options: { endDim?: number }): Tensor;
  flatten(self: Tensor, options: { startDim?: number; endDim?: number }): Tensor;
  /** PyTorch: `flatten_dense_tensors(Tensor[] tensors) -> Tensor`. */
  flattenDenseTensors(tensors: readonly Tensor[]): Tensor;
  /** PyTorch: `flip(Tensor self, int[] dims) -> Tensor`. */
  flip(self: Tensor, dims: Integers): Tensor;
  flip(self: Tensor, ...size: number[]): Tensor;
  flip(self: Tensor, dims: Integers, options: { out: Tensor }): Tensor;
  flip(self: Tensor, ...sizeAndOptions: [...number[], { out: Tensor }]): Tensor;
  /** PyTorch: `fliplr(Tensor self) -> Tensor`. */
  fliplr(self: Tensor): Tensor;
  /** PyTorch: `flipud(Tensor self) -> Tensor`. */
  flipud(self: Tensor): Tensor;
  /** PyTorch: `float_power(Scalar self, Tensor exponent) -> Tensor`. */
  floatPower(self: Scalar, exponent: Tensor): Tensor;
  floatPower(self: Tensor, exponent: Scalar): Tensor;
  floatPower(self: Tensor, exponent: Tensor): Tensor;
  floatPower(self: Scalar, exponent: Tensor, options: { out: Tensor }): Tensor;
  floatPower(self: Tensor, exponent: Scalar, options: { out: Tensor }): Tensor;
  floatPower(self: Tensor, exponent: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `float_power_(Tensor self, Scalar exponent) -> Tensor`. */
  floatPower_(self: Tensor, exponent: Scalar): Tensor;
  floatPower_(self: Tensor, exponent: Tensor): Tensor;
  /** PyTorch: `floor(Tensor self) -> Tensor`. */
  floor(self: Tensor): Tensor;
  floor(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `floor_(Tensor self) -> Tensor`. */
  floor_(self: Tensor): Tensor;
  /** PyTorch: `floor_divide(Tensor self, Tensor other) -> Tensor`. */
  floorDivide(self: Tensor, other: Tensor): Tensor;
  floorDivide(self: Tensor, other: Scalar): Tensor;
  floorDivide(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  floorDivide(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `floor_divide_(Tensor self, Scalar other) -> Tensor`. */
  floorDivide_(self: Tensor, other: Scalar): Tensor;
  floorDivide_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `fmax(Tensor self, Tensor other) -> Tensor`. */
  fmax(self: Tensor, other: Tensor): Tensor;
  fmax(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `fmin(Tensor self, Tensor other) -> Tensor`. */
  fmin(self: Tensor, other: Tensor): Tensor;
  fmin(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `fmod(Tensor self, Scalar other) -> Tensor`. */
  fmod(self: Tensor, other: Scalar): Tensor;
  fmod(self: Tensor, other: Tensor): Tensor;
  fmod(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  fmod(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `fmod_(Tensor self, Scalar other) -> Tensor`. */
  fmod_(self: Tensor, other: Scalar): Tensor;
  fmod_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `frac(Tensor self) -> Tensor`. */
  frac(self: Tensor): Tensor;
  frac(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `frac_(Tensor self) -> Tensor`. */
  frac_(self: Tensor): Tensor;
  /** PyTorch: `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)`. */
  fractionalMaxPool2d(self: Tensor, kernelSize: number | Integers, outputSize: number | Integers, randomSamples: Tensor): [Tensor, Tensor];
  fractionalMaxPool2d(self: Tensor, kernelSize: number | Integers, outputSize: number | Integers, randomSamples: Tensor, options: { output: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `fractional_max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] output_size, Tensor indices) -> Tensor`. */
  fractionalMaxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, outputSize: number | Integers, indices: Tensor): Tensor;
  fractionalMaxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, outputSize: number | Integers, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)`. */
  fractionalMaxPool3d(self: Tensor, kernelSize: number | Integers, outputSize: number | Integers, randomSamples: Tensor): [Tensor, Tensor];
  fractionalMaxPool3d(self: Tensor, kernelSize: number | Integers, outputSize: number | Integers, randomSamples: Tensor, options: { output: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `fractional_max_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] output_size, Tensor indices) -> Tensor`. */
  fractionalMaxPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, outputSize: number | Integers, indices: Tensor): Tensor;
  fractionalMaxPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, outputSize: number | Integers, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `frexp(Tensor self) -> (Tensor mantissa, Tensor exponent)`. */
  frexp(self: Tensor): [Tensor, Tensor];
  frexp(self: Tensor, options: { mantissa: Tensor; exponent: Tensor }): [Tensor, Tensor];
  /** PyTorch: `frobenius_norm(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  frobeniusNorm(self: Tensor, dim: number | Integers, keepdim?: boolean): Tensor;
  frobeniusNorm(self: Tensor, dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  frobeniusNorm(self: Tensor, dim: number | Integers, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  frobeniusNorm(self: Tensor, dim: number | Integers, options: { keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. Defaults: size = 0. */
  fromFile(filename: string, shared: boolean | null | undefined, size: number | null | undefined, options: { out: Tensor }): Tensor;
  fromFile(filename: string, shared: boolean | null | undefined, options: { size?: number | null; out: Tensor }): Tensor;
  fromFile(filename: string, options: { shared?: boolean | null; size?: number | null; out: Tensor }): Tensor;
  fromFile(filename: string, shared?: boolean | null, size?: number | null, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  fromFile(filename: string, shared: boolean | null | undefined, options: { size?: number | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  fromFile(filename: string, options: { shared?: boolean | null; size?: number | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  fullLike(self: Tensor, fillValue: Scalar, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  fullLike(self: Tensor, fillValue: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor running_min, Tensor running_max, Tensor scale, Tensor zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor`. Defaults: perRowFakeQuant = false, symmetricQuant = false. */
  fusedMovingAvgObsFakeQuant(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): Tensor;
  fusedMovingAvgObsFakeQuant(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean | undefined, options: { symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  /** PyTorch: `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`. Defaults: sparseGrad = false. */
  gather(self: Tensor, dim: number, index: Tensor, options?: { sparseGrad?: boolean }): Tensor;
  gather(self: Tensor, dim: number, index: Tensor, options: { sparseGrad?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `gather_backward(Tensor grad, Tensor self, int dim, Tensor index, bool sparse_grad) -> Tensor`. */
  gatherBackward(grad: Tensor, self: Tensor, dim: number, index: Tensor, sparseGrad: boolean): Tensor;
  /** PyTorch: `gcd(Tensor self, Tensor other) -> Tensor`. */
  gcd(self: Tensor, other: Tensor): Tensor;
  gcd(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `gcd_(Tensor self, Tensor other) -> Tensor`. */
  gcd_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `ge(Tensor self, Scalar other) -> Tensor`. */
  ge(self: Tensor, other: Scalar): Tensor;
  ge(self: Tensor, other: Tensor): Tensor;
  ge(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  ge(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `ge_(Tensor self, Scalar other) -> Tensor`. */
  ge_(self: Tensor, other: Scalar): Tensor;
  ge_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `gelu(Tensor self, *, str approximate="none") -> Tensor`. Defaults: approximate = none. */
  gelu(self: Tensor, options?: { approximate?: string }): Tensor;
  gelu(self: Tensor, options: { approximate?: string; out: Tensor }): Tensor;
  /** PyTorch: `gelu_(Tensor self, *, str approximate="none") -> Tensor`. Defaults: approximate = none. */
  gelu_(self: Tensor, options?: { approximate?: string }): Tensor;
  /** PyTorch: `gelu_backward(Tensor grad_output, Tensor self, *, str approximate="none") -> Tensor`. Defaults: approximate = none. */
  geluBackward(gradOutput: Tensor, self: Tensor, options?: { approximate?: string }): Tensor;
  geluBackward(gradOutput: Tensor, self: Tensor, options: { approximate?: string; gradInput: Tensor }): Tensor;
  /** PyTorch: `geometric(Tensor self, float p, *, Generator? generator=None) -> Tensor`. */
  geometric(self: Tensor, p: number, options?: { generator?: Opaque | null }): Tensor;
  geometric(self: Tensor, p: number, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  /** PyTorch: `geometric_(Tensor self, float p, *, Generator? generator=None) -> Tensor`. */
  geometric_(self: Tensor, p: number, options?: { generator?: Opaque | null }): Tensor;
  /** PyTorch: `geqrf(Tensor self) -> (Tensor a, Tensor tau)`. */
  geqrf(self: Tensor): [Tensor, Tensor];
  geqrf(self: Tensor, options: { a: Tensor; tau: Tensor }): [Tensor, Tensor];
  /** PyTorch: `ger(Tensor self, Tensor vec2) -> Tensor`. */
  ger(self: Tensor, vec2: Tensor): Tensor;
  ger(self: Tensor, vec2: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `get_device(Tensor self) -> int`. */
  getDevice(self: Tensor): number;
  /** PyTorch: `get_gradients(int context_id) -> Dict(Tensor, Tensor)`. */
  getGradients(contextId: number): Opaque;
  /** PyTorch: `glu(Tensor self, int dim=-1) -> Tensor`. Defaults: dim = -1. */
  glu(self: Tensor, dim?: number): Tensor;
  glu(self: Tensor, options: { dim?: number }): Tensor;
  glu(self: Tensor, dim: number | undefined, options: { out: Tensor }): Tensor;
  glu(self: Tensor, options: { dim?: number; out: Tensor }): Tensor;
  /** PyTorch: `glu_backward(Tensor grad_output, Tensor self, int dim) -> Tensor`. */
  gluBackward(gradOutput: Tensor, self: Tensor, dim: number): Tensor;
  gluBackward(gradOutput: Tensor, self: Tensor, dim: number, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `glu_backward_jvp(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim) -> Tensor`. */
  gluBackwardJvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: number): Tensor;
  gluBackwardJvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `glu_jvp(Tensor glu, Tensor x, Tensor dx, int dim) -> Tensor`. */
  gluJvp(glu: Tensor, x: Tensor, dx: Tensor, dim: number): Tensor;
  gluJvp(glu: Tensor, x: Tensor, dx: Tensor, dim: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `gradient(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]`. Defaults: edgeOrder = 1. */
  gradient(self: Tensor, options: { dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(self: Tensor, options: { spacing: Scalar; dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(self: Tensor, options?: { spacing?: Scalar | null; dim?: number | null; edgeOrder?: number }): Tensor[];
  gradient(self: Tensor, options: { spacing: readonly Scalar[]; dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(self: Tensor, options: { spacing: readonly Scalar[]; dim?: number | null; edgeOrder?: number }): Tensor[];
  gradient(self: Tensor, options: { spacing: readonly Tensor[]; dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(self: Tensor, options: { spacing: readonly Tensor[]; dim?: number | null; edgeOrder?: number }): Tensor[];
  /** PyTorch: `greater(Tensor self, Scalar other) -> Tensor`. */
  greater(self: Tensor, other: Scalar): Tensor;
  greater(self: Tensor, other: Tensor): Tensor;
  greater(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  greater(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `greater_(Tensor self, Scalar other) -> Tensor`. */
  greater_(self: Tensor, other: Scalar): Tensor;
  greater_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `greater_equal(Tensor self, Scalar other) -> Tensor`. */
  greaterEqual(self: Tensor, other: Scalar): Tensor;
  greaterEqual(self: Tensor, other: Tensor): Tensor;
  greaterEqual(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  greaterEqual(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `greater_equal_(Tensor self, Scalar other) -> Tensor`. */
  greaterEqual_(self: Tensor, other: Scalar): Tensor;
  greaterEqual_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`. */
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor;
  /** PyTorch: `grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`. */
  gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor;
  gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: { out: Tensor }): Tensor;
  /** PyTorch: `grid_sampler_2d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)`. */
  gridSampler2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  gridSampler2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`. */
  gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor;
  gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: { out: Tensor }): Tensor;
  /** PyTorch: `grid_sampler_3d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)`. */
  gridSampler3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  gridSampler3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-5, bool cudnn_enabled=True) -> Tensor`. Defaults: eps = 1e-5, cudnnEnabled = true. */
  groupNorm(input: Tensor, numGroups: number, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnabled?: boolean): Tensor;
  groupNorm(input: Tensor, numGroups: number, weight: Tensor | null | undefined, bias: Tensor | null | undefined, eps: number | undefined, options: { cudnnEnabled?: boolean }): Tensor;
  groupNorm(input: Tensor, numGroups: number, weight: Tensor | null | undefined, bias: Tensor | null | undefined, options: { eps?: number; cudnnEnabled?: boolean }): Tensor;
  groupNorm(input: Tensor, numGroups: number, weight: Tensor | null | undefined, options: { bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor;
  groupNorm(input: Tensor, numGroups: number, options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor;
  /** PyTorch: `gru(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`. */
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  /** PyTorch: `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`. */
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null | undefined, options: { bHh?: Tensor | null }): Tensor;
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  /** PyTorch: `gt(Tensor self, Scalar other) -> Tensor`. */
  gt(self: Tensor, other: Scalar): Tensor;
  gt(self: Tensor, other: Tensor): Tensor;
  gt(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  gt(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `gt_(Tensor self, Scalar other) -> Tensor`. */
  gt_(self: Tensor, other: Scalar): Tensor;
  gt_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  hammingWindow(windowLength: number, options: { out: Tensor }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, options: { out: Tensor }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options: { out: Tensor }): Tensor;
  hammingWindow(windowLength: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, beta: number, options: { out: Tensor }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, beta: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  hannWindow(windowLength: number, options: { out: Tensor }): Tensor;
  hannWindow(windowLength: number, periodic: boolean, options: { out: Tensor }): Tensor;
  hannWindow(windowLength: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  hannWindow(windowLength: number, periodic: boolean, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`. Defaults: lambd = 0.5. */
  hardshrink(self: Tensor, lambd?: Scalar): Tensor;
  hardshrink(self: Tensor, options: { lambd?: Scalar }): Tensor;
  hardshrink(self: Tensor, lambd: Scalar | undefined, options: { out: Tensor }): Tensor;
  hardshrink(self: Tensor, options: { lambd?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `hardshrink_backward(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor`. */
  hardshrinkBackward(gradOut: Tensor, self: Tensor, lambd: Scalar): Tensor;
  hardshrinkBackward(gradOut: Tensor, self: Tensor, lambd: Scalar, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `hardsigmoid(Tensor self) -> Tensor`. */
  hardsigmoid(self: Tensor): Tensor;
  hardsigmoid(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `hardsigmoid_(Tensor self) -> Tensor`. */
  hardsigmoid_(self: Tensor): Tensor;
  /** PyTorch: `hardsigmoid_backward(Tensor grad_output, Tensor self) -> Tensor`. */
  hardsigmoidBackward(gradOutput: Tensor, self: Tensor): Tensor;
  hardsigmoidBackward(gradOutput: Tensor, self: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `hardswish(Tensor self) -> Tensor`. */
  hardswish(self: Tensor): Tensor;
  hardswish(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `hardswish_(Tensor self) -> Tensor`. */
  hardswish_(self: Tensor): Tensor;
  /** PyTorch: `hardswish_backward(Tensor grad_output, Tensor self) -> Tensor`. */
  hardswishBackward(gradOutput: Tensor, self: Tensor): Tensor;
  hardswishBackward(gradOutput: Tensor, self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`. Defaults: minVal = -1, maxVal = 1. */
  hardtanh(self: Tensor, minVal?: Scalar, maxVal?: Scalar): Tensor;
  hardtanh(self: Tensor, minVal: Scalar | undefined, options: { maxVal?: Scalar }): Tensor;
  hardtanh(self: Tensor, options: { minVal?: Scalar; maxVal?: Scalar }): Tensor;
  hardtanh(self: Tensor, minVal: Scalar | undefined, maxVal: Scalar | undefined, options: { out: Tensor }): Tensor;
  hardtanh(self: Tensor, minVal: Scalar | undefined, options: { maxVal?: Scalar; out: Tensor }): Tensor;
  hardtanh(self: Tensor, options: { minVal?: Scalar; maxVal?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `hardtanh_(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`. Defaults: minVal = -1, maxVal = 1. */
  hardtanh_(self: Tensor, minVal?: Scalar, maxVal?: Scalar): Tensor;
  hardtanh_(self: Tensor, minVal: Scalar | undefined, options: { maxVal?: Scalar }): Tensor;
  hardtanh_(self: Tensor, options: { minVal?: Scalar; maxVal?: Scalar }): Tensor;
  /** PyTorch: `hardtanh_backward(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val) -> Tensor`. */
  hardtanhBackward(gradOutput: Tensor, self: Tensor, minVal: Scalar, maxVal: Scalar): Tensor;
  hardtanhBackward(gradOutput: Tensor, self: Tensor, minVal: Scalar, maxVal: Scalar, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`. Defaults: dim = [], keepdim = false, mode = 0. */
  hashTensor(self: Tensor, dim?: number | Integers, options?: { keepdim?: boolean; mode?: number }): Tensor;
  hashTensor(self: Tensor, options: { dim?: number | Integers; keepdim?: boolean; mode?: number }): Tensor;
  hashTensor(self: Tensor, dim: number | Integers | undefined, options: { keepdim?: boolean; mode?: number; out: Tensor }): Tensor;
  hashTensor(self: Tensor, options: { dim?: number | Integers; keepdim?: boolean; mode?: number; out: Tensor }): Tensor;
  /** PyTorch: `heaviside(Tensor self, Tensor values) -> Tensor`. */
  heaviside(self: Tensor, values: Tensor): Tensor;
  heaviside(self: Tensor, values: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `heaviside_(Tensor self, Tensor values) -> Tensor`. */
  heaviside_(self: Tensor, values: Tensor): Tensor;
  /** PyTorch: `hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor`. Defaults: margin = 1., reduction = 1. */
  hingeEmbeddingLoss(self: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  hingeEmbeddingLoss(self: Tensor, target: Tensor, margin: number | undefined, options: { reduction?: number }): Tensor;
  hingeEmbeddingLoss(self: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor;
  /** PyTorch: `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`. Defaults: bins = 100, min = 0, max = 0. */
  histc(self: Tensor, bins?: number, min?: Scalar, max?: Scalar): Tensor;
  histc(self: Tensor, bins: number | undefined, min: Scalar | undefined, options: { max?: Scalar }): Tensor;
  histc(self: Tensor, bins: number | undefined, options: { min?: Scalar; max?: Scalar }): Tensor;
  histc(self: Tensor, options: { bins?: number; min?: Scalar; max?: Scalar }): Tensor;
  histc(self: Tensor, bins: number | undefined, min: Scalar | undefined, max: Scalar | undefined, options: { out: Tensor }): Tensor;
  histc(self: Tensor, bins: number | undefined, min: Scalar | undefined, options: { max?: Scalar; out: Tensor }): Tensor;
  histc(self: Tensor, bins: number | undefined, options: { min?: Scalar; max?: Scalar; out: Tensor }): Tensor;
  histc(self: Tensor, options: { bins?: number; min?: Scalar; max?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `histogram(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`. Defaults: density = false, bins = 100. */
  histogram(self: Tensor, bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): [Tensor, Tensor];
  histogram(self: Tensor, bins?: number, options?: { range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor];
  histogram(self: Tensor, options: { bins?: number; range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor];
  histogram(self: Tensor, bins: Tensor, options: { weight?: Tensor | null; density?: boolean; hist: Tensor; binEdges: Tensor }): [Tensor, Tensor];
  histogram(self: Tensor, bins: number | undefined, options: { range?: Integers | null; weight?: Tensor | null; density?: boolean; hist: Tensor; binEdges: Tensor }): [Tensor, Tensor];
  histogram(self: Tensor, options: { bins?: number; range?: Integers | null; weight?: Tensor | null; density?: boolean; hist: Tensor; binEdges: Tensor }): [Tensor, Tensor];
  /** PyTorch: `histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`. Defaults: density = false. */
  histogramdd(self: Tensor, bins: Integers, range?: Integers | null, weight?: Tensor | null, density?: boolean): [Tensor, Tensor[]];
  histogramdd(self: Tensor, bins: Integers, range: Integers | null | undefined, weight: Tensor | null | undefined, options: { density?: boolean }): [Tensor, Tensor[]];
  histogramdd(self: Tensor, bins: Integers, range: Integers | null | undefined, options: { weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  histogramdd(self: Tensor, bins: Integers, options: { range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  histogramdd(self: Tensor, bins: readonly Tensor[], range?: Integers | null, weight?: Tensor | null, density?: boolean): [Tensor, Tensor[]];
  histogramdd(self: Tensor, bins: readonly Tensor[], range: Integers | null | undefined, weight: Tensor | null | undefined, options: { density?: boolean }): [Tensor, Tensor[]];
  histogramdd(self: Tensor, bins: readonly Tensor[], range: Integers | null | undefined, options: { weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  histogramdd(self: Tensor, bins: readonly Tensor[], options: { range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  histogramdd(self: Tensor, bins: number, range?: Integers | null, weight?: Tensor | null, density?: boolean): [Tensor, Tensor[]];
  histogramdd(self: Tensor, bins: number, range: Integers | null | undefined, weight: Tensor | null | undefined, options: { density?: boolean }): [Tensor, Tensor[]];
  histogramdd(self: Tensor, bins: number, range: Integers | null | undefined, options: { weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  histogramdd(self: Tensor, bins: number, options: { range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  /** PyTorch: `hsplit(Tensor self, int[] indices) -> Tensor[]`. */
  hsplit(self: Tensor, indices: Integers): Tensor[];
  hsplit(self: Tensor, sections: number): Tensor[];
  /** PyTorch: `hspmm(Tensor mat1, Tensor mat2) -> Tensor`. */
  hspmm(mat1: Tensor, mat2: Tensor): Tensor;
  hspmm(mat1: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `hstack(Tensor[] tensors) -> Tensor`. */
  hstack(tensors: readonly Tensor[]): Tensor;
  hstack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** PyTorch: `huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor`. Defaults: reduction = 1, delta = 1.. */
  huberLoss(self: Tensor, target: Tensor, reduction?: number, delta?: number): Tensor;
  huberLoss(self: Tensor, target: Tensor, reduction: number | undefined, options: { delta?: number }): Tensor;
  huberLoss(self: Tensor, target: Tensor, options: { reduction?: number; delta?: number }): Tensor;
  huberLoss(self: Tensor, target: Tensor, reduction: number | undefined, delta: number | undefined, options: { out: Tensor }): Tensor;
  huberLoss(self: Tensor, target: Tensor, reduction: number | undefined, options: { delta?: number; out: Tensor }): Tensor;
  huberLoss(self: Tensor, target: Tensor, options: { reduction?: number; delta?: number; out: Tensor }): Tensor;
  /** PyTorch: `huber_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta) -> Tensor`. */
  huberLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, delta: number): Tensor;
  huberLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, delta: number, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `hypot(Tensor self, Tensor other) -> Tensor`. */
  hypot(self: Tensor, other: Tensor): Tensor;
  hypot(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `hypot_(Tensor self, Tensor other) -> Tensor`. */
  hypot_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `i0(Tensor self) -> Tensor`. */
  i0(self: Tensor): Tensor;
  i0(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `i0_(Tensor self) -> Tensor`. */
  i0_(self: Tensor): Tensor;
  /** PyTorch: `igamma(Tensor self, Tensor other) -> Tensor`. */
  igamma(self: Tensor, other: Tensor): Tensor;
  igamma(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `igamma_(Tensor self, Tensor other) -> Tensor`. */
  igamma_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `igammac(Tensor self, Tensor other) -> Tensor`. */
  igammac(self: Tensor, other: Tensor): Tensor;
  igammac(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `igammac_(Tensor self, Tensor other) -> Tensor`. */
  igammac_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`. */
  im2col(self: Tensor, kernelSize: number | Integers, dilation: number | Integers, padding: number | Integers, stride: number | Integers): Tensor;
  im2col(self: Tensor, kernelSize: number | Integers, dilation: number | Integers, padding: number | Integers, stride: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `imag(Tensor self) -> Tensor`. */
  imag(self: Tensor): Tensor;
  /** PyTorch: `index(Tensor self, Tensor?[] indices) -> Tensor`. */
  index(self: Tensor, indices: readonly (Tensor | null)[]): Tensor;
  index(self: Tensor, indices: readonly (Tensor | null)[], options: { out: Tensor }): Tensor;
  /** PyTorch: `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  indexAdd(self: Tensor, dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  indexAdd(self: Tensor, dim: number, index: Tensor, source: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `index_add_(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  indexAdd_(self: Tensor, dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`. */
  indexCopy(self: Tensor, dim: number, index: Tensor, source: Tensor): Tensor;
  indexCopy(self: Tensor, dim: number, index: Tensor, source: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `index_copy_(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`. */
  indexCopy_(self: Tensor, dim: number, index: Tensor, source: Tensor): Tensor;
  /** PyTorch: `index_fill(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`. */
  indexFill(self: Tensor, dim: number, index: Tensor, value: Scalar): Tensor;
  indexFill(self: Tensor, dim: number, index: Tensor, value: Tensor): Tensor;
  indexFill(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
  indexFill(self: Tensor, dim: number, index: Tensor, value: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `index_fill_(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`. */
  indexFill_(self: Tensor, dim: number, index: Tensor, value: Scalar): Tensor;
  indexFill_(self: Tensor, dim: number, index: Tensor, value: Tensor): Tensor;
  /** PyTorch: `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`. Defaults: accumulate = false. */
  indexPut(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  indexPut(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate: boolean | undefined, options: { out: Tensor }): Tensor;
  indexPut(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `index_put_(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`. Defaults: accumulate = false. */
  indexPut_(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut_(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  /** PyTorch: `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`. Defaults: includeSelf = true. */
  indexReduce(self: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  indexReduce(self: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options: { includeSelf?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `index_reduce_(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`. Defaults: includeSelf = true. */
  indexReduce_(self: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  /** PyTorch: `index_select(Tensor self, int dim, Tensor index) -> Tensor`. */
  indexSelect(self: Tensor, dim: number, index: Tensor): Tensor;
  indexSelect(self: Tensor, dim: number, index: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `index_select_backward(Tensor grad, int[] self_sizes, int dim, Tensor index) -> Tensor`. */
  indexSelectBackward(grad: Tensor, selfSizes: Integers, dim: number, index: Tensor): Tensor;
  /** PyTorch: `indices(Tensor self) -> Tensor`. */
  indices(self: Tensor): Tensor;
  /** PyTorch: `indices_copy(Tensor self) -> Tensor`. */
  indicesCopy(self: Tensor): Tensor;
  indicesCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `infinitely_differentiable_gelu_backward(Tensor grad, Tensor self) -> Tensor`. */
  infinitelyDifferentiableGeluBackward(grad: Tensor, self: Tensor): Tensor;
  /** PyTorch: `inner(Tensor self, Tensor other) -> Tensor`. */
  inner(self: Tensor, other: Tensor): Tensor;
  inner(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor`. */
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;
  /** PyTorch: `int_repr(Tensor self) -> Tensor`. */
  intRepr(self: Tensor): Tensor;
  intRepr(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `inverse(Tensor self) -> Tensor`. */
  inverse(self: Tensor): Tensor;
  inverse(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `is_coalesced(Tensor self) -> bool`. */
  isCoalesced(self: Tensor): boolean;
  /** PyTorch: `is_complex(Tensor self) -> bool`. */
  isComplex(self: Tensor): boolean;
  /** PyTorch: `is_conj(Tensor self) -> bool`. */
  isConj(self: Tensor): boolean;
  /** PyTorch: `is_contiguous(Tensor self) -> bool`. */
  isContiguous(self: Tensor): boolean;
  isContiguous(self: Tensor, memoryFormat: MemoryFormat): boolean;
  /** PyTorch: `is_distributed(Tensor self) -> bool`. */
  isDistributed(self: Tensor): boolean;
  /** PyTorch: `is_floating_point(Tensor self) -> bool`. */
  isFloatingPoint(self: Tensor): boolean;
  /** PyTorch: `is_inference(Tensor self) -> bool`. */
  isInference(self: Tensor): boolean;
  /** PyTorch: `is_leaf(Tensor self) -> bool`. */
  isLeaf(self: Tensor): boolean;
  /** PyTorch: `is_neg(Tensor self) -> bool`. */
  isNeg(self: Tensor): boolean;
  /** PyTorch: `is_nonzero(Tensor self) -> bool`. */
  isNonzero(self: Tensor): boolean;
  /** PyTorch: `is_pinned(Tensor self, Device? device=None) -> bool`. */
  isPinned(self: Tensor, device?: string | null): boolean;
  isPinned(self: Tensor, options: { device?: string | null }): boolean;
  /** PyTorch: `is_same_size(Tensor self, Tensor other) -> bool`. */
  isSameSize(self: Tensor, other: Tensor): boolean;
  /** PyTorch: `is_set_to(Tensor self, Tensor tensor) -> bool`. */
  isSetTo(self: Tensor, tensor: Tensor): boolean;
  /** PyTorch: `is_signed(Tensor self) -> bool`. */
  isSigned(self: Tensor): boolean;
  /** PyTorch: `is_vulkan_available() -> bool`. */
  isVulkanAvailable(): boolean;
  /** PyTorch: `isclose(Tensor self, Tensor other, float rtol=1e-5, float atol=1e-08, bool equal_nan=False) -> Tensor`. Defaults: rtol = 1e-5, atol = 1e-08, equalNan = false. */
  isclose(self: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(self: Tensor, other: Tensor, rtol: number | undefined, atol: number | undefined, options: { equalNan?: boolean }): Tensor;
  isclose(self: Tensor, other: Tensor, rtol: number | undefined, options: { atol?: number; equalNan?: boolean }): Tensor;
  isclose(self: Tensor, other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  /** PyTorch: `isfinite(Tensor self) -> Tensor`. */
  isfinite(self: Tensor): Tensor;
  /** PyTorch: `isin(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`. Defaults: assumeUnique = false, invert = false. */
  isin(element: Scalar, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean }): Tensor;
  isin(elements: Tensor, testElement: Scalar, options?: { assumeUnique?: boolean; invert?: boolean }): Tensor;
  isin(elements: Tensor, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean }): Tensor;
  isin(element: Scalar, testElements: Tensor, options: { assumeUnique?: boolean; invert?: boolean; out: Tensor }): Tensor;
  isin(elements: Tensor, testElement: Scalar, options: { assumeUnique?: boolean; invert?: boolean; out: Tensor }): Tensor;
  isin(elements: Tensor, testElements: Tensor, options: { assumeUnique?: boolean; invert?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `isinf(Tensor self) -> Tensor`. */
  isinf(self: Tensor): Tensor;
  isinf(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `isnan(Tensor self) -> Tensor`. */
  isnan(self: Tensor): Tensor;
  isnan(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `isneginf(Tensor self) -> Tensor`. */
  isneginf(self: Tensor): Tensor;
  isneginf(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `isposinf(Tensor self) -> Tensor`. */
  isposinf(self: Tensor): Tensor;
  isposinf(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `isreal(Tensor self) -> Tensor`. */
  isreal(self: Tensor): Tensor;
  /** PyTorch: `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`. Defaults: center = true, normalized = false, returnComplex = false. */
  istft(self: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, returnComplex?: boolean): Tensor;
  istft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, normalized: boolean | undefined, onesided: boolean | null | undefined, length: number | null | undefined, options: { returnComplex?: boolean }): Tensor;
  istft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, normalized: boolean | undefined, onesided: boolean | null | undefined, options: { length?: number | null; returnComplex?: boolean }): Tensor;
  istft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, normalized: boolean | undefined, options: { onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, options: { normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, options: { center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, options: { window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(self: Tensor, nFft: number, hopLength: number | null | undefined, options: { winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(self: Tensor, nFft: number, options: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  /** PyTorch: `item(Tensor self) -> Scalar`. */
  item(self: Tensor): Scalar;
  /** PyTorch: `kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  kaiserWindow(windowLength: number, options: { out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, options: { out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, beta: number, options: { out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, beta: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor`. Defaults: reduction = 1, logTarget = false. */
  klDiv(self: Tensor, target: Tensor, reduction?: number, options?: { logTarget?: boolean }): Tensor;
  klDiv(self: Tensor, target: Tensor, options: { reduction?: number; logTarget?: boolean }): Tensor;
  /** PyTorch: `kron(Tensor self, Tensor other) -> Tensor`. */
  kron(self: Tensor, other: Tensor): Tensor;
  kron(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`. Defaults: dim = -1, keepdim = false. */
  kthvalue(self: Tensor, k: number, dim?: number, keepdim?: boolean): [Tensor, Tensor];
  kthvalue(self: Tensor, k: number, dim: number | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  kthvalue(self: Tensor, k: number, options: { dim?: number; keepdim?: boolean }): [Tensor, Tensor];
  kthvalue(self: Tensor, k: number, dim: number | undefined, keepdim: boolean | undefined, options: { values: Tensor; indices: Tensor }): [Tensor, Tensor];
  kthvalue(self: Tensor, k: number, dim: number | undefined, options: { keepdim?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  kthvalue(self: Tensor, k: number, options: { dim?: number; keepdim?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  l1Loss(self: Tensor, target: Tensor, reduction?: number): Tensor;
  l1Loss(self: Tensor, target: Tensor, options: { reduction?: number }): Tensor;
  /** PyTorch: `layer_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-5, bool cudnn_enable=True) -> Tensor`. Defaults: eps = 1e-5, cudnnEnable = true. */
  layerNorm(input: Tensor, normalizedShape: Integers, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnable?: boolean): Tensor;
  layerNorm(input: Tensor, normalizedShape: Integers, weight: Tensor | null | undefined, bias: Tensor | null | undefined, eps: number | undefined, options: { cudnnEnable?: boolean }): Tensor;
  layerNorm(input: Tensor, normalizedShape: Integers, weight: Tensor | null | undefined, bias: Tensor | null | undefined, options: { eps?: number; cudnnEnable?: boolean }): Tensor;
  layerNorm(input: Tensor, normalizedShape: Integers, weight: Tensor | null | undefined, options: { bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor;
  layerNorm(input: Tensor, normalizedShape: Integers, options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor;
  /** PyTorch: `lcm(Tensor self, Tensor other) -> Tensor`. */
  lcm(self: Tensor, other: Tensor): Tensor;
  lcm(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `lcm_(Tensor self, Tensor other) -> Tensor`. */
  lcm_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `ldexp(Tensor self, Tensor other) -> Tensor`. */
  ldexp(self: Tensor, other: Tensor): Tensor;
  ldexp(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `ldexp_(Tensor self, Tensor other) -> Tensor`. */
  ldexp_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `le(Tensor self, Scalar other) -> Tensor`. */
  le(self: Tensor, other: Scalar): Tensor;
  le(self: Tensor, other: Tensor): Tensor;
  le(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  le(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `le_(Tensor self, Scalar other) -> Tensor`. */
  le_(self: Tensor, other: Scalar): Tensor;
  le_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`. Defaults: negativeSlope = 0.01. */
  leakyRelu(self: Tensor, negativeSlope?: Scalar): Tensor;
  leakyRelu(self: Tensor, options: { negativeSlope?: Scalar }): Tensor;
  leakyRelu(self: Tensor, negativeSlope: Scalar | undefined, options: { out: Tensor }): Tensor;
  leakyRelu(self: Tensor, options: { negativeSlope?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `leaky_relu_(Tensor self, Scalar negative_slope=0.01) -> Tensor`. Defaults: negativeSlope = 0.01. */
  leakyRelu_(self: Tensor, negativeSlope?: Scalar): Tensor;
  leakyRelu_(self: Tensor, options: { negativeSlope?: Scalar }): Tensor;
  /** PyTorch: `leaky_relu_backward(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result) -> Tensor`. */
  leakyReluBackward(gradOutput: Tensor, self: Tensor, negativeSlope: Scalar, selfIsResult: boolean): Tensor;
  leakyReluBackward(gradOutput: Tensor, self: Tensor, negativeSlope: Scalar, selfIsResult: boolean, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `lerp(Tensor self, Tensor end, Scalar weight) -> Tensor`. */
  lerp(self: Tensor, end: Tensor, weight: Scalar): Tensor;
  lerp(self: Tensor, end: Tensor, weight: Tensor): Tensor;
  lerp(self: Tensor, end: Tensor, weight: Scalar, options: { out: Tensor }): Tensor;
  lerp(self: Tensor, end: Tensor, weight: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `lerp_(Tensor self, Tensor end, Scalar weight) -> Tensor`. */
  lerp_(self: Tensor, end: Tensor, weight: Scalar): Tensor;
  lerp_(self: Tensor, end: Tensor, weight: Tensor): Tensor;
  /** PyTorch: `less(Tensor self, Scalar other) -> Tensor`. */
  less(self: Tensor, other: Scalar): Tensor;
  less(self: Tensor, other: Tensor): Tensor;
  less(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  less(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `less_(Tensor self, Scalar other) -> Tensor`. */
  less_(self: Tensor, other: Scalar): Tensor;
  less_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `less_equal(Tensor self, Scalar other) -> Tensor`. */
  lessEqual(self: Tensor, other: Scalar): Tensor;
  lessEqual(self: Tensor, other: Tensor): Tensor;
  lessEqual(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  lessEqual(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `less_equal_(Tensor self, Scalar other) -> Tensor`. */
  lessEqual_(self: Tensor, other: Scalar): Tensor;
  lessEqual_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `lgamma(Tensor self) -> Tensor`. */
  lgamma(self: Tensor): Tensor;
  lgamma(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `lgamma_(Tensor self) -> Tensor`. */
  lgamma_(self: Tensor): Tensor;
  /** PyTorch: `lift(Tensor self) -> Tensor`. */
  lift(self: Tensor): Tensor;
  lift(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `lift_fresh(Tensor self) -> Tensor`. */
  liftFresh(self: Tensor): Tensor;
  /** PyTorch: `lift_fresh_copy(Tensor self) -> Tensor`. */
  liftFreshCopy(self: Tensor): Tensor;
  liftFreshCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: ord = 2, keepdim = false. */
  linalgPowsum(self: Tensor, ord?: Scalar, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgPowsum(self: Tensor, ord: Scalar | undefined, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgPowsum(self: Tensor, ord: Scalar | undefined, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgPowsum(self: Tensor, options: { ord?: Scalar; dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`. Defaults: upper = false. */
  linalgCholesky(self: Tensor, options?: { upper?: boolean }): Tensor;
  linalgCholesky(self: Tensor, options: { upper?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)`. Defaults: upper = false, checkErrors = false. */
  linalgCholeskyEx(self: Tensor, options?: { upper?: boolean; checkErrors?: boolean }): [Tensor, Tensor];
  linalgCholeskyEx(self: Tensor, options: { upper?: boolean; checkErrors?: boolean; L: Tensor; info: Tensor }): [Tensor, Tensor];
  /** PyTorch: `linalg_cond(Tensor self, Scalar? p=None) -> Tensor`. */
  linalgCond(self: Tensor, p?: Scalar | null): Tensor;
  linalgCond(self: Tensor, options: { p?: Scalar | null }): Tensor;
  linalgCond(self: Tensor, p: string): Tensor;
  linalgCond(self: Tensor, p: Scalar | null | undefined, options: { out: Tensor }): Tensor;
  linalgCond(self: Tensor, options: { p?: Scalar | null; out: Tensor }): Tensor;
  linalgCond(self: Tensor, p: string, options: { out: Tensor }): Tensor;
  /** PyTorch: `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`. Defaults: dim = -1. */
  linalgCross(self: Tensor, other: Tensor, options?: { dim?: number }): Tensor;
  linalgCross(self: Tensor, other: Tensor, options: { dim?: number; out: Tensor }): Tensor;
  /** PyTorch: `linalg_det(Tensor A) -> Tensor`. */
  linalgDet(A: Tensor): Tensor;
  linalgDet(A: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `linalg_diagonal(Tensor A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`. Defaults: offset = 0, dim1 = -2, dim2 = -1. */
  linalgDiagonal(A: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** PyTorch: `linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)`. */
  linalgEig(self: Tensor): [Tensor, Tensor];
  linalgEig(self: Tensor, options: { eigenvalues: Tensor; eigenvectors: Tensor }): [Tensor, Tensor];
  /** PyTorch: `linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)`. Defaults: UPLO = l. */
  linalgEigh(self: Tensor, UPLO?: string): [Tensor, Tensor];
  linalgEigh(self: Tensor, options: { UPLO?: string }): [Tensor, Tensor];
  linalgEigh(self: Tensor, UPLO: string | undefined, options: { eigvals: Tensor; eigvecs: Tensor }): [Tensor, Tensor];
  linalgEigh(self: Tensor, options: { UPLO?: string; eigvals: Tensor; eigvecs: Tensor }): [Tensor, Tensor];
  /** PyTorch: `linalg_eigvals(Tensor self) -> Tensor`. */
  linalgEigvals(self: Tensor): Tensor;
  linalgEigvals(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`. Defaults: UPLO = l. */
  linalgEigvalsh(self: Tensor, UPLO?: string): Tensor;
  linalgEigvalsh(self: Tensor, options: { UPLO?: string }): Tensor;
  linalgEigvalsh(self: Tensor, UPLO: string | undefined, options: { out: Tensor }): Tensor;
  linalgEigvalsh(self: Tensor, options: { UPLO?: string; out: Tensor }): Tensor;
  /** PyTorch: `linalg_householder_product(Tensor input, Tensor tau) -> Tensor`. */
  linalgHouseholderProduct(input: Tensor, tau: Tensor): Tensor;
  linalgHouseholderProduct(input: Tensor, tau: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `linalg_inv(Tensor A) -> Tensor`. */
  linalgInv(A: Tensor): Tensor;
  linalgInv(A: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)`. Defaults: checkErrors = false. */
  linalgInvEx(A: Tensor, options?: { checkErrors?: boolean }): [Tensor, Tensor];
  linalgInvEx(A: Tensor, options: { checkErrors?: boolean; inverse: Tensor; info: Tensor }): [Tensor, Tensor];
  /** PyTorch: `linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)`. Defaults: hermitian = false. */
  linalgLdlFactor(self: Tensor, options?: { hermitian?: boolean }): [Tensor, Tensor];
  linalgLdlFactor(self: Tensor, options: { hermitian?: boolean; LD: Tensor; pivots: Tensor }): [Tensor, Tensor];
  /** PyTorch: `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)`. Defaults: hermitian = false, checkErrors = false. */
  linalgLdlFactorEx(self: Tensor, options?: { hermitian?: boolean; checkErrors?: boolean }): [Tensor, Tensor, Tensor];
  linalgLdlFactorEx(self: Tensor, options: { hermitian?: boolean; checkErrors?: boolean; LD: Tensor; pivots: Tensor; info: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor`. Defaults: hermitian = false. */
  linalgLdlSolve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean }): Tensor;
  linalgLdlSolve(LD: Tensor, pivots: Tensor, B: Tensor, options: { hermitian?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`. */
  linalgLstsq(self: Tensor, b: Tensor, rcond?: number | null, options?: { driver?: string | null }): [Tensor, Tensor, Tensor, Tensor];
  linalgLstsq(self: Tensor, b: Tensor, options: { rcond?: number | null; driver?: string | null }): [Tensor, Tensor, Tensor, Tensor];
  linalgLstsq(self: Tensor, b: Tensor, rcond: number | null | undefined, options: { driver?: string | null; solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  linalgLstsq(self: Tensor, b: Tensor, options: { rcond?: number | null; driver?: string | null; solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** PyTorch: `linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)`. Defaults: pivot = true. */
  linalgLu(A: Tensor, options?: { pivot?: boolean }): [Tensor, Tensor, Tensor];
  linalgLu(A: Tensor, options: { pivot?: boolean; P: Tensor; L: Tensor; U: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)`. Defaults: pivot = true. */
  linalgLuFactor(A: Tensor, options?: { pivot?: boolean }): [Tensor, Tensor];
  linalgLuFactor(A: Tensor, options: { pivot?: boolean; LU: Tensor; pivots: Tensor }): [Tensor, Tensor];
  /** PyTorch: `linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)`. Defaults: pivot = true, checkErrors = false. */
  linalgLuFactorEx(A: Tensor, options?: { pivot?: boolean; checkErrors?: boolean }): [Tensor, Tensor, Tensor];
  linalgLuFactorEx(A: Tensor, options: { pivot?: boolean; checkErrors?: boolean; LU: Tensor; pivots: Tensor; info: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor`. Defaults: left = true, adjoint = false. */
  linalgLuSolve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean; adjoint?: boolean }): Tensor;
  linalgLuSolve(LU: Tensor, pivots: Tensor, B: Tensor, options: { left?: boolean; adjoint?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `linalg_matmul(Tensor self, Tensor other) -> Tensor`. */
  linalgMatmul(self: Tensor, other: Tensor): Tensor;
  linalgMatmul(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `linalg_matrix_exp(Tensor self) -> Tensor`. */
  linalgMatrixExp(self: Tensor): Tensor;
  linalgMatrixExp(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: dim = [-2, -1], keepdim = false, ord = fro. */
  linalgMatrixNorm(self: Tensor, ord: Scalar, dim?: Integers, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(self: Tensor, ord: Scalar, dim: Integers | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(self: Tensor, ord: Scalar, options: { dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(self: Tensor, ord?: string, dim?: Integers, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(self: Tensor, ord: string | undefined, dim: Integers | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(self: Tensor, ord: string | undefined, options: { dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(self: Tensor, options: { ord?: string; dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(self: Tensor, ord: Scalar, dim: Integers | undefined, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgMatrixNorm(self: Tensor, ord: Scalar, dim: Integers | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgMatrixNorm(self: Tensor, ord: Scalar, options: { dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgMatrixNorm(self: Tensor, ord: string | undefined, dim: Integers | undefined, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgMatrixNorm(self: Tensor, ord: string | undefined, dim: Integers | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgMatrixNorm(self: Tensor, ord: string | undefined, options: { dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgMatrixNorm(self: Tensor, options: { ord?: string; dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `linalg_matrix_power(Tensor self, int n) -> Tensor`. */
  linalgMatrixPower(self: Tensor, n: number): Tensor;
  linalgMatrixPower(self: Tensor, n: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`. Defaults: hermitian = false. */
  linalgMatrixRank(self: Tensor, tol: number, hermitian?: boolean): Tensor;
  linalgMatrixRank(self: Tensor, tol: number, options: { hermitian?: boolean }): Tensor;
  linalgMatrixRank(input: Tensor, tol: Tensor, hermitian?: boolean): Tensor;
  linalgMatrixRank(input: Tensor, tol: Tensor, options: { hermitian?: boolean }): Tensor;
  linalgMatrixRank(self: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean }): Tensor;
  linalgMatrixRank(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean }): Tensor;
  linalgMatrixRank(self: Tensor, tol: number, hermitian: boolean | undefined, options: { out: Tensor }): Tensor;
  linalgMatrixRank(self: Tensor, tol: number, options: { hermitian?: boolean; out: Tensor }): Tensor;
  linalgMatrixRank(input: Tensor, tol: Tensor, hermitian: boolean | undefined, options: { out: Tensor }): Tensor;
  linalgMatrixRank(input: Tensor, tol: Tensor, options: { hermitian?: boolean; out: Tensor }): Tensor;
  linalgMatrixRank(self: Tensor, options: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out: Tensor }): Tensor;
  linalgMatrixRank(input: Tensor, options: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `linalg_matrix_sqrth(Tensor self) -> Tensor`. */
  linalgMatrixSqrth(self: Tensor): Tensor;
  linalgMatrixSqrth(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `linalg_multi_dot(Tensor[] tensors) -> Tensor`. */
  linalgMultiDot(tensors: readonly Tensor[]): Tensor;
  linalgMultiDot(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** PyTorch: `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  linalgNorm(self: Tensor, ord?: Scalar | null, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgNorm(self: Tensor, ord: Scalar | null | undefined, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(self: Tensor, ord: Scalar | null | undefined, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(self: Tensor, options: { ord?: Scalar | null; dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(self: Tensor, ord: string, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgNorm(self: Tensor, ord: string, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(self: Tensor, ord: string, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(self: Tensor, ord: string, dim: number | Integers | null | undefined, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgNorm(self: Tensor, ord: string, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgNorm(self: Tensor, ord: string, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgNorm(self: Tensor, ord: Scalar | null | undefined, dim: number | Integers | null | undefined, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgNorm(self: Tensor, ord: Scalar | null | undefined, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgNorm(self: Tensor, ord: Scalar | null | undefined, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgNorm(self: Tensor, options: { ord?: Scalar | null; dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`. Defaults: hermitian = false. */
  linalgPinv(self: Tensor, rcond: number, hermitian?: boolean): Tensor;
  linalgPinv(self: Tensor, rcond: number, options: { hermitian?: boolean }): Tensor;
  linalgPinv(self: Tensor, rcond: Tensor, hermitian?: boolean): Tensor;
  linalgPinv(self: Tensor, rcond: Tensor, options: { hermitian?: boolean }): Tensor;
  linalgPinv(self: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean }): Tensor;
  linalgPinv(self: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean }): Tensor;
  linalgPinv(self: Tensor, rcond: number, hermitian: boolean | undefined, options: { out: Tensor }): Tensor;
  linalgPinv(self: Tensor, rcond: number, options: { hermitian?: boolean; out: Tensor }): Tensor;
  linalgPinv(self: Tensor, rcond: Tensor, hermitian: boolean | undefined, options: { out: Tensor }): Tensor;
  linalgPinv(self: Tensor, rcond: Tensor, options: { hermitian?: boolean; out: Tensor }): Tensor;
  linalgPinv(self: Tensor, options: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out: Tensor }): Tensor;
  linalgPinv(self: Tensor, options: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `linalg_polar(Tensor A) -> (Tensor U, Tensor H)`. */
  linalgPolar(A: Tensor): [Tensor, Tensor];
  linalgPolar(A: Tensor, options: { U: Tensor; H: Tensor }): [Tensor, Tensor];
  /** PyTorch: `linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)`. Defaults: mode = reduced. */
  linalgQr(A: Tensor, mode?: string): [Tensor, Tensor];
  linalgQr(A: Tensor, options: { mode?: string }): [Tensor, Tensor];
  linalgQr(A: Tensor, mode: string | undefined, options: { Q: Tensor; R: Tensor }): [Tensor, Tensor];
  linalgQr(A: Tensor, options: { mode?: string; Q: Tensor; R: Tensor }): [Tensor, Tensor];
  /** PyTorch: `linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)`. */
  linalgSlogdet(A: Tensor): [Tensor, Tensor];
  linalgSlogdet(A: Tensor, options: { sign: Tensor; logabsdet: Tensor }): [Tensor, Tensor];
  /** PyTorch: `linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor`. Defaults: left = true. */
  linalgSolve(A: Tensor, B: Tensor, options?: { left?: boolean }): Tensor;
  linalgSolve(A: Tensor, B: Tensor, options: { left?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)`. Defaults: left = true, checkErrors = false. */
  linalgSolveEx(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean }): [Tensor, Tensor];
  linalgSolveEx(A: Tensor, B: Tensor, options: { left?: boolean; checkErrors?: boolean; result: Tensor; info: Tensor }): [Tensor, Tensor];
  /** PyTorch: `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`. Defaults: left = true, unitriangular = false. */
  linalgSolveTriangular(self: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean }): Tensor;
  linalgSolveTriangular(self: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`. Defaults: fullMatrices = true. */
  linalgSvd(A: Tensor, fullMatrices?: boolean, options?: { driver?: string | null }): [Tensor, Tensor, Tensor];
  linalgSvd(A: Tensor, options: { fullMatrices?: boolean; driver?: string | null }): [Tensor, Tensor, Tensor];
  linalgSvd(A: Tensor, fullMatrices: boolean | undefined, options: { driver?: string | null; U: Tensor; S: Tensor; Vh: Tensor }): [Tensor, Tensor, Tensor];
  linalgSvd(A: Tensor, options: { fullMatrices?: boolean; driver?: string | null; U: Tensor; S: Tensor; Vh: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor`. */
  linalgSvdvals(A: Tensor, options?: { driver?: string | null }): Tensor;
  linalgSvdvals(A: Tensor, options: { driver?: string | null; out: Tensor }): Tensor;
  /** PyTorch: `linalg_tensorinv(Tensor self, int ind=2) -> Tensor`. Defaults: ind = 2. */
  linalgTensorinv(self: Tensor, ind?: number): Tensor;
  linalgTensorinv(self: Tensor, options: { ind?: number }): Tensor;
  linalgTensorinv(self: Tensor, ind: number | undefined, options: { out: Tensor }): Tensor;
  linalgTensorinv(self: Tensor, options: { ind?: number; out: Tensor }): Tensor;
  /** PyTorch: `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`. */
  linalgTensorsolve(self: Tensor, other: Tensor, dims?: Integers | null): Tensor;
  linalgTensorsolve(self: Tensor, other: Tensor, options: { dims?: Integers | null }): Tensor;
  linalgTensorsolve(self: Tensor, other: Tensor, dims: Integers | null | undefined, options: { out: Tensor }): Tensor;
  linalgTensorsolve(self: Tensor, other: Tensor, options: { dims?: Integers | null; out: Tensor }): Tensor;
  /** PyTorch: `linalg_vander(Tensor x, *, int? N=None) -> Tensor`. */
  linalgVander(x: Tensor, options?: { N?: number | null }): Tensor;
  /** PyTorch: `linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor`. Defaults: dim = -1. */
  linalgVecdot(x: Tensor, y: Tensor, options?: { dim?: number }): Tensor;
  linalgVecdot(x: Tensor, y: Tensor, options: { dim?: number; out: Tensor }): Tensor;
  /** PyTorch: `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: ord = 2, keepdim = false. */
  linalgVectorNorm(self: Tensor, ord?: Scalar, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgVectorNorm(self: Tensor, ord: Scalar | undefined, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgVectorNorm(self: Tensor, ord: Scalar | undefined, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgVectorNorm(self: Tensor, options: { ord?: Scalar; dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgVectorNorm(self: Tensor, ord: Scalar | undefined, dim: number | Integers | null | undefined, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgVectorNorm(self: Tensor, ord: Scalar | undefined, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgVectorNorm(self: Tensor, ord: Scalar | undefined, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  linalgVectorNorm(self: Tensor, options: { ord?: Scalar; dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor`. */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  linear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null }): Tensor;
  linear(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { out: Tensor }): Tensor;
  linear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; out: Tensor }): Tensor;
  /** PyTorch: `linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`. */
  linearBackward(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  linearBackward(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  linspace(start: Scalar, end: Tensor, steps: number, options: { out: Tensor }): Tensor;
  linspace(start: Tensor, end: Scalar, steps: number, options: { out: Tensor }): Tensor;
  linspace(start: Tensor, end: Tensor, steps: number, options: { out: Tensor }): Tensor;
  linspace(start: Scalar, end: Scalar, steps: number, options: { out: Tensor }): Tensor;
  linspace(start: Scalar, end: Scalar, steps: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  linspace(start: Scalar, end: Tensor, steps: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  linspace(start: Tensor, end: Scalar, steps: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  linspace(start: Tensor, end: Tensor, steps: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `log(Tensor self) -> Tensor`. */
  log(self: Tensor): Tensor;
  log(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `log10(Tensor self) -> Tensor`. */
  log10(self: Tensor): Tensor;
  log10(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `log10_(Tensor self) -> Tensor`. */
  log10_(self: Tensor): Tensor;
  /** PyTorch: `log1p(Tensor self) -> Tensor`. */
  log1p(self: Tensor): Tensor;
  log1p(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `log1p_(Tensor self) -> Tensor`. */
  log1p_(self: Tensor): Tensor;
  /** PyTorch: `log2(Tensor self) -> Tensor`. */
  log2(self: Tensor): Tensor;
  log2(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `log2_(Tensor self) -> Tensor`. */
  log2_(self: Tensor): Tensor;
  /** PyTorch: `log_(Tensor self) -> Tensor`. */
  log_(self: Tensor): Tensor;
  /** PyTorch: `log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor`. Defaults: mean = 1., std = 2.. */
  logNormal(self: Tensor, mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  logNormal(self: Tensor, mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  logNormal(self: Tensor, options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  logNormal(self: Tensor, mean: number | undefined, std: number | undefined, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  logNormal(self: Tensor, mean: number | undefined, options: { std?: number; generator?: Opaque | null; out: Tensor }): Tensor;
  logNormal(self: Tensor, options: { mean?: number; std?: number; generator?: Opaque | null; out: Tensor }): Tensor;
  /** PyTorch: `log_normal_(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor`. Defaults: mean = 1., std = 2.. */
  logNormal_(self: Tensor, mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  logNormal_(self: Tensor, mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  logNormal_(self: Tensor, options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `log_sigmoid(Tensor self) -> Tensor`. */
  logSigmoid(self: Tensor): Tensor;
  logSigmoid(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `log_sigmoid_backward(Tensor grad_output, Tensor self, Tensor buffer) -> Tensor`. */
  logSigmoidBackward(gradOutput: Tensor, self: Tensor, buffer: Tensor): Tensor;
  logSigmoidBackward(gradOutput: Tensor, self: Tensor, buffer: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `log_sigmoid_forward(Tensor self) -> (Tensor output, Tensor buffer)`. */
  logSigmoidForward(self: Tensor): [Tensor, Tensor];
  logSigmoidForward(self: Tensor, options: { output: Tensor; buffer: Tensor }): [Tensor, Tensor];
  /** PyTorch: `log_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`. */
  logSoftmax(self: Tensor, dim: number, dtype?: TorchDType | null): Tensor;
  logSoftmax(self: Tensor, dim: number, options: { dtype?: TorchDType | null }): Tensor;
  logSoftmax(self: Tensor, dim: number, dtype: TorchDType | null | undefined, options: { out: Tensor }): Tensor;
  logSoftmax(self: Tensor, dim: number, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `logaddexp(Tensor self, Tensor other) -> Tensor`. */
  logaddexp(self: Tensor, other: Tensor): Tensor;
  logaddexp(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `logaddexp2(Tensor self, Tensor other) -> Tensor`. */
  logaddexp2(self: Tensor, other: Tensor): Tensor;
  logaddexp2(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `logcumsumexp(Tensor self, int dim) -> Tensor`. */
  logcumsumexp(self: Tensor, dim: number): Tensor;
  logcumsumexp(self: Tensor, dim: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `logdet(Tensor self) -> Tensor`. */
  logdet(self: Tensor): Tensor;
  /** PyTorch: `logical_and(Tensor self, Tensor other) -> Tensor`. */
  logicalAnd(self: Tensor, other: Tensor): Tensor;
  logicalAnd(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `logical_and_(Tensor self, Tensor other) -> Tensor`. */
  logicalAnd_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `logical_not(Tensor self) -> Tensor`. */
  logicalNot(self: Tensor): Tensor;
  logicalNot(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `logical_not_(Tensor self) -> Tensor`. */
  logicalNot_(self: Tensor): Tensor;
  /** PyTorch: `logical_or(Tensor self, Tensor other) -> Tensor`. */
  logicalOr(self: Tensor, other: Tensor): Tensor;
  logicalOr(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `logical_or_(Tensor self, Tensor other) -> Tensor`. */
  logicalOr_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `logical_xor(Tensor self, Tensor other) -> Tensor`. */
  logicalXor(self: Tensor, other: Tensor): Tensor;
  logicalXor(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `logical_xor_(Tensor self, Tensor other) -> Tensor`. */
  logicalXor_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `logit(Tensor self, float? eps=None) -> Tensor`. */
  logit(self: Tensor, eps?: number | null): Tensor;
  logit(self: Tensor, options: { eps?: number | null }): Tensor;
  logit(self: Tensor, eps: number | null | undefined, options: { out: Tensor }): Tensor;
  logit(self: Tensor, options: { eps?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `logit_(Tensor self, float? eps=None) -> Tensor`. */
  logit_(self: Tensor, eps?: number | null): Tensor;
  logit_(self: Tensor, options: { eps?: number | null }): Tensor;
  /** PyTorch: `logit_backward(Tensor grad_output, Tensor self, float? eps=None) -> Tensor`. */
  logitBackward(gradOutput: Tensor, self: Tensor, eps?: number | null): Tensor;
  logitBackward(gradOutput: Tensor, self: Tensor, options: { eps?: number | null }): Tensor;
  logitBackward(gradOutput: Tensor, self: Tensor, eps: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  logitBackward(gradOutput: Tensor, self: Tensor, options: { eps?: number | null; gradInput: Tensor }): Tensor;
  /** PyTorch: `logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. Defaults: base = 10.. */
  logspace(start: Scalar, end: Tensor, steps: number, base: number | undefined, options: { out: Tensor }): Tensor;
  logspace(start: Scalar, end: Tensor, steps: number, options: { base?: number; out: Tensor }): Tensor;
  logspace(start: Tensor, end: Scalar, steps: number, base: number | undefined, options: { out: Tensor }): Tensor;
  logspace(start: Tensor, end: Scalar, steps: number, options: { base?: number; out: Tensor }): Tensor;
  logspace(start: Tensor, end: Tensor, steps: number, base: number | undefined, options: { out: Tensor }): Tensor;
  logspace(start: Tensor, end: Tensor, steps: number, options: { base?: number; out: Tensor }): Tensor;
  logspace(start: Scalar, end: Scalar, steps: number, base: number | undefined, options: { out: Tensor }): Tensor;
  logspace(start: Scalar, end: Scalar, steps: number, options: { base?: number; out: Tensor }): Tensor;
  logspace(start: Scalar, end: Scalar, steps: number, base?: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Scalar, end: Scalar, steps: number, options: { base?: number; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Scalar, end: Tensor, steps: number, base?: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Scalar, end: Tensor, steps: number, options: { base?: number; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Tensor, end: Scalar, steps: number, base?: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Tensor, end: Scalar, steps: number, options: { base?: number; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Tensor, end: Tensor, steps: number, base?: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Tensor, end: Tensor, steps: number, options: { base?: number; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  logsumexp(self: Tensor, dim: number | Integers, keepdim?: boolean): Tensor;
  logsumexp(self: Tensor, dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  logsumexp(self: Tensor, dim: number | Integers, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  logsumexp(self: Tensor, dim: number | Integers, options: { keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `lstm(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)`. */
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor];
  /** PyTorch: `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)`. */
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): [Tensor, Tensor];
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor | null | undefined, options: { bHh?: Tensor | null }): [Tensor, Tensor];
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
  /** PyTorch: `lstm_mps_backward(Tensor? grad_y, Tensor? grad_hy, Tensor? grad_cy, Tensor z_state, Tensor cell_state_fwd, Tensor input, Tensor layersOutputs, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor[], Tensor[])`. */
  lstmMpsBackward(gradY: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor[], Tensor[]];
  lstmMpsBackward(gradY: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: { out0: Tensor; out1: readonly Tensor[]; out2: readonly Tensor[] }): void;
  /** PyTorch: `lt(Tensor self, Scalar other) -> Tensor`. */
  lt(self: Tensor, other: Scalar): Tensor;
  lt(self: Tensor, other: Tensor): Tensor;
  lt(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  lt(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `lt_(Tensor self, Scalar other) -> Tensor`. */
  lt_(self: Tensor, other: Scalar): Tensor;
  lt_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`. */
  luSolve(self: Tensor, LUData: Tensor, LUPivots: Tensor): Tensor;
  luSolve(self: Tensor, LUData: Tensor, LUPivots: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)`. Defaults: unpackData = true, unpackPivots = true. */
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData?: boolean, unpackPivots?: boolean): [Tensor, Tensor, Tensor];
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData: boolean | undefined, options: { unpackPivots?: boolean }): [Tensor, Tensor, Tensor];
  luUnpack(LUData: Tensor, LUPivots: Tensor, options: { unpackData?: boolean; unpackPivots?: boolean }): [Tensor, Tensor, Tensor];
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData: boolean | undefined, unpackPivots: boolean | undefined, options: { P: Tensor; L: Tensor; U: Tensor }): [Tensor, Tensor, Tensor];
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData: boolean | undefined, options: { unpackPivots?: boolean; P: Tensor; L: Tensor; U: Tensor }): [Tensor, Tensor, Tensor];
  luUnpack(LUData: Tensor, LUPivots: Tensor, options: { unpackData?: boolean; unpackPivots?: boolean; P: Tensor; L: Tensor; U: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `mH(Tensor self) -> Tensor`. */
  mH(self: Tensor): Tensor;
  /** PyTorch: `mT(Tensor self) -> Tensor`. */
  mT(self: Tensor): Tensor;
  /** PyTorch: `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor`. Defaults: margin = 0., reduction = 1. */
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin: number | undefined, options: { reduction?: number }): Tensor;
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor;
  /** PyTorch: `masked_fill(Tensor self, Tensor mask, Scalar value) -> Tensor`. */
  maskedFill(self: Tensor, mask: Tensor, value: Scalar): Tensor;
  maskedFill(self: Tensor, mask: Tensor, value: Tensor): Tensor;
  maskedFill(self: Tensor, mask: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
  maskedFill(self: Tensor, mask: Tensor, value: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `masked_fill_(Tensor self, Tensor mask, Scalar value) -> Tensor`. */
  maskedFill_(self: Tensor, mask: Tensor, value: Scalar): Tensor;
  maskedFill_(self: Tensor, mask: Tensor, value: Tensor): Tensor;
  /** PyTorch: `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`. */
  maskedScatter(self: Tensor, mask: Tensor, source: Tensor): Tensor;
  maskedScatter(self: Tensor, mask: Tensor, source: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `masked_scatter_(Tensor self, Tensor mask, Tensor source) -> Tensor`. */
  maskedScatter_(self: Tensor, mask: Tensor, source: Tensor): Tensor;
  /** PyTorch: `masked_scatter_backward(Tensor grad_output, Tensor mask, int[] sizes) -> Tensor`. */
  maskedScatterBackward(gradOutput: Tensor, mask: Tensor, sizes: Integers): Tensor;
  /** PyTorch: `masked_select(Tensor self, Tensor mask) -> Tensor`. */
  maskedSelect(self: Tensor, mask: Tensor): Tensor;
  maskedSelect(self: Tensor, mask: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `masked_select_backward(Tensor grad, Tensor input, Tensor mask) -> Tensor`. */
  maskedSelectBackward(grad: Tensor, input: Tensor, mask: Tensor): Tensor;
  /** PyTorch: `matmul(Tensor self, Tensor other) -> Tensor`. */
  matmul(self: Tensor, other: Tensor): Tensor;
  matmul(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `matmul_backward(Tensor grad, Tensor self, Tensor other, bool[2] mask) -> (Tensor, Tensor)`. */
  matmulBackward(grad: Tensor, self: Tensor, other: Tensor, mask: boolean | readonly boolean[]): [Tensor, Tensor];
  matmulBackward(grad: Tensor, self: Tensor, other: Tensor, mask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `matrix_H(Tensor self) -> Tensor`. */
  matrixH(self: Tensor): Tensor;
  /** PyTorch: `matrix_exp(Tensor self) -> Tensor`. */
  matrixExp(self: Tensor): Tensor;
  /** PyTorch: `matrix_exp_backward(Tensor self, Tensor grad) -> Tensor`. */
  matrixExpBackward(self: Tensor, grad: Tensor): Tensor;
  /** PyTorch: `matrix_power(Tensor self, int n) -> Tensor`. */
  matrixPower(self: Tensor, n: number): Tensor;
  matrixPower(self: Tensor, n: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `max(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  max(self: Tensor): Tensor;
  max(self: Tensor, other: Tensor): Tensor;
  max(self: Tensor, options: { out: Tensor }): Tensor;
  max(self: Tensor, dim: number, keepdim?: boolean): [Tensor, Tensor];
  max(self: Tensor, dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  max(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  max(self: Tensor, dim: number, keepdim: boolean | undefined, options: { max: Tensor; maxValues: Tensor }): [Tensor, Tensor];
  max(self: Tensor, dim: number, options: { keepdim?: boolean; max: Tensor; maxValues: Tensor }): [Tensor, Tensor];
  /** PyTorch: `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0], dilation = [1], ceilMode = false. */
  maxPool1d(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  maxPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  maxPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool1d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** PyTorch: `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)`. Defaults: stride = [], padding = [0], dilation = [1], ceilMode = false. */
  maxPool1dWithIndices(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): [Tensor, Tensor];
  maxPool1dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  /** PyTorch: `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  maxPool2d(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  maxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  maxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool2d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** PyTorch: `max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, ceilMode: boolean | undefined, options: { out: Tensor }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean; out: Tensor }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`. Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  maxPool2dWithIndices(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): [Tensor, Tensor];
  maxPool2dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, ceilMode: boolean | undefined, options: { out: Tensor; indices: Tensor }): [Tensor, Tensor];
  maxPool2dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean; out: Tensor; indices: Tensor }): [Tensor, Tensor];
  maxPool2dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean; out: Tensor; indices: Tensor }): [Tensor, Tensor];
  maxPool2dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor; indices: Tensor }): [Tensor, Tensor];
  maxPool2dWithIndices(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `max_pool2d_with_indices_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices) -> Tensor`. */
  maxPool2dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers, padding: number | Integers, dilation: number | Integers, ceilMode: boolean, indices: Tensor): Tensor;
  maxPool2dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers, padding: number | Integers, dilation: number | Integers, ceilMode: boolean, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  maxPool3d(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  maxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  maxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool3d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** PyTorch: `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`. Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  maxPool3dWithIndices(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): [Tensor, Tensor];
  maxPool3dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, ceilMode: boolean | undefined, options: { out: Tensor; indices: Tensor }): [Tensor, Tensor];
  maxPool3dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean; out: Tensor; indices: Tensor }): [Tensor, Tensor];
  maxPool3dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean; out: Tensor; indices: Tensor }): [Tensor, Tensor];
  maxPool3dWithIndices(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor; indices: Tensor }): [Tensor, Tensor];
  maxPool3dWithIndices(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `max_pool3d_with_indices_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, int[3] dilation, bool ceil_mode, Tensor indices) -> Tensor`. */
  maxPool3dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers, padding: number | Integers, dilation: number | Integers, ceilMode: boolean, indices: Tensor): Tensor;
  maxPool3dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | Integers, stride: number | Integers, padding: number | Integers, dilation: number | Integers, ceilMode: boolean, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `max_unpool2d(Tensor self, Tensor indices, int[2] output_size) -> Tensor`. */
  maxUnpool2d(self: Tensor, indices: Tensor, outputSize: number | Integers): Tensor;
  maxUnpool2d(self: Tensor, indices: Tensor, outputSize: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `max_unpool3d(Tensor self, Tensor indices, int[3] output_size, int[3] stride, int[3] padding) -> Tensor`. */
  maxUnpool3d(self: Tensor, indices: Tensor, outputSize: number | Integers, stride: number | Integers, padding: number | Integers): Tensor;
  maxUnpool3d(self: Tensor, indices: Tensor, outputSize: number | Integers, stride: number | Integers, padding: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `maximum(Tensor self, Tensor other) -> Tensor`. */
  maximum(self: Tensor, other: Tensor): Tensor;
  maximum(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  mean(self: Tensor, options?: { dtype?: TorchDType | null }): Tensor;
  mean(self: Tensor, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  mean(self: Tensor, dim: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  mean(self: Tensor, dim: number | Integers | null, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  mean(self: Tensor, dim: number | Integers | null, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  mean(self: Tensor, dim: number | Integers | null, options: { keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `median(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  median(self: Tensor): Tensor;
  median(self: Tensor, options: { out: Tensor }): Tensor;
  median(self: Tensor, dim: number, keepdim?: boolean): [Tensor, Tensor];
  median(self: Tensor, dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  median(self: Tensor, dim: number, keepdim: boolean | undefined, options: { values: Tensor; indices: Tensor }): [Tensor, Tensor];
  median(self: Tensor, dim: number, options: { keepdim?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `meshgrid(Tensor[] tensors) -> Tensor[]`. */
  meshgrid(tensors: readonly Tensor[]): Tensor[];
  meshgrid(tensors: readonly Tensor[], options: { indexing: string }): Tensor[];
  /** PyTorch: `min(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  min(self: Tensor): Tensor;
  min(self: Tensor, other: Tensor): Tensor;
  min(self: Tensor, options: { out: Tensor }): Tensor;
  min(self: Tensor, dim: number, keepdim?: boolean): [Tensor, Tensor];
  min(self: Tensor, dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  min(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  min(self: Tensor, dim: number, keepdim: boolean | undefined, options: { min: Tensor; minIndices: Tensor }): [Tensor, Tensor];
  min(self: Tensor, dim: number, options: { keepdim?: boolean; min: Tensor; minIndices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `minimum(Tensor self, Tensor other) -> Tensor`. */
  minimum(self: Tensor, other: Tensor): Tensor;
  minimum(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)`. */
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor];
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `miopen_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon) -> (Tensor, Tensor, Tensor)`. */
  miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number): [Tensor, Tensor, Tensor];
  miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `miopen_convolution(Tensor self, Tensor weight, Tensor? bias, int[] padding, int[] stride, int[] dilation, int groups, bool benchmark, bool deterministic) -> Tensor`. */
  miopenConvolution(self: Tensor, weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  miopenConvolution(self: Tensor, weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor;
  /** PyTorch: `miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, int[] stride, int[] padding, int[] dilation, int groups) -> Tensor`. */
  miopenConvolutionAddRelu(self: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  /** PyTorch: `miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, int[] stride, int[] padding, int[] dilation, int groups) -> Tensor`. */
  miopenConvolutionRelu(self: Tensor, weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  /** PyTorch: `miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, int[] padding, int[] output_padding, int[] stride, int[] dilation, int groups, bool benchmark, bool deterministic) -> Tensor`. */
  miopenConvolutionTranspose(self: Tensor, weight: Tensor, bias: Tensor | null, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  miopenConvolutionTranspose(self: Tensor, weight: Tensor, bias: Tensor | null, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor;
  /** PyTorch: `miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)`. */
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Integers, targetLengths: Integers, blank: number, deterministic: boolean, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, int[] padding, int[] stride, int[] dilation, int groups, bool benchmark, bool deterministic) -> Tensor`. */
  miopenDepthwiseConvolution(self: Tensor, weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  miopenDepthwiseConvolution(self: Tensor, weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor;
  /** PyTorch: `miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`. */
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Integers, dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Integers, dropoutState: Tensor | null, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** PyTorch: `miopen_rnn_backward(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask) -> (Tensor, Tensor, Tensor, Tensor[])`. */
  miopenRnnBackward(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Integers, dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor, Tensor[]];
  miopenRnnBackward(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Integers, dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: readonly Tensor[] }): void;
  /** PyTorch: `mish(Tensor self) -> Tensor`. */
  mish(self: Tensor): Tensor;
  mish(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `mish_(Tensor self) -> Tensor`. */
  mish_(self: Tensor): Tensor;
  /** PyTorch: `mish_backward(Tensor grad_output, Tensor self) -> Tensor`. */
  mishBackward(gradOutput: Tensor, self: Tensor): Tensor;
  /** PyTorch: `mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor`. */
  mkldnnAdaptiveAvgPool2d(self: Tensor, outputSize: number | Integers): Tensor;
  mkldnnAdaptiveAvgPool2d(self: Tensor, outputSize: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `mkldnn_adaptive_avg_pool2d_backward(Tensor grad_output, Tensor self) -> Tensor`. */
  mkldnnAdaptiveAvgPool2dBackward(gradOutput: Tensor, self: Tensor): Tensor;
  mkldnnAdaptiveAvgPool2dBackward(gradOutput: Tensor, self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, int[] padding, int[] stride, int[] dilation, int groups) -> Tensor`. */
  mkldnnConvolution(self: Tensor, weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number): Tensor;
  mkldnnConvolution(self: Tensor, weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor`. */
  mkldnnLinear(self: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  mkldnnLinear(self: Tensor, weight: Tensor, options: { bias?: Tensor | null }): Tensor;
  mkldnnLinear(self: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { out: Tensor }): Tensor;
  mkldnnLinear(self: Tensor, weight: Tensor, options: { bias?: Tensor | null; out: Tensor }): Tensor;
  /** PyTorch: `mkldnn_linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`. */
  mkldnnLinearBackward(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  mkldnnLinearBackward(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `mkldnn_linear_backward_input(int[] input_size, Tensor grad_output, Tensor weight) -> Tensor`. */
  mkldnnLinearBackwardInput(inputSize: Integers, gradOutput: Tensor, weight: Tensor): Tensor;
  mkldnnLinearBackwardInput(inputSize: Integers, gradOutput: Tensor, weight: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)`. */
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  mkldnnMaxPool2d(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  mkldnnMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, ceilMode: boolean | undefined, options: { out: Tensor }): Tensor;
  mkldnnMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool2d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `mkldnn_max_pool2d_backward(Tensor grad_output, Tensor output, Tensor input, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, ceilMode: boolean | undefined, options: { out: Tensor }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  mkldnnMaxPool3d(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  mkldnnMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, ceilMode: boolean | undefined, options: { out: Tensor }): Tensor;
  mkldnnMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool3d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `mkldnn_max_pool3d_backward(Tensor grad_output, Tensor output, Tensor input, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, ceilMode: boolean | undefined, options: { out: Tensor }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `mkldnn_reorder_conv2d_weight(Tensor self, int[2] padding=[0, 0], int[2] stride=[1, 1], int[2] dilation=[1, 1], int groups=1, int[]? input_size=None) -> Tensor`. Defaults: padding = [0, 0], stride = [1, 1], dilation = [1, 1], groups = 1. */
  mkldnnReorderConv2dWeight(self: Tensor, padding?: number | Integers, stride?: number | Integers, dilation?: number | Integers, groups?: number, inputSize?: Integers | null): Tensor;
  mkldnnReorderConv2dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, groups: number | undefined, options: { inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, options: { groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, options: { dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(self: Tensor, padding: number | Integers | undefined, options: { stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(self: Tensor, options: { padding?: number | Integers; stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, groups: number | undefined, inputSize: Integers | null | undefined, options: { out: Tensor }): Tensor;
  mkldnnReorderConv2dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, groups: number | undefined, options: { inputSize?: Integers | null; out: Tensor }): Tensor;
  mkldnnReorderConv2dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, options: { groups?: number; inputSize?: Integers | null; out: Tensor }): Tensor;
  mkldnnReorderConv2dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, options: { dilation?: number | Integers; groups?: number; inputSize?: Integers | null; out: Tensor }): Tensor;
  mkldnnReorderConv2dWeight(self: Tensor, padding: number | Integers | undefined, options: { stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null; out: Tensor }): Tensor;
  mkldnnReorderConv2dWeight(self: Tensor, options: { padding?: number | Integers; stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null; out: Tensor }): Tensor;
  /** PyTorch: `mkldnn_reorder_conv3d_weight(Tensor self, int[3] padding=[0, 0, 0], int[3] stride=[1, 1, 1], int[3] dilation=[1, 1, 1], int groups=1, int[]? input_size=None) -> Tensor`. Defaults: padding = [0, 0, 0], stride = [1, 1, 1], dilation = [1, 1, 1], groups = 1. */
  mkldnnReorderConv3dWeight(self: Tensor, padding?: number | Integers, stride?: number | Integers, dilation?: number | Integers, groups?: number, inputSize?: Integers | null): Tensor;
  mkldnnReorderConv3dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, groups: number | undefined, options: { inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, options: { groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, options: { dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(self: Tensor, padding: number | Integers | undefined, options: { stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(self: Tensor, options: { padding?: number | Integers; stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, groups: number | undefined, inputSize: Integers | null | undefined, options: { out: Tensor }): Tensor;
  mkldnnReorderConv3dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, groups: number | undefined, options: { inputSize?: Integers | null; out: Tensor }): Tensor;
  mkldnnReorderConv3dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, options: { groups?: number; inputSize?: Integers | null; out: Tensor }): Tensor;
  mkldnnReorderConv3dWeight(self: Tensor, padding: number | Integers | undefined, stride: number | Integers | undefined, options: { dilation?: number | Integers; groups?: number; inputSize?: Integers | null; out: Tensor }): Tensor;
  mkldnnReorderConv3dWeight(self: Tensor, padding: number | Integers | undefined, options: { stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null; out: Tensor }): Tensor;
  mkldnnReorderConv3dWeight(self: Tensor, options: { padding?: number | Integers; stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null; out: Tensor }): Tensor;
  /** PyTorch: `mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)`. */
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Integers, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Integers, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** PyTorch: `mkldnn_rnn_layer_backward(Tensor input, Tensor weight1, Tensor weight2, Tensor weight3, Tensor weight4, Tensor hx_, Tensor cx_tmp, Tensor output, Tensor hy_, Tensor cy_, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, bool reverse, int mode, int hidden_size, int num_layers, bool has_biases, bool train, bool bidirectional, int[] batch_sizes, bool batch_first, Tensor workspace) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)`. */
  mkldnnRnnLayerBackward(input: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, reverse: boolean, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: Integers, batchFirst: boolean, workspace: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayerBackward(input: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, reverse: boolean, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: Integers, batchFirst: boolean, workspace: Tensor, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor; out5: Tensor; out6: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** PyTorch: `mm(Tensor self, Tensor mat2) -> Tensor`. */
  mm(self: Tensor, mat2: Tensor): Tensor;
  mm(self: Tensor, mat2: Tensor, outDtype: TorchDType): Tensor;
  mm(self: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  mm(self: Tensor, mat2: Tensor, outDtype: TorchDType, options: { out: Tensor }): Tensor;
  /** PyTorch: `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`. Defaults: dim = -1, keepdim = false. */
  mode(self: Tensor, dim?: number, keepdim?: boolean): [Tensor, Tensor];
  mode(self: Tensor, dim: number | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  mode(self: Tensor, options: { dim?: number; keepdim?: boolean }): [Tensor, Tensor];
  mode(self: Tensor, dim: number | undefined, keepdim: boolean | undefined, options: { values: Tensor; indices: Tensor }): [Tensor, Tensor];
  mode(self: Tensor, dim: number | undefined, options: { keepdim?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  mode(self: Tensor, options: { dim?: number; keepdim?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `moveaxis(Tensor self, int source, int destination) -> Tensor`. */
  moveaxis(self: Tensor, source: number, destination: number): Tensor;
  moveaxis(self: Tensor, source: Integers, destination: Integers): Tensor;
  /** PyTorch: `movedim(Tensor self, int source, int destination) -> Tensor`. */
  movedim(self: Tensor, source: number, destination: number): Tensor;
  movedim(self: Tensor, source: Integers, destination: Integers): Tensor;
  /** PyTorch: `mps_convolution_backward(Tensor self, Tensor grad_output, Tensor weight, int[] padding, int[] stride, int[] dilation, int groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`. */
  mpsConvolutionBackward(self: Tensor, gradOutput: Tensor, weight: Tensor, padding: Integers, stride: Integers, dilation: Integers, groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  mpsConvolutionBackward(self: Tensor, gradOutput: Tensor, weight: Tensor, padding: Integers, stride: Integers, dilation: Integers, groups: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `mps_convolution_transpose_backward(Tensor self, Tensor grad_output, Tensor weight, int[] padding, int[] output_padding, int[] stride, int[] dilation, int groups, bool[2] output_mask) -> (Tensor, Tensor)`. */
  mpsConvolutionTransposeBackward(self: Tensor, gradOutput: Tensor, weight: Tensor, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  mpsConvolutionTransposeBackward(self: Tensor, gradOutput: Tensor, weight: Tensor, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  mseLoss(self: Tensor, target: Tensor, reduction?: number): Tensor;
  mseLoss(self: Tensor, target: Tensor, options: { reduction?: number }): Tensor;
  mseLoss(self: Tensor, target: Tensor, reduction: number | undefined, options: { out: Tensor }): Tensor;
  mseLoss(self: Tensor, target: Tensor, options: { reduction?: number; out: Tensor }): Tensor;
  /** PyTorch: `mse_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor`. */
  mseLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number): Tensor;
  mseLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `msort(Tensor self) -> Tensor`. */
  msort(self: Tensor): Tensor;
  msort(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `mul(Tensor self, Scalar other) -> Tensor`. */
  mul(self: Tensor, other: Scalar): Tensor;
  mul(self: Tensor, other: Tensor): Tensor;
  mul(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  mul(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `mul_(Tensor self, Scalar other) -> Tensor`. */
  mul_(self: Tensor, other: Scalar): Tensor;
  mul_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor`. Defaults: p = 1, margin = 1, reduction = 1. */
  multiMarginLoss(self: Tensor, target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number): Tensor;
  multiMarginLoss(self: Tensor, target: Tensor, p: Scalar | undefined, margin: Scalar | undefined, weight: Tensor | null | undefined, options: { reduction?: number }): Tensor;
  multiMarginLoss(self: Tensor, target: Tensor, p: Scalar | undefined, margin: Scalar | undefined, options: { weight?: Tensor | null; reduction?: number }): Tensor;
  multiMarginLoss(self: Tensor, target: Tensor, p: Scalar | undefined, options: { margin?: Scalar; weight?: Tensor | null; reduction?: number }): Tensor;
  multiMarginLoss(self: Tensor, target: Tensor, options: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number }): Tensor;
  multiMarginLoss(self: Tensor, target: Tensor, p: Scalar | undefined, margin: Scalar | undefined, weight: Tensor | null | undefined, reduction: number | undefined, options: { out: Tensor }): Tensor;
  multiMarginLoss(self: Tensor, target: Tensor, p: Scalar | undefined, margin: Scalar | undefined, weight: Tensor | null | undefined, options: { reduction?: number; out: Tensor }): Tensor;
  multiMarginLoss(self: Tensor, target: Tensor, p: Scalar | undefined, margin: Scalar | undefined, options: { weight?: Tensor | null; reduction?: number; out: Tensor }): Tensor;
  multiMarginLoss(self: Tensor, target: Tensor, p: Scalar | undefined, options: { margin?: Scalar; weight?: Tensor | null; reduction?: number; out: Tensor }): Tensor;
  multiMarginLoss(self: Tensor, target: Tensor, options: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number; out: Tensor }): Tensor;
  /** PyTorch: `multi_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, Scalar p, Scalar margin, Tensor? weight=None, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight?: Tensor | null, reduction?: number): Tensor;
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null | undefined, options: { reduction?: number }): Tensor;
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null; reduction?: number }): Tensor;
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null | undefined, reduction: number | undefined, options: { gradInput: Tensor }): Tensor;
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null | undefined, options: { reduction?: number; gradInput: Tensor }): Tensor;
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null; reduction?: number; gradInput: Tensor }): Tensor;
  /** PyTorch: `multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  multilabelMarginLoss(self: Tensor, target: Tensor, reduction?: number): Tensor;
  multilabelMarginLoss(self: Tensor, target: Tensor, options: { reduction?: number }): Tensor;
  multilabelMarginLoss(self: Tensor, target: Tensor, reduction: number | undefined, options: { out: Tensor }): Tensor;
  multilabelMarginLoss(self: Tensor, target: Tensor, options: { reduction?: number; out: Tensor }): Tensor;
  /** PyTorch: `multilabel_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, Tensor is_target) -> Tensor`. */
  multilabelMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, isTarget: Tensor): Tensor;
  multilabelMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, isTarget: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `multilabel_margin_loss_forward(Tensor self, Tensor target, int reduction) -> (Tensor output, Tensor is_target)`. */
  multilabelMarginLossForward(self: Tensor, target: Tensor, reduction: number): [Tensor, Tensor];
  multilabelMarginLossForward(self: Tensor, target: Tensor, reduction: number, options: { output: Tensor; isTarget: Tensor }): [Tensor, Tensor];
  /** PyTorch: `multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`. Defaults: replacement = false. */
  multinomial(self: Tensor, numSamples: number, replacement?: boolean, options?: { generator?: Opaque | null }): Tensor;
  multinomial(self: Tensor, numSamples: number, options: { replacement?: boolean; generator?: Opaque | null }): Tensor;
  multinomial(self: Tensor, numSamples: number, replacement: boolean | undefined, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  multinomial(self: Tensor, numSamples: number, options: { replacement?: boolean; generator?: Opaque | null; out: Tensor }): Tensor;
  /** PyTorch: `multiply(Tensor self, Scalar other) -> Tensor`. */
  multiply(self: Tensor, other: Scalar): Tensor;
  multiply(self: Tensor, other: Tensor): Tensor;
  multiply(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `multiply_(Tensor self, Scalar other) -> Tensor`. */
  multiply_(self: Tensor, other: Scalar): Tensor;
  multiply_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `mv(Tensor self, Tensor vec) -> Tensor`. */
  mv(self: Tensor, vec: Tensor): Tensor;
  mv(self: Tensor, vec: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `mvlgamma(Tensor self, int p) -> Tensor`. */
  mvlgamma(self: Tensor, p: number): Tensor;
  mvlgamma(self: Tensor, p: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `mvlgamma_(Tensor self, int p) -> Tensor`. */
  mvlgamma_(self: Tensor, p: number): Tensor;
  /** PyTorch: `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`. */
  nanToNum(self: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum(self: Tensor, nan: number | null | undefined, posinf: number | null | undefined, options: { neginf?: number | null }): Tensor;
  nanToNum(self: Tensor, nan: number | null | undefined, options: { posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum(self: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum(self: Tensor, nan: number | null | undefined, posinf: number | null | undefined, neginf: number | null | undefined, options: { out: Tensor }): Tensor;
  nanToNum(self: Tensor, nan: number | null | undefined, posinf: number | null | undefined, options: { neginf?: number | null; out: Tensor }): Tensor;
  nanToNum(self: Tensor, nan: number | null | undefined, options: { posinf?: number | null; neginf?: number | null; out: Tensor }): Tensor;
  nanToNum(self: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `nan_to_num_(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`. */
  nanToNum_(self: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum_(self: Tensor, nan: number | null | undefined, posinf: number | null | undefined, options: { neginf?: number | null }): Tensor;
  nanToNum_(self: Tensor, nan: number | null | undefined, options: { posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum_(self: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /** PyTorch: `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  nanmean(self: Tensor, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  nanmean(self: Tensor, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  nanmean(self: Tensor, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  nanmean(self: Tensor, dim: number | Integers | null | undefined, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  nanmean(self: Tensor, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  nanmean(self: Tensor, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `nanmedian(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  nanmedian(self: Tensor): Tensor;
  nanmedian(self: Tensor, options: { out: Tensor }): Tensor;
  nanmedian(self: Tensor, dim: number, keepdim?: boolean): [Tensor, Tensor];
  nanmedian(self: Tensor, dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  nanmedian(self: Tensor, dim: number, keepdim: boolean | undefined, options: { values: Tensor; indices: Tensor }): [Tensor, Tensor];
  nanmedian(self: Tensor, dim: number, options: { keepdim?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`. Defaults: keepdim = false, interpolation = linear. */
  nanquantile(self: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(self: Tensor, q: Tensor, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(self: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(self: Tensor, q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(self: Tensor, q: number, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(self: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(self: Tensor, q: Tensor, dim: number | null | undefined, keepdim: boolean | undefined, options: { interpolation?: string; out: Tensor }): Tensor;
  nanquantile(self: Tensor, q: Tensor, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor;
  nanquantile(self: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor;
  nanquantile(self: Tensor, q: number, dim: number | null | undefined, keepdim: boolean | undefined, options: { interpolation?: string; out: Tensor }): Tensor;
  nanquantile(self: Tensor, q: number, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor;
  nanquantile(self: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor;
  /** PyTorch: `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  nansum(self: Tensor, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  nansum(self: Tensor, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  nansum(self: Tensor, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  nansum(self: Tensor, dim: number | Integers | null | undefined, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  nansum(self: Tensor, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  nansum(self: Tensor, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `narrow(Tensor self, int dim, int start, int length) -> Tensor`. */
  narrow(self: Tensor, dim: number, start: number, length: number): Tensor;
  narrow(self: Tensor, dim: number, start: Tensor, length: number): Tensor;
  /** PyTorch: `narrow_copy(Tensor self, int dim, int start, int length) -> Tensor`. */
  narrowCopy(self: Tensor, dim: number, start: number, length: number): Tensor;
  narrowCopy(self: Tensor, dim: number, start: number, length: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)`. */
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `native_batch_norm_backward(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`. */
  nativeBatchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  nativeBatchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `native_channel_shuffle(Tensor self, int groups) -> Tensor`. */
  nativeChannelShuffle(self: Tensor, groups: number): Tensor;
  /** PyTorch: `native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)`. */
  nativeDropout(input: Tensor, p: number, train: boolean | null): [Tensor, Tensor];
  nativeDropout(input: Tensor, p: number, train: boolean | null, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `native_dropout_backward(Tensor grad_output, Tensor mask, float scale) -> Tensor`. */
  nativeDropoutBackward(gradOutput: Tensor, mask: Tensor, scale: number): Tensor;
  nativeDropoutBackward(gradOutput: Tensor, mask: Tensor, scale: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `native_group_norm(Tensor input, Tensor? weight, Tensor? bias, int N, int C, int HxW, int group, float eps) -> (Tensor, Tensor, Tensor)`. */
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number): [Tensor, Tensor, Tensor];
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `native_group_norm_backward(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, int N, int C, int HxW, int group, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`. */
  nativeGroupNormBackward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  nativeGroupNormBackward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `native_layer_norm(Tensor input, int[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)`. */
  nativeLayerNorm(input: Tensor, normalizedShape: Integers, weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: Integers, weight: Tensor | null, bias: Tensor | null, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `native_layer_norm_backward(Tensor grad_out, Tensor input, int[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`. */
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: Integers, mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: Integers, mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `native_norm(Tensor self, Scalar p=2) -> Tensor`. Defaults: p = 2. */
  nativeNorm(self: Tensor, p?: Scalar): Tensor;
  nativeNorm(self: Tensor, options: { p?: Scalar }): Tensor;
  nativeNorm(self: Tensor, p: Scalar | undefined, options: { out: Tensor }): Tensor;
  nativeNorm(self: Tensor, options: { p?: Scalar; out: Tensor }): Tensor;
  nativeNorm(self: Tensor, p: Scalar | null, dim: number | Integers, keepdim: boolean, dtype: TorchDType | null): Tensor;
  nativeNorm(self: Tensor, p: Scalar | null, dim: number | Integers, keepdim: boolean, dtype: TorchDType | null, options: { out: Tensor }): Tensor;
  /** PyTorch: `ne(Tensor self, Scalar other) -> Tensor`. */
  ne(self: Tensor, other: Scalar): Tensor;
  ne(self: Tensor, other: Tensor): Tensor;
  ne(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  ne(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `ne_(Tensor self, Scalar other) -> Tensor`. */
  ne_(self: Tensor, other: Scalar): Tensor;
  ne_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `neg(Tensor self) -> Tensor`. */
  neg(self: Tensor): Tensor;
  neg(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `neg_(Tensor self) -> Tensor`. */
  neg_(self: Tensor): Tensor;
  /** PyTorch: `negative(Tensor self) -> Tensor`. */
  negative(self: Tensor): Tensor;
  negative(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `negative_(Tensor self) -> Tensor`. */
  negative_(self: Tensor): Tensor;
  /** PyTorch: `nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor`. */
  nestedToPaddedTensor(self: Tensor, padding: number, outputSize?: Integers | null): Tensor;
  nestedToPaddedTensor(self: Tensor, padding: number, options: { outputSize?: Integers | null }): Tensor;
  /** PyTorch: `new_empty(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  newEmpty(self: Tensor, size: Integers, options: { out: Tensor }): Tensor;
  newEmpty(self: Tensor, ...size: number[]): Tensor;
  newEmpty(self: Tensor, ...sizeAndOptions: [...number[], { out: Tensor }]): Tensor;
  newEmpty(self: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmpty(self: Tensor, ...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** PyTorch: `new_empty_strided(Tensor self, int[] size, int[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  newEmptyStrided(self: Tensor, size: Integers, stride: Integers, options: { out: Tensor }): Tensor;
  newEmptyStrided(self: Tensor, size: Integers, stride: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `new_full(Tensor self, int[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  newFull(self: Tensor, size: Integers, fillValue: Scalar, options: { out: Tensor }): Tensor;
  newFull(self: Tensor, size: Integers, fillValue: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `new_ones(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  newOnes(self: Tensor, size: Integers, options: { out: Tensor }): Tensor;
  newOnes(self: Tensor, ...size: number[]): Tensor;
  newOnes(self: Tensor, ...sizeAndOptions: [...number[], { out: Tensor }]): Tensor;
  newOnes(self: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newOnes(self: Tensor, ...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** PyTorch: `new_zeros(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  newZeros(self: Tensor, size: Integers, options: { out: Tensor }): Tensor;
  newZeros(self: Tensor, ...size: number[]): Tensor;
  newZeros(self: Tensor, ...sizeAndOptions: [...number[], { out: Tensor }]): Tensor;
  newZeros(self: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newZeros(self: Tensor, ...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** PyTorch: `nextafter(Tensor self, Tensor other) -> Tensor`. */
  nextafter(self: Tensor, other: Tensor): Tensor;
  nextafter(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `nextafter_(Tensor self, Tensor other) -> Tensor`. */
  nextafter_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor`. Defaults: reduction = 1, ignoreIndex = -100. */
  nllLoss(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor;
  nllLoss(self: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number }): Tensor;
  nllLoss(self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number }): Tensor;
  nllLoss(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
  nllLoss(self: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, ignoreIndex: number | undefined, options: { out: Tensor }): Tensor;
  nllLoss(self: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number; out: Tensor }): Tensor;
  nllLoss(self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number; out: Tensor }): Tensor;
  nllLoss(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out: Tensor }): Tensor;
  /** PyTorch: `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor`. Defaults: reduction = 1, ignoreIndex = -100. */
  nllLoss2d(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor;
  nllLoss2d(self: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number }): Tensor;
  nllLoss2d(self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number }): Tensor;
  nllLoss2d(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
  nllLoss2d(self: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, ignoreIndex: number | undefined, options: { out: Tensor }): Tensor;
  nllLoss2d(self: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number; out: Tensor }): Tensor;
  nllLoss2d(self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number; out: Tensor }): Tensor;
  nllLoss2d(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out: Tensor }): Tensor;
  /** PyTorch: `nll_loss2d_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, int ignore_index, Tensor total_weight) -> Tensor`. */
  nllLoss2dBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor): Tensor;
  nllLoss2dBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `nll_loss2d_forward(Tensor self, Tensor target, Tensor? weight, int reduction, int ignore_index) -> (Tensor output, Tensor total_weight)`. */
  nllLoss2dForward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): [Tensor, Tensor];
  nllLoss2dForward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { output: Tensor; totalWeight: Tensor }): [Tensor, Tensor];
  /** PyTorch: `nll_loss_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, int ignore_index, Tensor total_weight) -> Tensor`. */
  nllLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor): Tensor;
  nllLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `nll_loss_forward(Tensor self, Tensor target, Tensor? weight, int reduction, int ignore_index) -> (Tensor output, Tensor total_weight)`. */
  nllLossForward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): [Tensor, Tensor];
  nllLossForward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { output: Tensor; totalWeight: Tensor }): [Tensor, Tensor];
  /** PyTorch: `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor`. Defaults: reduction = 1, ignoreIndex = -100. */
  nllLossNd(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor;
  nllLossNd(self: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number }): Tensor;
  nllLossNd(self: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number }): Tensor;
  nllLossNd(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
  /** PyTorch: `nonzero(Tensor self) -> Tensor`. */
  nonzero(self: Tensor): Tensor;
  nonzero(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `nonzero_numpy(Tensor self) -> Tensor[]`. */
  nonzeroNumpy(self: Tensor): Tensor[];
  /** PyTorch: `nonzero_static(Tensor self, *, int size, int fill_value=-1) -> Tensor`. Defaults: fillValue = -1. */
  nonzeroStatic(self: Tensor, options: { size: number; fillValue?: number }): Tensor;
  nonzeroStatic(self: Tensor, options: { size: number; fillValue?: number; out: Tensor }): Tensor;
  /** PyTorch: `norm(Tensor self, Scalar p=2) -> Tensor`. Defaults: p = 2, keepdim = false. */
  norm(self: Tensor, p?: Scalar): Tensor;
  norm(self: Tensor, options: { p?: Scalar }): Tensor;
  norm(self: Tensor, p: Scalar | null, options: { dtype: TorchDType }): Tensor;
  norm(self: Tensor, p: Scalar | undefined, options: { out: Tensor }): Tensor;
  norm(self: Tensor, options: { p?: Scalar; out: Tensor }): Tensor;
  norm(self: Tensor, p: Scalar | null, dim: number | Integers, keepdim?: boolean): Tensor;
  norm(self: Tensor, p: Scalar | null, dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  norm(self: Tensor, p: Scalar | null, options: { dtype: TorchDType; out: Tensor }): Tensor;
  norm(self: Tensor, p: Scalar | null, dim: number | Integers, keepdim: boolean, options: { dtype: TorchDType }): Tensor;
  norm(self: Tensor, p: Scalar | null, dim: number | Integers, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  norm(self: Tensor, p: Scalar | null, dim: number | Integers, options: { keepdim?: boolean; out: Tensor }): Tensor;
  norm(self: Tensor, p: Scalar | null, dim: number | Integers, keepdim: boolean, options: { dtype: TorchDType; out: Tensor }): Tensor;
  /** PyTorch: `norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor`. Defaults: pow = 2, dim = 0. */
  normExceptDim(v: Tensor, pow?: number, dim?: number): Tensor;
  normExceptDim(v: Tensor, pow: number | undefined, options: { dim?: number }): Tensor;
  normExceptDim(v: Tensor, options: { pow?: number; dim?: number }): Tensor;
  /** PyTorch: `normal(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor`. Defaults: std = 1., mean = 0.. */
  normal(mean: Tensor, std: Tensor, options?: { generator?: Opaque | null }): Tensor;
  normal(mean: Tensor, std?: number, options?: { generator?: Opaque | null }): Tensor;
  normal(mean: Tensor, options: { std?: number; generator?: Opaque | null }): Tensor;
  normal(mean: number, std: Tensor, options?: { generator?: Opaque | null }): Tensor;
  normal(mean: Tensor, std: Tensor, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  normal(mean: Tensor, std: number | undefined, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  normal(mean: Tensor, options: { std?: number; generator?: Opaque | null; out: Tensor }): Tensor;
  normal(mean: number, std: Tensor, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  normal(mean: number, std: number, size: Integers, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  normal(self: Tensor, mean: number | undefined, std: number | undefined, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  normal(self: Tensor, mean: number | undefined, options: { std?: number; generator?: Opaque | null; out: Tensor }): Tensor;
  normal(self: Tensor, options: { mean?: number; std?: number; generator?: Opaque | null; out: Tensor }): Tensor;
  normal(mean: number, std: number, size: Integers, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `normal_(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor`. Defaults: mean = 0., std = 1.. */
  normal_(self: Tensor, mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  normal_(self: Tensor, mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  normal_(self: Tensor, options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor`. Defaults: mean = 0., std = 1.. */
  normalFunctional(self: Tensor, mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  normalFunctional(self: Tensor, mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  normalFunctional(self: Tensor, options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `not_equal(Tensor self, Scalar other) -> Tensor`. */
  notEqual(self: Tensor, other: Scalar): Tensor;
  notEqual(self: Tensor, other: Tensor): Tensor;
  notEqual(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  notEqual(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `not_equal_(Tensor self, Scalar other) -> Tensor`. */
  notEqual_(self: Tensor, other: Scalar): Tensor;
  notEqual_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `nuclear_norm(Tensor self, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  nuclearNorm(self: Tensor, keepdim?: boolean): Tensor;
  nuclearNorm(self: Tensor, options: { keepdim?: boolean }): Tensor;
  nuclearNorm(self: Tensor, dim: number | Integers, keepdim?: boolean): Tensor;
  nuclearNorm(self: Tensor, dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  nuclearNorm(self: Tensor, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  nuclearNorm(self: Tensor, options: { keepdim?: boolean; out: Tensor }): Tensor;
  nuclearNorm(self: Tensor, dim: number | Integers, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  nuclearNorm(self: Tensor, dim: number | Integers, options: { keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `numel(Tensor self) -> int`. */
  numel(self: Tensor): number;
  /** PyTorch: `numpy_T(Tensor self) -> Tensor`. */
  numpyT(self: Tensor): Tensor;
  /** PyTorch: `one_hot(Tensor self, int num_classes=-1) -> Tensor`. Defaults: numClasses = -1. */
  oneHot(self: Tensor, numClasses?: number): Tensor;
  oneHot(self: Tensor, options: { numClasses?: number }): Tensor;
  /** PyTorch: `ones(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  ones(size: Integers, options: { out: Tensor }): Tensor;
  ones(...size: number[]): Tensor;
  ones(...sizeAndOptions: [...number[], { out: Tensor }]): Tensor;
  ones(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  ones(...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** PyTorch: `ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  onesLike(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  onesLike(self: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `orgqr(Tensor self, Tensor input2) -> Tensor`. */
  orgqr(self: Tensor, input2: Tensor): Tensor;
  orgqr(self: Tensor, input2: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`. Defaults: left = true, transpose = false. */
  ormqr(self: Tensor, input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  ormqr(self: Tensor, input2: Tensor, input3: Tensor, left: boolean | undefined, options: { transpose?: boolean }): Tensor;
  ormqr(self: Tensor, input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean }): Tensor;
  ormqr(self: Tensor, input2: Tensor, input3: Tensor, left: boolean | undefined, transpose: boolean | undefined, options: { out: Tensor }): Tensor;
  ormqr(self: Tensor, input2: Tensor, input3: Tensor, left: boolean | undefined, options: { transpose?: boolean; out: Tensor }): Tensor;
  ormqr(self: Tensor, input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `outer(Tensor self, Tensor vec2) -> Tensor`. */
  outer(self: Tensor, vec2: Tensor): Tensor;
  outer(self: Tensor, vec2: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `output_nr(Tensor self) -> int`. */
  outputNr(self: Tensor): number;
  /** PyTorch: `pad(Tensor self, int[] pad, str mode="constant", float? value=None) -> Tensor`. Defaults: mode = constant. */
  pad(self: Tensor, pad: Integers, mode?: string, value?: number | null): Tensor;
  pad(self: Tensor, pad: Integers, mode: string | undefined, options: { value?: number | null }): Tensor;
  pad(self: Tensor, pad: Integers, options: { mode?: string; value?: number | null }): Tensor;
  /** PyTorch: `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor`. Defaults: batchFirst = false, paddingValue = 0., paddingSide = right. */
  padSequence(sequences: readonly Tensor[], batchFirst?: boolean, paddingValue?: number, paddingSide?: string): Tensor;
  padSequence(sequences: readonly Tensor[], batchFirst: boolean | undefined, paddingValue: number | undefined, options: { paddingSide?: string }): Tensor;
  padSequence(sequences: readonly Tensor[], batchFirst: boolean | undefined, options: { paddingValue?: number; paddingSide?: string }): Tensor;
  padSequence(sequences: readonly Tensor[], options: { batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Tensor;
  /** PyTorch: `pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=1e-6, bool keepdim=False) -> Tensor`. Defaults: p = 2., eps = 1e-6, keepdim = false. */
  pairwiseDistance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor;
  pairwiseDistance(x1: Tensor, x2: Tensor, p: number | undefined, eps: number | undefined, options: { keepdim?: boolean }): Tensor;
  pairwiseDistance(x1: Tensor, x2: Tensor, p: number | undefined, options: { eps?: number; keepdim?: boolean }): Tensor;
  pairwiseDistance(x1: Tensor, x2: Tensor, options: { p?: number; eps?: number; keepdim?: boolean }): Tensor;
  /** PyTorch: `pdist(Tensor self, float p=2.) -> Tensor`. Defaults: p = 2.. */
  pdist(self: Tensor, p?: number): Tensor;
  pdist(self: Tensor, options: { p?: number }): Tensor;
  /** PyTorch: `permute(Tensor self, int[] dims) -> Tensor`. */
  permute(self: Tensor, dims: Integers): Tensor;
  permute(self: Tensor, ...size: number[]): Tensor;
  /** PyTorch: `permute_copy(Tensor self, int[] dims) -> Tensor`. */
  permuteCopy(self: Tensor, dims: Integers): Tensor;
  permuteCopy(self: Tensor, dims: Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `pin_memory(Tensor self, Device? device=None) -> Tensor`. */
  pinMemory(self: Tensor, device?: string | null): Tensor;
  pinMemory(self: Tensor, options: { device?: string | null }): Tensor;
  /** PyTorch: `pinverse(Tensor self, float rcond=1e-15) -> Tensor`. Defaults: rcond = 1e-15. */
  pinverse(self: Tensor, rcond?: number): Tensor;
  pinverse(self: Tensor, options: { rcond?: number }): Tensor;
  /** PyTorch: `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor`. */
  pixelShuffle(self: Tensor, upscaleFactor: number): Tensor;
  pixelShuffle(self: Tensor, upscaleFactor: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor`. */
  pixelUnshuffle(self: Tensor, downscaleFactor: number): Tensor;
  pixelUnshuffle(self: Tensor, downscaleFactor: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `poisson(Tensor self, Generator? generator=None) -> Tensor`. */
  poisson(self: Tensor, generator?: Opaque | null): Tensor;
  poisson(self: Tensor, options: { generator?: Opaque | null }): Tensor;
  poisson(self: Tensor, generator: Opaque | null | undefined, options: { out: Tensor }): Tensor;
  poisson(self: Tensor, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  /** PyTorch: `poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor`. */
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: number): Tensor;
  /** PyTorch: `polar(Tensor abs, Tensor angle) -> Tensor`. */
  polar(abs: Tensor, angle: Tensor): Tensor;
  polar(abs: Tensor, angle: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `polygamma(int n, Tensor self) -> Tensor`. */
  polygamma(n: number, self: Tensor): Tensor;
  polygamma(n: number, self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `polygamma_(Tensor self, int n) -> Tensor`. */
  polygamma_(self: Tensor, n: number): Tensor;
  /** PyTorch: `positive(Tensor self) -> Tensor`. */
  positive(self: Tensor): Tensor;
  /** PyTorch: `pow(Scalar self, Tensor exponent) -> Tensor`. */
  pow(self: Scalar, exponent: Tensor): Tensor;
  pow(self: Tensor, exponent: Scalar): Tensor;
  pow(self: Tensor, exponent: Tensor): Tensor;
  pow(self: Scalar, exponent: Tensor, options: { out: Tensor }): Tensor;
  pow(self: Tensor, exponent: Scalar, options: { out: Tensor }): Tensor;
  pow(self: Tensor, exponent: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `pow_(Tensor self, Scalar exponent) -> Tensor`. */
  pow_(self: Tensor, exponent: Scalar): Tensor;
  pow_(self: Tensor, exponent: Tensor): Tensor;
  /** PyTorch: `prelu(Tensor self, Tensor weight) -> Tensor`. */
  prelu(self: Tensor, weight: Tensor): Tensor;
  /** PyTorch: `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  prod(self: Tensor, options?: { dtype?: TorchDType | null }): Tensor;
  prod(self: Tensor, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  prod(self: Tensor, dim: number, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  prod(self: Tensor, dim: number, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  prod(self: Tensor, dim: number, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  prod(self: Tensor, dim: number, options: { keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `promote_types(ScalarType type1, ScalarType type2) -> ScalarType`. */
  promoteTypes(type1: TorchDType, type2: TorchDType): TorchDType;
  /** PyTorch: `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`. Defaults: accumulate = false. */
  put(self: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put(self: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor;
  put(self: Tensor, index: Tensor, source: Tensor, accumulate: boolean | undefined, options: { out: Tensor }): Tensor;
  put(self: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `put_(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`. Defaults: accumulate = false. */
  put_(self: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put_(self: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor;
  /** PyTorch: `q_per_channel_axis(Tensor self) -> int`. */
  qPerChannelAxis(self: Tensor): number;
  /** PyTorch: `q_per_channel_scales(Tensor self) -> Tensor`. */
  qPerChannelScales(self: Tensor): Tensor;
  qPerChannelScales(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `q_per_channel_zero_points(Tensor self) -> Tensor`. */
  qPerChannelZeroPoints(self: Tensor): Tensor;
  qPerChannelZeroPoints(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `q_scale(Tensor self) -> float`. */
  qScale(self: Tensor): number;
  /** PyTorch: `q_zero_point(Tensor self) -> int`. */
  qZeroPoint(self: Tensor): number;
  /** PyTorch: `qscheme(Tensor self) -> QScheme`. */
  qscheme(self: Tensor): Opaque;
  /** PyTorch: `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`. Defaults: keepdim = false, interpolation = linear. */
  quantile(self: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(self: Tensor, q: Tensor, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(self: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(self: Tensor, q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(self: Tensor, q: number, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(self: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(self: Tensor, q: Tensor, dim: number | null | undefined, keepdim: boolean | undefined, options: { interpolation?: string; out: Tensor }): Tensor;
  quantile(self: Tensor, q: Tensor, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor;
  quantile(self: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor;
  quantile(self: Tensor, q: number, dim: number | null | undefined, keepdim: boolean | undefined, options: { interpolation?: string; out: Tensor }): Tensor;
  quantile(self: Tensor, q: number, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor;
  quantile(self: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor;
  /** PyTorch: `quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor`. */
  quantizePerChannel(self: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number, dtype: TorchDType): Tensor;
  quantizePerChannel(self: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number, dtype: TorchDType, options: { out: Tensor }): Tensor;
  /** PyTorch: `quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor`. */
  quantizePerTensor(self: Tensor, scale: number, zeroPoint: number, dtype: TorchDType): Tensor;
  quantizePerTensor(self: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: TorchDType): Tensor;
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: TorchDType): Tensor[];
  quantizePerTensor(self: Tensor, scale: number, zeroPoint: number, dtype: TorchDType, options: { out: Tensor }): Tensor;
  quantizePerTensor(self: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: TorchDType, options: { out: Tensor }): Tensor;
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: TorchDType, options: { out: readonly Tensor[] }): void;
  /** PyTorch: `quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor`. */
  quantizePerTensorDynamic(self: Tensor, dtype: TorchDType, reduceRange: boolean): Tensor;
  quantizePerTensorDynamic(self: Tensor, dtype: TorchDType, reduceRange: boolean, options: { out: Tensor }): Tensor;
  /** PyTorch: `quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point) -> Tensor`. */
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, outputZeroPoint: number): Tensor;
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, outputZeroPoint: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `quantized_gru(Tensor data, Tensor batch_sizes, Tensor hx, __torch__.torch.classes.rnn.CellParamsBase[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`. */
  quantizedGru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Opaque[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  quantizedGru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  quantizedGru(input: Tensor, hx: Tensor, params: readonly Opaque[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  quantizedGru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  /** PyTorch: `quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`. */
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  /** PyTorch: `quantized_lstm(Tensor data, Tensor batch_sizes, Tensor[] hx, __torch__.torch.classes.rnn.CellParamsBase[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)`. Defaults: useDynamic = false. */
  quantizedLstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Opaque[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options?: { dtype?: TorchDType | null; useDynamic?: boolean }): [Tensor, Tensor, Tensor];
  quantizedLstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options?: { dtype?: TorchDType | null; useDynamic?: boolean }): [Tensor, Tensor, Tensor];
  quantizedLstm(input: Tensor, hx: readonly Tensor[], params: readonly Opaque[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: { dtype?: TorchDType | null; useDynamic?: boolean }): [Tensor, Tensor, Tensor];
  quantizedLstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: { dtype?: TorchDType | null; useDynamic?: boolean }): [Tensor, Tensor, Tensor];
  /** PyTorch: `quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)`. */
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): [Tensor, Tensor];
  /** PyTorch: `quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0], dilation = [1], ceilMode = false. */
  quantizedMaxPool1d(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  quantizedMaxPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  quantizedMaxPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool1d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, ceilMode: boolean | undefined, options: { out: Tensor }): Tensor;
  quantizedMaxPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean; out: Tensor }): Tensor;
  quantizedMaxPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  quantizedMaxPool1d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  quantizedMaxPool1d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  quantizedMaxPool2d(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  quantizedMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  quantizedMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool2d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, ceilMode: boolean | undefined, options: { out: Tensor }): Tensor;
  quantizedMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean; out: Tensor }): Tensor;
  quantizedMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  quantizedMaxPool2d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  quantizedMaxPool2d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  quantizedMaxPool3d(self: Tensor, kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  quantizedMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  quantizedMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool3d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, ceilMode: boolean | undefined, options: { out: Tensor }): Tensor;
  quantizedMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean; out: Tensor }): Tensor;
  quantizedMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  quantizedMaxPool3d(self: Tensor, kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  quantizedMaxPool3d(self: Tensor, kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`. */
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  /** PyTorch: `quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`. */
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  /** PyTorch: `rad2deg(Tensor self) -> Tensor`. */
  rad2deg(self: Tensor): Tensor;
  rad2deg(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `rad2deg_(Tensor self) -> Tensor`. */
  rad2deg_(self: Tensor): Tensor;
  /** PyTorch: `rand(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  rand(size: Integers, options: { out: Tensor }): Tensor;
  rand(...size: number[]): Tensor;
  rand(...sizeAndOptions: [...number[], { out: Tensor }]): Tensor;
  rand(size: Integers, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  rand(...sizeAndOptions: [...number[], { generator?: Opaque | null; out: Tensor }]): Tensor;
  rand(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  rand(...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  rand(size: Integers, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  rand(...sizeAndOptions: [...number[], { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** PyTorch: `rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  randLike(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  randLike(self: Tensor, options: { generator?: Opaque | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  randLike(self: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randLike(self: Tensor, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `randint(int high, int[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. Defaults: dtype = 4. */
  randint(high: number, size: Integers, options: { out: Tensor }): Tensor;
  randint(high: number, size: Integers, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  randint(low: number, high: number, size: Integers, options: { out: Tensor }): Tensor;
  randint(low: number, high: number, size: Integers, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  randint(high: number, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  randint(high: number, size: Integers, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  randint(low: number, high: number, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  randint(low: number, high: number, size: Integers, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `randint_like(Tensor self, int high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  randintLike(self: Tensor, high: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  randintLike(self: Tensor, high: number, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  randintLike(self: Tensor, high: Tensor, options: { generator?: Opaque | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  randintLike(self: Tensor, high: number, options: { generator?: Opaque | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  randintLike(self: Tensor, low: number, high: number, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  randintLike(self: Tensor, low: number, high: number, options: { generator?: Opaque | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  randintLike(self: Tensor, high: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(self: Tensor, high: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(self: Tensor, high: Tensor, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(self: Tensor, high: number, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(self: Tensor, low: number, high: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(self: Tensor, low: number, high: number, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `randn(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  randn(size: Integers, options: { out: Tensor }): Tensor;
  randn(...size: number[]): Tensor;
  randn(...sizeAndOptions: [...number[], { out: Tensor }]): Tensor;
  randn(size: Integers, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  randn(...sizeAndOptions: [...number[], { generator?: Opaque | null; out: Tensor }]): Tensor;
  randn(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  randn(...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  randn(size: Integers, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  randn(...sizeAndOptions: [...number[], { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** PyTorch: `randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  randnLike(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  randnLike(self: Tensor, options: { generator?: Opaque | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  randnLike(self: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randnLike(self: Tensor, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `random(Tensor self, *, Generator? generator=None) -> Tensor`. */
  random(self: Tensor, options?: { generator?: Opaque | null }): Tensor;
  random(self: Tensor, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  random(self: Tensor, to: number, options?: { generator?: Opaque | null }): Tensor;
  random(self: Tensor, from: number, to: number | null, options?: { generator?: Opaque | null }): Tensor;
  random(self: Tensor, to: number, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  random(self: Tensor, from: number, to: number | null, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  /** PyTorch: `random_(Tensor self, *, Generator? generator=None) -> Tensor`. */
  random_(self: Tensor, options?: { generator?: Opaque | null }): Tensor;
  random_(self: Tensor, to: number, options?: { generator?: Opaque | null }): Tensor;
  random_(self: Tensor, from: number, to: number | null, options?: { generator?: Opaque | null }): Tensor;
  /** PyTorch: `randperm(int n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. Defaults: dtype = 4. */
  randperm(n: number, options: { out: Tensor }): Tensor;
  randperm(n: number, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  randperm(n: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  randperm(n: number, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. Defaults: step = 1. */
  range(start: Scalar, end: Scalar, options: { out: Tensor }): Tensor;
  range(start: Scalar, end: Scalar, step: Scalar | undefined, options: { out: Tensor }): Tensor;
  range(start: Scalar, end: Scalar, options: { step?: Scalar; out: Tensor }): Tensor;
  range(start: Scalar, end: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  range(start: Scalar, end: Scalar, step?: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  range(start: Scalar, end: Scalar, options: { step?: Scalar; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `ravel(Tensor self) -> Tensor`. */
  ravel(self: Tensor): Tensor;
  /** PyTorch: `real(Tensor self) -> Tensor`. */
  real(self: Tensor): Tensor;
  /** PyTorch: `reciprocal(Tensor self) -> Tensor`. */
  reciprocal(self: Tensor): Tensor;
  reciprocal(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `reciprocal_(Tensor self) -> Tensor`. */
  reciprocal_(self: Tensor): Tensor;
  /** PyTorch: `record_stream(Tensor self, Stream s) -> ()`. */
  recordStream(self: Tensor, s: Opaque): void;
  /** PyTorch: `reflection_pad1d(Tensor self, int[2] padding) -> Tensor`. */
  reflectionPad1d(self: Tensor, padding: number | Integers): Tensor;
  reflectionPad1d(self: Tensor, padding: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `reflection_pad1d_backward(Tensor grad_output, Tensor self, int[2] padding) -> Tensor`. */
  reflectionPad1dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers): Tensor;
  reflectionPad1dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `reflection_pad2d(Tensor self, int[4] padding) -> Tensor`. */
  reflectionPad2d(self: Tensor, padding: number | Integers): Tensor;
  reflectionPad2d(self: Tensor, padding: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `reflection_pad2d_backward(Tensor grad_output, Tensor self, int[4] padding) -> Tensor`. */
  reflectionPad2dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers): Tensor;
  reflectionPad2dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `reflection_pad3d(Tensor self, int[6] padding) -> Tensor`. */
  reflectionPad3d(self: Tensor, padding: number | Integers): Tensor;
  reflectionPad3d(self: Tensor, padding: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `reflection_pad3d_backward(Tensor grad_output, Tensor self, int[6] padding) -> Tensor`. */
  reflectionPad3dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers): Tensor;
  reflectionPad3dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `relu(Tensor self) -> Tensor`. */
  relu(self: Tensor): Tensor;
  relu(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `relu6(Tensor self) -> Tensor`. */
  relu6(self: Tensor): Tensor;
  /** PyTorch: `relu6_(Tensor self) -> Tensor`. */
  relu6_(self: Tensor): Tensor;
  /** PyTorch: `relu_(Tensor self) -> Tensor`. */
  relu_(self: Tensor): Tensor;
  /** PyTorch: `remainder(Tensor self, Scalar other) -> Tensor`. */
  remainder(self: Tensor, other: Scalar): Tensor;
  remainder(self: Scalar, other: Tensor): Tensor;
  remainder(self: Tensor, other: Tensor): Tensor;
  remainder(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  remainder(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  remainder(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `remainder_(Tensor self, Scalar other) -> Tensor`. */
  remainder_(self: Tensor, other: Scalar): Tensor;
  remainder_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`. */
  renorm(self: Tensor, p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  renorm(self: Tensor, p: Scalar, dim: number, maxnorm: Scalar, options: { out: Tensor }): Tensor;
  /** PyTorch: `renorm_(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`. */
  renorm_(self: Tensor, p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  /** PyTorch: `repeat(Tensor self, int[] repeats) -> Tensor`. */
  repeat(self: Tensor, repeats: Integers): Tensor;
  repeat(self: Tensor, ...size: number[]): Tensor;
  repeat(self: Tensor, repeats: Integers, options: { out: Tensor }): Tensor;
  repeat(self: Tensor, ...sizeAndOptions: [...number[], { out: Tensor }]): Tensor;
  /** PyTorch: `repeat_interleave(Tensor repeats, *, int? output_size=None) -> Tensor`. */
  repeatInterleave(repeats: Tensor, options?: { outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: Tensor, options: { outputSize?: number | null; out: Tensor }): Tensor;
  repeatInterleave(self: Tensor, repeats: Tensor, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
  repeatInterleave(self: Tensor, repeats: Tensor, options: { dim?: number | null; outputSize?: number | null }): Tensor;
  repeatInterleave(self: Tensor, repeats: number, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
  repeatInterleave(self: Tensor, repeats: number, options: { dim?: number | null; outputSize?: number | null }): Tensor;
  /** PyTorch: `replication_pad1d(Tensor self, int[2] padding) -> Tensor`. */
  replicationPad1d(self: Tensor, padding: number | Integers): Tensor;
  replicationPad1d(self: Tensor, padding: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `replication_pad1d_backward(Tensor grad_output, Tensor self, int[2] padding) -> Tensor`. */
  replicationPad1dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers): Tensor;
  replicationPad1dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `replication_pad2d(Tensor self, int[4] padding) -> Tensor`. */
  replicationPad2d(self: Tensor, padding: number | Integers): Tensor;
  replicationPad2d(self: Tensor, padding: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `replication_pad2d_backward(Tensor grad_output, Tensor self, int[4] padding) -> Tensor`. */
  replicationPad2dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers): Tensor;
  replicationPad2dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `replication_pad3d(Tensor self, int[6] padding) -> Tensor`. */
  replicationPad3d(self: Tensor, padding: number | Integers): Tensor;
  replicationPad3d(self: Tensor, padding: number | Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `replication_pad3d_backward(Tensor grad_output, Tensor self, int[6] padding) -> Tensor`. */
  replicationPad3dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers): Tensor;
  replicationPad3dBackward(gradOutput: Tensor, self: Tensor, padding: number | Integers, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `requires_grad_(Tensor self, bool requires_grad=True) -> Tensor`. Defaults: requiresGrad = true. */
  requiresGrad_(self: Tensor, requiresGrad?: boolean): Tensor;
  requiresGrad_(self: Tensor, options: { requiresGrad?: boolean }): Tensor;
  /** PyTorch: `reshape(Tensor self, int[] shape) -> Tensor`. */
  reshape(self: Tensor, shape: Integers): Tensor;
  reshape(self: Tensor, ...size: number[]): Tensor;
  /** PyTorch: `reshape_as(Tensor self, Tensor other) -> Tensor`. */
  reshapeAs(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `resize(Tensor self, int[] size, *, MemoryFormat? memory_format=None) -> Tensor`. */
  resize(self: Tensor, size: Integers, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  resize(self: Tensor, size: Integers, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** PyTorch: `resize_(Tensor self, int[] size, *, MemoryFormat? memory_format=None) -> Tensor`. */
  resize_(self: Tensor, size: Integers, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  resize_(self: Tensor, ...size: number[]): Tensor;
  resize_(self: Tensor, ...sizeAndOptions: [...number[], { memoryFormat?: MemoryFormat | null }]): Tensor;
  /** PyTorch: `resize_as(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor`. */
  resizeAs(self: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  resizeAs(self: Tensor, theTemplate: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  /** PyTorch: `resize_as_(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor`. */
  resizeAs_(self: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /** PyTorch: `resize_as_sparse(Tensor self, Tensor the_template) -> Tensor`. */
  resizeAsSparse(self: Tensor, theTemplate: Tensor): Tensor;
  resizeAsSparse(self: Tensor, theTemplate: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `resize_as_sparse_(Tensor self, Tensor the_template) -> Tensor`. */
  resizeAsSparse_(self: Tensor, theTemplate: Tensor): Tensor;
  /** PyTorch: `resolve_conj(Tensor self) -> Tensor`. */
  resolveConj(self: Tensor): Tensor;
  /** PyTorch: `resolve_neg(Tensor self) -> Tensor`. */
  resolveNeg(self: Tensor): Tensor;
  /** PyTorch: `result_type(Tensor tensor, Scalar other) -> ScalarType`. */
  resultType(tensor: Tensor, other: Scalar): TorchDType;
  resultType(scalar1: Scalar, scalar2: Scalar): TorchDType;
  resultType(scalar: Scalar, tensor: Tensor): TorchDType;
  resultType(tensor: Tensor, other: Tensor): TorchDType;
  /** PyTorch: `retain_grad(Tensor self) -> ()`. */
  retainGrad(self: Tensor): void;
  /** PyTorch: `retains_grad(Tensor self) -> bool`. */
  retainsGrad(self: Tensor): boolean;
  /** PyTorch: `rms_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`. */
  rmsNorm(input: Tensor, normalizedShape: Integers, weight?: Tensor | null, eps?: number | null): Tensor;
  rmsNorm(input: Tensor, normalizedShape: Integers, weight: Tensor | null | undefined, options: { eps?: number | null }): Tensor;
  rmsNorm(input: Tensor, normalizedShape: Integers, options: { weight?: Tensor | null; eps?: number | null }): Tensor;
  /** PyTorch: `rnn_relu(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`. */
  rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  /** PyTorch: `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`. */
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null | undefined, options: { bHh?: Tensor | null }): Tensor;
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  /** PyTorch: `rnn_tanh(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`. */
  rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  /** PyTorch: `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`. */
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null | undefined, options: { bHh?: Tensor | null }): Tensor;
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  /** PyTorch: `roll(Tensor self, int[1] shifts, int[1] dims=[]) -> Tensor`. Defaults: dims = []. */
  roll(self: Tensor, shifts: number | Integers, dims?: number | Integers): Tensor;
  roll(self: Tensor, shifts: number | Integers, options: { dims?: number | Integers }): Tensor;
  roll(self: Tensor, shifts: number | Integers, dims: number | Integers | undefined, options: { out: Tensor }): Tensor;
  roll(self: Tensor, shifts: number | Integers, options: { dims?: number | Integers; out: Tensor }): Tensor;
  /** PyTorch: `rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor`. Defaults: k = 1, dims = [0, 1]. */
  rot90(self: Tensor, k?: number, dims?: Integers): Tensor;
  rot90(self: Tensor, k: number | undefined, options: { dims?: Integers }): Tensor;
  rot90(self: Tensor, options: { k?: number; dims?: Integers }): Tensor;
  rot90(self: Tensor, k: number | undefined, dims: Integers | undefined, options: { out: Tensor }): Tensor;
  rot90(self: Tensor, k: number | undefined, options: { dims?: Integers; out: Tensor }): Tensor;
  rot90(self: Tensor, options: { k?: number; dims?: Integers; out: Tensor }): Tensor;
  /** PyTorch: `round(Tensor self) -> Tensor`. */
  round(self: Tensor): Tensor;
  round(self: Tensor, options: { decimals: number }): Tensor;
  round(self: Tensor, options: { out: Tensor }): Tensor;
  round(self: Tensor, options: { decimals: number; out: Tensor }): Tensor;
  /** PyTorch: `round_(Tensor self) -> Tensor`. */
  round_(self: Tensor): Tensor;
  round_(self: Tensor, options: { decimals: number }): Tensor;
  /** PyTorch: `row_indices(Tensor self) -> Tensor`. */
  rowIndices(self: Tensor): Tensor;
  /** PyTorch: `row_indices_copy(Tensor self) -> Tensor`. */
  rowIndicesCopy(self: Tensor): Tensor;
  rowIndicesCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `row_stack(Tensor[] tensors) -> Tensor`. */
  rowStack(tensors: readonly Tensor[]): Tensor;
  rowStack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** PyTorch: `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`. Defaults: lower = 0.125, upper = 0.3333333333333333, training = false. */
  rrelu(self: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rrelu(self: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rrelu(self: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu(self: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu(self: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  /** PyTorch: `rrelu_(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`. Defaults: lower = 0.125, upper = 0.3333333333333333, training = false. */
  rrelu_(self: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rrelu_(self: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rrelu_(self: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu_(self: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu_(self: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  /** PyTorch: `rrelu_with_noise(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`. Defaults: lower = 0.125, upper = 0.3333333333333333, training = false. */
  rreluWithNoise(self: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rreluWithNoise(self: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rreluWithNoise(self: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise(self: Tensor, noise: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise(self: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise(self: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, generator: Opaque | null | undefined, options: { out: Tensor }): Tensor;
  rreluWithNoise(self: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  rreluWithNoise(self: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null; out: Tensor }): Tensor;
  rreluWithNoise(self: Tensor, noise: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null; out: Tensor }): Tensor;
  rreluWithNoise(self: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null; out: Tensor }): Tensor;
  /** PyTorch: `rrelu_with_noise_(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`. Defaults: lower = 0.125, upper = 0.3333333333333333, training = false. */
  rreluWithNoise_(self: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rreluWithNoise_(self: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rreluWithNoise_(self: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise_(self: Tensor, noise: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise_(self: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  /** PyTorch: `rrelu_with_noise_backward(Tensor grad_output, Tensor self, Tensor noise, Scalar lower, Scalar upper, bool training, bool self_is_result) -> Tensor`. */
  rreluWithNoiseBackward(gradOutput: Tensor, self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean): Tensor;
  rreluWithNoiseBackward(gradOutput: Tensor, self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean, options: { out: Tensor }): Tensor;
  /** PyTorch: `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`. Defaults: lower = 0.125, upper = 0.3333333333333333, training = false. */
  rreluWithNoiseFunctional(self: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): [Tensor, Tensor];
  rreluWithNoiseFunctional(self: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(self: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(self: Tensor, noise: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(self: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): [Tensor, Tensor];
  /** PyTorch: `rsqrt(Tensor self) -> Tensor`. */
  rsqrt(self: Tensor): Tensor;
  rsqrt(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `rsqrt_(Tensor self) -> Tensor`. */
  rsqrt_(self: Tensor): Tensor;
  /** PyTorch: `rsub(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  rsub(self: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  rsub(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor;
  rsub(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  rsub(self: Tensor, other: Scalar, alpha: Scalar | undefined, options: { out: Tensor }): Tensor;
  rsub(self: Tensor, other: Scalar, options: { alpha?: Scalar; out: Tensor }): Tensor;
  rsub(self: Tensor, other: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  scalarTensor(s: Scalar, options: { out: Tensor }): Tensor;
  scalarTensor(s: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`. Defaults: dropoutP = 0., isCausal = false, enableGqa = false. */
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, dropoutP: number | undefined, options: { isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, options: { dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, options: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  /** PyTorch: `scatter(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`. */
  scatter(self: Tensor, dim: number, index: Tensor, src: Tensor): Tensor;
  scatter(self: Tensor, dim: number, index: Tensor, value: Scalar): Tensor;
  scatter(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { out: Tensor }): Tensor;
  scatter(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
  scatter(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  scatter(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string; out: Tensor }): Tensor;
  scatter(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string; out: Tensor }): Tensor;
  /** PyTorch: `scatter_(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`. */
  scatter_(self: Tensor, dim: number, index: Tensor, src: Tensor): Tensor;
  scatter_(self: Tensor, dim: number, index: Tensor, value: Scalar): Tensor;
  scatter_(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter_(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  /** PyTorch: `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`. */
  scatterAdd(self: Tensor, dim: number, index: Tensor, src: Tensor): Tensor;
  scatterAdd(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `scatter_add_(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`. */
  scatterAdd_(self: Tensor, dim: number, index: Tensor, src: Tensor): Tensor;
  /** PyTorch: `scatter_reduce(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`. Defaults: includeSelf = true. */
  scatterReduce(self: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  scatterReduce(self: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options: { includeSelf?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `scatter_reduce_(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`. Defaults: includeSelf = true. */
  scatterReduce_(self: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  /** PyTorch: `searchsorted(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`. Defaults: outInt32 = false, right = false. */
  searchsorted(sortedSequence: Tensor, self: Scalar, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null }): Tensor;
  searchsorted(sortedSequence: Tensor, self: Tensor, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null }): Tensor;
  searchsorted(sortedSequence: Tensor, self: Scalar, options: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out: Tensor }): Tensor;
  searchsorted(sortedSequence: Tensor, self: Tensor, options: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out: Tensor }): Tensor;
  /** PyTorch: `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`. Defaults: axis = 0, unsafe = false. */
  segmentReduce(data: Tensor, reduce: string, options?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null }): Tensor;
  segmentReduce(data: Tensor, reduce: string, options: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null; out: Tensor }): Tensor;
  /** PyTorch: `select(Tensor self, int dim, int index) -> Tensor`. */
  select(self: Tensor, dim: number, index: number): Tensor;
  /** PyTorch: `select_backward(Tensor grad_output, int[] input_sizes, int dim, int index) -> Tensor`. */
  selectBackward(gradOutput: Tensor, inputSizes: Integers, dim: number, index: number): Tensor;
  selectBackward(gradOutput: Tensor, inputSizes: Integers, dim: number, index: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `select_copy(Tensor self, int dim, int index) -> Tensor`. */
  selectCopy(self: Tensor, dim: number, index: number): Tensor;
  selectCopy(self: Tensor, dim: number, index: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `select_scatter(Tensor self, Tensor src, int dim, int index) -> Tensor`. */
  selectScatter(self: Tensor, src: Tensor, dim: number, index: number): Tensor;
  selectScatter(self: Tensor, src: Tensor, dim: number, index: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `selu(Tensor self) -> Tensor`. */
  selu(self: Tensor): Tensor;
  /** PyTorch: `selu_(Tensor self) -> Tensor`. */
  selu_(self: Tensor): Tensor;
  /** PyTorch: `set(Tensor self) -> Tensor`. Defaults: stride = []. */
  set(self: Tensor): Tensor;
  set(self: Tensor, options: { out: Tensor }): Tensor;
  set(self: Tensor, source: Opaque): Tensor;
  set(self: Tensor, source: Tensor): Tensor;
  set(self: Tensor, source: Opaque, options: { out: Tensor }): Tensor;
  set(self: Tensor, source: Tensor, options: { out: Tensor }): Tensor;
  set(self: Tensor, source: Opaque, storageOffset: number, size: Integers, stride?: Integers): Tensor;
  set(self: Tensor, source: Opaque, storageOffset: number, size: Integers, options: { stride?: Integers }): Tensor;
  set(self: Tensor, source: Opaque, storageOffset: number, size: Integers, stride: Integers | undefined, options: { out: Tensor }): Tensor;
  set(self: Tensor, source: Opaque, storageOffset: number, size: Integers, options: { stride?: Integers; out: Tensor }): Tensor;
  /** PyTorch: `set_(Tensor self) -> Tensor`. Defaults: stride = []. */
  set_(self: Tensor): Tensor;
  set_(self: Tensor, source: Opaque): Tensor;
  set_(self: Tensor, source: Tensor): Tensor;
  set_(self: Tensor, source: Opaque, storageOffset: number, size: Integers, stride?: Integers): Tensor;
  set_(self: Tensor, source: Opaque, storageOffset: number, size: Integers, options: { stride?: Integers }): Tensor;
  set_(self: Tensor, source: Tensor, storageOffset: number, size: Integers, stride?: Integers): Tensor;
  set_(self: Tensor, source: Tensor, storageOffset: number, size: Integers, options: { stride?: Integers }): Tensor;
  /** PyTorch: `set_data(Tensor self, Tensor new_data) -> ()`. */
  setData(self: Tensor, newData: Tensor): void;
  /** PyTorch: `sgn(Tensor self) -> Tensor`. */
  sgn(self: Tensor): Tensor;
  sgn(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `sgn_(Tensor self) -> Tensor`. */
  sgn_(self: Tensor): Tensor;
  /** PyTorch: `shallow_copy_data_(Tensor self, Tensor source) -> Tensor`. */
  shallowCopyData_(self: Tensor, source: Tensor): Tensor;
  /** PyTorch: `sigmoid(Tensor self) -> Tensor`. */
  sigmoid(self: Tensor): Tensor;
  sigmoid(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `sigmoid_(Tensor self) -> Tensor`. */
  sigmoid_(self: Tensor): Tensor;
  /** PyTorch: `sigmoid_backward(Tensor grad_output, Tensor output) -> Tensor`. */
  sigmoidBackward(gradOutput: Tensor, output: Tensor): Tensor;
  sigmoidBackward(gradOutput: Tensor, output: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `sign(Tensor self) -> Tensor`. */
  sign(self: Tensor): Tensor;
  sign(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `sign_(Tensor self) -> Tensor`. */
  sign_(self: Tensor): Tensor;
  /** PyTorch: `signbit(Tensor self) -> Tensor`. */
  signbit(self: Tensor): Tensor;
  signbit(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `silu(Tensor self) -> Tensor`. */
  silu(self: Tensor): Tensor;
  silu(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `silu_(Tensor self) -> Tensor`. */
  silu_(self: Tensor): Tensor;
  /** PyTorch: `silu_backward(Tensor grad_output, Tensor self) -> Tensor`. */
  siluBackward(gradOutput: Tensor, self: Tensor): Tensor;
  siluBackward(gradOutput: Tensor, self: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `sin(Tensor self) -> Tensor`. */
  sin(self: Tensor): Tensor;
  sin(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `sin_(Tensor self) -> Tensor`. */
  sin_(self: Tensor): Tensor;
  /** PyTorch: `sinc(Tensor self) -> Tensor`. */
  sinc(self: Tensor): Tensor;
  sinc(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `sinc_(Tensor self) -> Tensor`. */
  sinc_(self: Tensor): Tensor;
  /** PyTorch: `sinh(Tensor self) -> Tensor`. */
  sinh(self: Tensor): Tensor;
  sinh(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `sinh_(Tensor self) -> Tensor`. */
  sinh_(self: Tensor): Tensor;
  /** PyTorch: `size(Tensor self, int dim) -> int`. */
  size(self: Tensor, dim: number): number;
  /** PyTorch: `slice(Tensor self, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`. Defaults: dim = 0, step = 1. */
  slice(self: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  slice(self: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  slice(self: Tensor, dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  slice(self: Tensor, dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  slice(self: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** PyTorch: `slice_backward(Tensor grad_output, int[] input_sizes, int dim, int start, int end, int step) -> Tensor`. */
  sliceBackward(gradOutput: Tensor, inputSizes: Integers, dim: number, start: number, end: number, step: number): Tensor;
  sliceBackward(gradOutput: Tensor, inputSizes: Integers, dim: number, start: number, end: number, step: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `slice_copy(Tensor self, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`. Defaults: dim = 0, step = 1. */
  sliceCopy(self: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceCopy(self: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  sliceCopy(self: Tensor, dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  sliceCopy(self: Tensor, dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceCopy(self: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceCopy(self: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, step: number | undefined, options: { out: Tensor }): Tensor;
  sliceCopy(self: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number; out: Tensor }): Tensor;
  sliceCopy(self: Tensor, dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number; out: Tensor }): Tensor;
  sliceCopy(self: Tensor, dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number; out: Tensor }): Tensor;
  sliceCopy(self: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number; out: Tensor }): Tensor;
  /** PyTorch: `slice_inverse(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`. Defaults: dim = 0, step = 1. */
  sliceInverse(self: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceInverse(self: Tensor, src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  sliceInverse(self: Tensor, src: Tensor, dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  sliceInverse(self: Tensor, src: Tensor, dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceInverse(self: Tensor, src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** PyTorch: `slice_scatter(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`. Defaults: dim = 0, step = 1. */
  sliceScatter(self: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceScatter(self: Tensor, src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  sliceScatter(self: Tensor, src: Tensor, dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  sliceScatter(self: Tensor, src: Tensor, dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceScatter(self: Tensor, src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceScatter(self: Tensor, src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, step: number | undefined, options: { out: Tensor }): Tensor;
  sliceScatter(self: Tensor, src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number; out: Tensor }): Tensor;
  sliceScatter(self: Tensor, src: Tensor, dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number; out: Tensor }): Tensor;
  sliceScatter(self: Tensor, src: Tensor, dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number; out: Tensor }): Tensor;
  sliceScatter(self: Tensor, src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number; out: Tensor }): Tensor;
  /** PyTorch: `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`. */
  slogdet(self: Tensor): [Tensor, Tensor];
  slogdet(self: Tensor, options: { sign: Tensor; logabsdet: Tensor }): [Tensor, Tensor];
  /** PyTorch: `slow_conv3d(Tensor self, Tensor weight, int[3] kernel_size, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0]) -> Tensor`. Defaults: stride = [1, 1, 1], padding = [0, 0, 0]. */
  slowConv3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers): Tensor;
  slowConv3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers }): Tensor;
  slowConv3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers }): Tensor;
  slowConv3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers }): Tensor;
  slowConv3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { out: Tensor }): Tensor;
  slowConv3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; out: Tensor }): Tensor;
  slowConv3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; out: Tensor }): Tensor;
  slowConv3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; out: Tensor }): Tensor;
  /** PyTorch: `slow_conv3d_forward(Tensor self, Tensor weight, int[3] kernel_size, Tensor? bias, int[3] stride, int[3] padding) -> Tensor`. */
  slowConv3dForward(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers): Tensor;
  slowConv3dForward(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers, options: { output: Tensor }): Tensor;
  /** PyTorch: `slow_conv_dilated2d(Tensor self, Tensor weight, int[2] kernel_size, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] dilation=[1, 1]) -> Tensor`. Defaults: stride = [1, 1], padding = [0, 0], dilation = [1, 1]. */
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { out: Tensor }): Tensor;
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvDilated2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  /** PyTorch: `slow_conv_dilated3d(Tensor self, Tensor weight, int[3] kernel_size, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] dilation=[1, 1, 1]) -> Tensor`. Defaults: stride = [1, 1, 1], padding = [0, 0, 0], dilation = [1, 1, 1]. */
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { out: Tensor }): Tensor;
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvDilated3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  /** PyTorch: `slow_conv_transpose2d(Tensor self, Tensor weight, int[2] kernel_size, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] output_padding=[0, 0], int[2] dilation=[1, 1]) -> Tensor`. Defaults: stride = [1, 1], padding = [0, 0], outputPadding = [0, 0], dilation = [1, 1]. */
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, outputPadding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, dilation: number | Integers | undefined, options: { out: Tensor }): Tensor;
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, options: { dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { outputPadding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvTranspose2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  /** PyTorch: `slow_conv_transpose3d(Tensor self, Tensor weight, int[3] kernel_size, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] output_padding=[0, 0, 0], int[3] dilation=[1, 1, 1]) -> Tensor`. Defaults: stride = [1, 1, 1], padding = [0, 0, 0], outputPadding = [0, 0, 0], dilation = [1, 1, 1]. */
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, outputPadding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, dilation: number | Integers | undefined, options: { out: Tensor }): Tensor;
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, options: { dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { outputPadding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  slowConvTranspose3d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers; out: Tensor }): Tensor;
  /** PyTorch: `smm(Tensor self, Tensor mat2) -> Tensor`. */
  smm(self: Tensor, mat2: Tensor): Tensor;
  /** PyTorch: `smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor`. Defaults: reduction = 1, beta = 1.. */
  smoothL1Loss(self: Tensor, target: Tensor, reduction?: number, beta?: number): Tensor;
  smoothL1Loss(self: Tensor, target: Tensor, reduction: number | undefined, options: { beta?: number }): Tensor;
  smoothL1Loss(self: Tensor, target: Tensor, options: { reduction?: number; beta?: number }): Tensor;
  smoothL1Loss(self: Tensor, target: Tensor, reduction: number | undefined, beta: number | undefined, options: { out: Tensor }): Tensor;
  smoothL1Loss(self: Tensor, target: Tensor, reduction: number | undefined, options: { beta?: number; out: Tensor }): Tensor;
  smoothL1Loss(self: Tensor, target: Tensor, options: { reduction?: number; beta?: number; out: Tensor }): Tensor;
  /** PyTorch: `smooth_l1_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta) -> Tensor`. */
  smoothL1LossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, beta: number): Tensor;
  smoothL1LossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, beta: number, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  softMarginLoss(self: Tensor, target: Tensor, reduction?: number): Tensor;
  softMarginLoss(self: Tensor, target: Tensor, options: { reduction?: number }): Tensor;
  softMarginLoss(self: Tensor, target: Tensor, reduction: number | undefined, options: { out: Tensor }): Tensor;
  softMarginLoss(self: Tensor, target: Tensor, options: { reduction?: number; out: Tensor }): Tensor;
  /** PyTorch: `soft_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor`. */
  softMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number): Tensor;
  softMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`. */
  softmax(self: Tensor, dim: number, dtype?: TorchDType | null): Tensor;
  softmax(self: Tensor, dim: number, options: { dtype?: TorchDType | null }): Tensor;
  softmax(self: Tensor, dim: number, dtype: TorchDType | null | undefined, options: { out: Tensor }): Tensor;
  softmax(self: Tensor, dim: number, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`. Defaults: beta = 1, threshold = 20. */
  softplus(self: Tensor, beta?: Scalar, threshold?: Scalar): Tensor;
  softplus(self: Tensor, beta: Scalar | undefined, options: { threshold?: Scalar }): Tensor;
  softplus(self: Tensor, options: { beta?: Scalar; threshold?: Scalar }): Tensor;
  softplus(self: Tensor, beta: Scalar | undefined, threshold: Scalar | undefined, options: { out: Tensor }): Tensor;
  softplus(self: Tensor, beta: Scalar | undefined, options: { threshold?: Scalar; out: Tensor }): Tensor;
  softplus(self: Tensor, options: { beta?: Scalar; threshold?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `softplus_backward(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold) -> Tensor`. */
  softplusBackward(gradOutput: Tensor, self: Tensor, beta: Scalar, threshold: Scalar): Tensor;
  softplusBackward(gradOutput: Tensor, self: Tensor, beta: Scalar, threshold: Scalar, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`. Defaults: lambd = 0.5. */
  softshrink(self: Tensor, lambd?: Scalar): Tensor;
  softshrink(self: Tensor, options: { lambd?: Scalar }): Tensor;
  softshrink(self: Tensor, lambd: Scalar | undefined, options: { out: Tensor }): Tensor;
  softshrink(self: Tensor, options: { lambd?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `softshrink_backward(Tensor grad_output, Tensor self, Scalar lambd) -> Tensor`. */
  softshrinkBackward(gradOutput: Tensor, self: Tensor, lambd: Scalar): Tensor;
  softshrinkBackward(gradOutput: Tensor, self: Tensor, lambd: Scalar, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`. Defaults: dim = -1, descending = false. */
  sort(self: Tensor, dim?: number, descending?: boolean): [Tensor, Tensor];
  sort(self: Tensor, dim: number | undefined, options: { descending?: boolean }): [Tensor, Tensor];
  sort(self: Tensor, options: { dim?: number; descending?: boolean }): [Tensor, Tensor];
  sort(self: Tensor, options?: { stable?: boolean | null; dim?: number; descending?: boolean }): [Tensor, Tensor];
  sort(self: Tensor, dim: number | undefined, descending: boolean | undefined, options: { values: Tensor; indices: Tensor }): [Tensor, Tensor];
  sort(self: Tensor, dim: number | undefined, options: { descending?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  sort(self: Tensor, options: { dim?: number; descending?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  sort(self: Tensor, options: { stable?: boolean | null; dim?: number; descending?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `sparse_bsc_tensor(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`. Defaults: pinMemory = false. */
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `sparse_bsr_tensor(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`. Defaults: pinMemory = false. */
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `sparse_compressed_tensor(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`. Defaults: pinMemory = false. */
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `sparse_coo_tensor(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`. Defaults: pinMemory = false. */
  sparseCooTensor(size: Integers, options: { out: Tensor }): Tensor;
  sparseCooTensor(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCooTensor(indices: Tensor, values: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCooTensor(indices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `sparse_csc_tensor(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`. Defaults: pinMemory = false. */
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `sparse_csr_tensor(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`. Defaults: pinMemory = false. */
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `sparse_dim(Tensor self) -> int`. */
  sparseDim(self: Tensor): number;
  /** PyTorch: `sparse_mask(Tensor self, Tensor mask) -> Tensor`. */
  sparseMask(self: Tensor, mask: Tensor): Tensor;
  sparseMask(self: Tensor, mask: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `sparse_resize(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`. */
  sparseResize(self: Tensor, size: Integers, sparseDim: number, denseDim: number): Tensor;
  sparseResize(self: Tensor, size: Integers, sparseDim: number, denseDim: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `sparse_resize_(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`. */
  sparseResize_(self: Tensor, size: Integers, sparseDim: number, denseDim: number): Tensor;
  /** PyTorch: `sparse_resize_and_clear(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`. */
  sparseResizeAndClear(self: Tensor, size: Integers, sparseDim: number, denseDim: number): Tensor;
  sparseResizeAndClear(self: Tensor, size: Integers, sparseDim: number, denseDim: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `sparse_resize_and_clear_(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`. */
  sparseResizeAndClear_(self: Tensor, size: Integers, sparseDim: number, denseDim: number): Tensor;
  /** PyTorch: `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  sparseSampledAddmm(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  sparseSampledAddmm(self: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `special_airy_ai(Tensor x) -> Tensor`. */
  specialAiryAi(x: Tensor): Tensor;
  specialAiryAi(x: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_bessel_j0(Tensor self) -> Tensor`. */
  specialBesselJ0(self: Tensor): Tensor;
  specialBesselJ0(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_bessel_j1(Tensor self) -> Tensor`. */
  specialBesselJ1(self: Tensor): Tensor;
  specialBesselJ1(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_bessel_y0(Tensor self) -> Tensor`. */
  specialBesselY0(self: Tensor): Tensor;
  specialBesselY0(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_bessel_y1(Tensor self) -> Tensor`. */
  specialBesselY1(self: Tensor): Tensor;
  specialBesselY1(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`. */
  specialChebyshevPolynomialT(x: Tensor, n: Tensor): Tensor;
  specialChebyshevPolynomialT(x: Tensor, n: Scalar): Tensor;
  specialChebyshevPolynomialT(x: Scalar, n: Tensor): Tensor;
  specialChebyshevPolynomialT(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialChebyshevPolynomialT(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialChebyshevPolynomialT(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`. */
  specialChebyshevPolynomialU(x: Tensor, n: Tensor): Tensor;
  specialChebyshevPolynomialU(x: Tensor, n: Scalar): Tensor;
  specialChebyshevPolynomialU(x: Scalar, n: Tensor): Tensor;
  specialChebyshevPolynomialU(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialChebyshevPolynomialU(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialChebyshevPolynomialU(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`. */
  specialChebyshevPolynomialV(x: Tensor, n: Tensor): Tensor;
  specialChebyshevPolynomialV(x: Tensor, n: Scalar): Tensor;
  specialChebyshevPolynomialV(x: Scalar, n: Tensor): Tensor;
  specialChebyshevPolynomialV(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialChebyshevPolynomialV(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialChebyshevPolynomialV(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`. */
  specialChebyshevPolynomialW(x: Tensor, n: Tensor): Tensor;
  specialChebyshevPolynomialW(x: Tensor, n: Scalar): Tensor;
  specialChebyshevPolynomialW(x: Scalar, n: Tensor): Tensor;
  specialChebyshevPolynomialW(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialChebyshevPolynomialW(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialChebyshevPolynomialW(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_digamma(Tensor self) -> Tensor`. */
  specialDigamma(self: Tensor): Tensor;
  specialDigamma(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_entr(Tensor self) -> Tensor`. */
  specialEntr(self: Tensor): Tensor;
  specialEntr(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_erf(Tensor self) -> Tensor`. */
  specialErf(self: Tensor): Tensor;
  specialErf(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_erfc(Tensor self) -> Tensor`. */
  specialErfc(self: Tensor): Tensor;
  specialErfc(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_erfcx(Tensor self) -> Tensor`. */
  specialErfcx(self: Tensor): Tensor;
  specialErfcx(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_erfinv(Tensor self) -> Tensor`. */
  specialErfinv(self: Tensor): Tensor;
  specialErfinv(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_exp2(Tensor self) -> Tensor`. */
  specialExp2(self: Tensor): Tensor;
  specialExp2(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_expit(Tensor self) -> Tensor`. */
  specialExpit(self: Tensor): Tensor;
  specialExpit(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_expm1(Tensor self) -> Tensor`. */
  specialExpm1(self: Tensor): Tensor;
  specialExpm1(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_gammainc(Tensor self, Tensor other) -> Tensor`. */
  specialGammainc(self: Tensor, other: Tensor): Tensor;
  specialGammainc(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_gammaincc(Tensor self, Tensor other) -> Tensor`. */
  specialGammaincc(self: Tensor, other: Tensor): Tensor;
  specialGammaincc(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_gammaln(Tensor self) -> Tensor`. */
  specialGammaln(self: Tensor): Tensor;
  specialGammaln(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor`. */
  specialHermitePolynomialH(x: Tensor, n: Tensor): Tensor;
  specialHermitePolynomialH(x: Tensor, n: Scalar): Tensor;
  specialHermitePolynomialH(x: Scalar, n: Tensor): Tensor;
  specialHermitePolynomialH(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialHermitePolynomialH(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialHermitePolynomialH(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor`. */
  specialHermitePolynomialHe(x: Tensor, n: Tensor): Tensor;
  specialHermitePolynomialHe(x: Tensor, n: Scalar): Tensor;
  specialHermitePolynomialHe(x: Scalar, n: Tensor): Tensor;
  specialHermitePolynomialHe(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialHermitePolynomialHe(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialHermitePolynomialHe(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_i0(Tensor self) -> Tensor`. */
  specialI0(self: Tensor): Tensor;
  specialI0(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_i0e(Tensor self) -> Tensor`. */
  specialI0e(self: Tensor): Tensor;
  specialI0e(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_i1(Tensor self) -> Tensor`. */
  specialI1(self: Tensor): Tensor;
  specialI1(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_i1e(Tensor self) -> Tensor`. */
  specialI1e(self: Tensor): Tensor;
  specialI1e(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor`. */
  specialLaguerrePolynomialL(x: Tensor, n: Tensor): Tensor;
  specialLaguerrePolynomialL(x: Tensor, n: Scalar): Tensor;
  specialLaguerrePolynomialL(x: Scalar, n: Tensor): Tensor;
  specialLaguerrePolynomialL(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialLaguerrePolynomialL(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialLaguerrePolynomialL(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor`. */
  specialLegendrePolynomialP(x: Tensor, n: Tensor): Tensor;
  specialLegendrePolynomialP(x: Tensor, n: Scalar): Tensor;
  specialLegendrePolynomialP(x: Scalar, n: Tensor): Tensor;
  specialLegendrePolynomialP(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialLegendrePolynomialP(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialLegendrePolynomialP(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_log1p(Tensor self) -> Tensor`. */
  specialLog1p(self: Tensor): Tensor;
  specialLog1p(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_log_ndtr(Tensor self) -> Tensor`. */
  specialLogNdtr(self: Tensor): Tensor;
  specialLogNdtr(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`. */
  specialLogSoftmax(self: Tensor, dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `special_logit(Tensor self, float? eps=None) -> Tensor`. */
  specialLogit(self: Tensor, eps?: number | null): Tensor;
  specialLogit(self: Tensor, options: { eps?: number | null }): Tensor;
  specialLogit(self: Tensor, eps: number | null | undefined, options: { out: Tensor }): Tensor;
  specialLogit(self: Tensor, options: { eps?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  specialLogsumexp(self: Tensor, dim: number | Integers, keepdim?: boolean): Tensor;
  specialLogsumexp(self: Tensor, dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  specialLogsumexp(self: Tensor, dim: number | Integers, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  specialLogsumexp(self: Tensor, dim: number | Integers, options: { keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `special_modified_bessel_i0(Tensor self) -> Tensor`. */
  specialModifiedBesselI0(self: Tensor): Tensor;
  specialModifiedBesselI0(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_modified_bessel_i1(Tensor self) -> Tensor`. */
  specialModifiedBesselI1(self: Tensor): Tensor;
  specialModifiedBesselI1(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_modified_bessel_k0(Tensor self) -> Tensor`. */
  specialModifiedBesselK0(self: Tensor): Tensor;
  specialModifiedBesselK0(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_modified_bessel_k1(Tensor self) -> Tensor`. */
  specialModifiedBesselK1(self: Tensor): Tensor;
  specialModifiedBesselK1(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_multigammaln(Tensor self, int p) -> Tensor`. */
  specialMultigammaln(self: Tensor, p: number): Tensor;
  specialMultigammaln(self: Tensor, p: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_ndtr(Tensor self) -> Tensor`. */
  specialNdtr(self: Tensor): Tensor;
  specialNdtr(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_ndtri(Tensor self) -> Tensor`. */
  specialNdtri(self: Tensor): Tensor;
  specialNdtri(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_polygamma(int n, Tensor self) -> Tensor`. */
  specialPolygamma(n: number, self: Tensor): Tensor;
  specialPolygamma(n: number, self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_psi(Tensor self) -> Tensor`. */
  specialPsi(self: Tensor): Tensor;
  specialPsi(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_round(Tensor self, *, int decimals=0) -> Tensor`. Defaults: decimals = 0. */
  specialRound(self: Tensor, options?: { decimals?: number }): Tensor;
  specialRound(self: Tensor, options: { decimals?: number; out: Tensor }): Tensor;
  /** PyTorch: `special_scaled_modified_bessel_k0(Tensor x) -> Tensor`. */
  specialScaledModifiedBesselK0(x: Tensor): Tensor;
  specialScaledModifiedBesselK0(x: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_scaled_modified_bessel_k1(Tensor x) -> Tensor`. */
  specialScaledModifiedBesselK1(x: Tensor): Tensor;
  specialScaledModifiedBesselK1(x: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`. */
  specialShiftedChebyshevPolynomialT(x: Tensor, n: Tensor): Tensor;
  specialShiftedChebyshevPolynomialT(x: Tensor, n: Scalar): Tensor;
  specialShiftedChebyshevPolynomialT(x: Scalar, n: Tensor): Tensor;
  specialShiftedChebyshevPolynomialT(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialT(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialT(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`. */
  specialShiftedChebyshevPolynomialU(x: Tensor, n: Tensor): Tensor;
  specialShiftedChebyshevPolynomialU(x: Tensor, n: Scalar): Tensor;
  specialShiftedChebyshevPolynomialU(x: Scalar, n: Tensor): Tensor;
  specialShiftedChebyshevPolynomialU(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialU(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialU(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`. */
  specialShiftedChebyshevPolynomialV(x: Tensor, n: Tensor): Tensor;
  specialShiftedChebyshevPolynomialV(x: Tensor, n: Scalar): Tensor;
  specialShiftedChebyshevPolynomialV(x: Scalar, n: Tensor): Tensor;
  specialShiftedChebyshevPolynomialV(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialV(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialV(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`. */
  specialShiftedChebyshevPolynomialW(x: Tensor, n: Tensor): Tensor;
  specialShiftedChebyshevPolynomialW(x: Tensor, n: Scalar): Tensor;
  specialShiftedChebyshevPolynomialW(x: Scalar, n: Tensor): Tensor;
  specialShiftedChebyshevPolynomialW(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialW(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialW(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_sinc(Tensor self) -> Tensor`. */
  specialSinc(self: Tensor): Tensor;
  specialSinc(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`. */
  specialSoftmax(self: Tensor, dim: number, dtype?: TorchDType | null): Tensor;
  specialSoftmax(self: Tensor, dim: number, options: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `special_spherical_bessel_j0(Tensor x) -> Tensor`. */
  specialSphericalBesselJ0(x: Tensor): Tensor;
  specialSphericalBesselJ0(x: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_xlog1py(Tensor self, Tensor other) -> Tensor`. */
  specialXlog1py(self: Tensor, other: Tensor): Tensor;
  specialXlog1py(self: Tensor, other: Scalar): Tensor;
  specialXlog1py(self: Scalar, other: Tensor): Tensor;
  specialXlog1py(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  specialXlog1py(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  specialXlog1py(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_xlogy(Tensor self, Tensor other) -> Tensor`. */
  specialXlogy(self: Tensor, other: Tensor): Tensor;
  specialXlogy(self: Tensor, other: Scalar): Tensor;
  specialXlogy(self: Scalar, other: Tensor): Tensor;
  specialXlogy(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  specialXlogy(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  specialXlogy(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `special_zeta(Tensor self, Tensor other) -> Tensor`. */
  specialZeta(self: Tensor, other: Tensor): Tensor;
  specialZeta(self: Tensor, other: Scalar): Tensor;
  specialZeta(self: Scalar, other: Tensor): Tensor;
  specialZeta(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  specialZeta(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  specialZeta(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `split(Tensor self, int split_size, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  split(self: Tensor, splitSize: number, dim?: number): Tensor[];
  split(self: Tensor, splitSize: number, options: { dim?: number }): Tensor[];
  split(self: Tensor, splitSize: Integers, dim?: number): Tensor[];
  split(self: Tensor, splitSize: Integers, options: { dim?: number }): Tensor[];
  /** PyTorch: `split_copy(Tensor self, int split_size, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  splitCopy(self: Tensor, splitSize: number, dim?: number): Tensor[];
  splitCopy(self: Tensor, splitSize: number, options: { dim?: number }): Tensor[];
  splitCopy(self: Tensor, splitSize: number, dim: number | undefined, options: { out: readonly Tensor[] }): void;
  splitCopy(self: Tensor, splitSize: number, options: { dim?: number; out: readonly Tensor[] }): void;
  /** PyTorch: `split_with_sizes(Tensor self, int[] split_sizes, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  splitWithSizes(self: Tensor, splitSizes: Integers, dim?: number): Tensor[];
  splitWithSizes(self: Tensor, splitSizes: Integers, options: { dim?: number }): Tensor[];
  /** PyTorch: `split_with_sizes_copy(Tensor self, int[] split_sizes, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  splitWithSizesCopy(self: Tensor, splitSizes: Integers, dim?: number): Tensor[];
  splitWithSizesCopy(self: Tensor, splitSizes: Integers, options: { dim?: number }): Tensor[];
  splitWithSizesCopy(self: Tensor, splitSizes: Integers, dim: number | undefined, options: { out: readonly Tensor[] }): void;
  splitWithSizesCopy(self: Tensor, splitSizes: Integers, options: { dim?: number; out: readonly Tensor[] }): void;
  /** PyTorch: `sqrt(Tensor self) -> Tensor`. */
  sqrt(self: Tensor): Tensor;
  sqrt(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `sqrt_(Tensor self) -> Tensor`. */
  sqrt_(self: Tensor): Tensor;
  /** PyTorch: `square(Tensor self) -> Tensor`. */
  square(self: Tensor): Tensor;
  square(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `square_(Tensor self) -> Tensor`. */
  square_(self: Tensor): Tensor;
  /** PyTorch: `squeeze(Tensor self) -> Tensor`. */
  squeeze(self: Tensor): Tensor;
  squeeze(self: Tensor, dim: number): Tensor;
  squeeze(self: Tensor, dim: Integers): Tensor;
  /** PyTorch: `squeeze_(Tensor self) -> Tensor`. */
  squeeze_(self: Tensor): Tensor;
  squeeze_(self: Tensor, dim: number): Tensor;
  squeeze_(self: Tensor, dim: Integers): Tensor;
  /** PyTorch: `squeeze_copy(Tensor self) -> Tensor`. */
  squeezeCopy(self: Tensor): Tensor;
  squeezeCopy(self: Tensor, dim: number): Tensor;
  squeezeCopy(self: Tensor, dim: Integers): Tensor;
  squeezeCopy(self: Tensor, options: { out: Tensor }): Tensor;
  squeezeCopy(self: Tensor, dim: number, options: { out: Tensor }): Tensor;
  squeezeCopy(self: Tensor, dim: Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  sspaddmm(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  sspaddmm(self: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `stack(Tensor[] tensors, int dim=0) -> Tensor`. Defaults: dim = 0. */
  stack(tensors: readonly Tensor[], dim?: number): Tensor;
  stack(tensors: readonly Tensor[], options: { dim?: number }): Tensor;
  stack(tensors: readonly Tensor[], dim: number | undefined, options: { out: Tensor }): Tensor;
  stack(tensors: readonly Tensor[], options: { dim?: number; out: Tensor }): Tensor;
  /** PyTorch: `std(Tensor self, bool unbiased=True) -> Tensor`. Defaults: unbiased = true, keepdim = false. */
  std(self: Tensor, unbiased?: boolean): Tensor;
  std(self: Tensor, options: { unbiased?: boolean }): Tensor;
  std(self: Tensor, dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor;
  std(self: Tensor, options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  std(self: Tensor, dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  std(self: Tensor, dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): Tensor;
  std(self: Tensor, dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  std(self: Tensor, dim: number | Integers | null | undefined, options: { correction?: Scalar | null; keepdim?: boolean; out: Tensor }): Tensor;
  std(self: Tensor, options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean; out: Tensor }): Tensor;
  std(self: Tensor, dim: number | Integers | null, unbiased: boolean | undefined, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  std(self: Tensor, dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean; out: Tensor }): Tensor;
  std(self: Tensor, dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`. Defaults: unbiased = true, keepdim = false. */
  stdMean(self: Tensor, unbiased?: boolean): [Tensor, Tensor];
  stdMean(self: Tensor, options: { unbiased?: boolean }): [Tensor, Tensor];
  stdMean(self: Tensor, dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  stdMean(self: Tensor, options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  stdMean(self: Tensor, dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  stdMean(self: Tensor, dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  stdMean(self: Tensor, dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  stdMean(self: Tensor, dim: number | Integers | null | undefined, options: { correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  stdMean(self: Tensor, options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`. Defaults: normalized = false, center = true, padMode = reflect. */
  stft(self: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, normalized: boolean | undefined, onesided: boolean | null | undefined, returnComplex: boolean | null | undefined, options: { alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, normalized: boolean | undefined, onesided: boolean | null | undefined, options: { returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, normalized: boolean | undefined, options: { onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, options: { normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, options: { window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, options: { winLength?: number | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, options: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, padMode?: string, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, padMode: string | undefined, normalized: boolean | undefined, onesided: boolean | null | undefined, returnComplex: boolean | null | undefined, options: { alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, padMode: string | undefined, normalized: boolean | undefined, onesided: boolean | null | undefined, options: { returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, padMode: string | undefined, normalized: boolean | undefined, options: { onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, padMode: string | undefined, options: { normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, options: { padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, options: { center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, options: { window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, hopLength: number | null | undefined, options: { winLength?: number | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(self: Tensor, nFft: number, options: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  /** PyTorch: `storage_offset(Tensor self) -> int`. */
  storageOffset(self: Tensor): number;
  /** PyTorch: `stride(Tensor self, int dim) -> int`. */
  stride(self: Tensor, dim: number): number;
  /** PyTorch: `sub(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  sub(self: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  sub(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor;
  sub(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  sub(self: Tensor, other: Scalar, alpha: Scalar | undefined, options: { out: Tensor }): Tensor;
  sub(self: Tensor, other: Scalar, options: { alpha?: Scalar; out: Tensor }): Tensor;
  sub(self: Tensor, other: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `sub_(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  sub_(self: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  sub_(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor;
  sub_(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `subtract(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  subtract(self: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  subtract(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor;
  subtract(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  subtract(self: Tensor, other: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor;
  /** PyTorch: `subtract_(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  subtract_(self: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  subtract_(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor;
  subtract_(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  sum(self: Tensor, options?: { dtype?: TorchDType | null }): Tensor;
  sum(self: Tensor, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  sum(self: Tensor, dim: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  sum(self: Tensor, dim: number | Integers | null, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  sum(self: Tensor, dim: number | Integers | null, keepdim: boolean | undefined, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  sum(self: Tensor, dim: number | Integers | null, options: { keepdim?: boolean; dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `sum_to_size(Tensor self, int[] size) -> Tensor`. */
  sumToSize(self: Tensor, size: Integers): Tensor;
  sumToSize(self: Tensor, ...size: number[]): Tensor;
  /** PyTorch: `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`. Defaults: some = true, computeUv = true. */
  svd(self: Tensor, some?: boolean, computeUv?: boolean): [Tensor, Tensor, Tensor];
  svd(self: Tensor, some: boolean | undefined, options: { computeUv?: boolean }): [Tensor, Tensor, Tensor];
  svd(self: Tensor, options: { some?: boolean; computeUv?: boolean }): [Tensor, Tensor, Tensor];
  svd(self: Tensor, some: boolean | undefined, computeUv: boolean | undefined, options: { U: Tensor; S: Tensor; V: Tensor }): [Tensor, Tensor, Tensor];
  svd(self: Tensor, some: boolean | undefined, options: { computeUv?: boolean; U: Tensor; S: Tensor; V: Tensor }): [Tensor, Tensor, Tensor];
  svd(self: Tensor, options: { some?: boolean; computeUv?: boolean; U: Tensor; S: Tensor; V: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `swapaxes(Tensor self, int axis0, int axis1) -> Tensor`. */
  swapaxes(self: Tensor, axis0: number, axis1: number): Tensor;
  /** PyTorch: `swapaxes_(Tensor self, int axis0, int axis1) -> Tensor`. */
  swapaxes_(self: Tensor, axis0: number, axis1: number): Tensor;
  /** PyTorch: `swapdims(Tensor self, int dim0, int dim1) -> Tensor`. */
  swapdims(self: Tensor, dim0: number, dim1: number): Tensor;
  /** PyTorch: `swapdims_(Tensor self, int dim0, int dim1) -> Tensor`. */
  swapdims_(self: Tensor, dim0: number, dim1: number): Tensor;
  /** PyTorch: `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`. */
  symConstrainRange(size: Scalar, options?: { min?: number | null; max?: number | null }): void;
  /** PyTorch: `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`. */
  symConstrainRangeForSize(size: Scalar, options?: { min?: number | null; max?: number | null }): void;
  /** PyTorch: `sym_is_contiguous(Tensor self, MemoryFormat memory_format=0) -> SymBool`. Defaults: memoryFormat = 0. */
  symIsContiguous(self: Tensor, memoryFormat?: MemoryFormat): boolean;
  symIsContiguous(self: Tensor, options: { memoryFormat?: MemoryFormat }): boolean;
  /** PyTorch: `sym_numel(Tensor self) -> int`. */
  symNumel(self: Tensor): number;
  /** PyTorch: `sym_size(Tensor self, int dim) -> int`. */
  symSize(self: Tensor, dim: number): number;
  /** PyTorch: `sym_storage_offset(Tensor self) -> int`. */
  symStorageOffset(self: Tensor): number;
  /** PyTorch: `sym_stride(Tensor self, int dim) -> int`. */
  symStride(self: Tensor, dim: number): number;
  /** PyTorch: `t(Tensor self) -> Tensor`. */
  t(self: Tensor): Tensor;
  /** PyTorch: `t_(Tensor self) -> Tensor`. */
  t_(self: Tensor): Tensor;
  /** PyTorch: `t_copy(Tensor self) -> Tensor`. */
  tCopy(self: Tensor): Tensor;
  tCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `take(Tensor self, Tensor index) -> Tensor`. */
  take(self: Tensor, index: Tensor): Tensor;
  take(self: Tensor, index: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`. */
  takeAlongDim(self: Tensor, indices: Tensor, dim?: number | null): Tensor;
  takeAlongDim(self: Tensor, indices: Tensor, options: { dim?: number | null }): Tensor;
  takeAlongDim(self: Tensor, indices: Tensor, dim: number | null | undefined, options: { out: Tensor }): Tensor;
  takeAlongDim(self: Tensor, indices: Tensor, options: { dim?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `tan(Tensor self) -> Tensor`. */
  tan(self: Tensor): Tensor;
  tan(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `tan_(Tensor self) -> Tensor`. */
  tan_(self: Tensor): Tensor;
  /** PyTorch: `tanh(Tensor self) -> Tensor`. */
  tanh(self: Tensor): Tensor;
  tanh(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `tanh_(Tensor self) -> Tensor`. */
  tanh_(self: Tensor): Tensor;
  /** PyTorch: `tanh_backward(Tensor grad_output, Tensor output) -> Tensor`. */
  tanhBackward(gradOutput: Tensor, output: Tensor): Tensor;
  tanhBackward(gradOutput: Tensor, output: Tensor, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `tensor_split(Tensor self, int[] indices, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  tensorSplit(self: Tensor, indices: Integers, dim?: number): Tensor[];
  tensorSplit(self: Tensor, indices: Integers, options: { dim?: number }): Tensor[];
  tensorSplit(self: Tensor, sections: number, dim?: number): Tensor[];
  tensorSplit(self: Tensor, sections: number, options: { dim?: number }): Tensor[];
  tensorSplit(self: Tensor, tensorIndicesOrSections: Tensor, dim?: number): Tensor[];
  tensorSplit(self: Tensor, tensorIndicesOrSections: Tensor, options: { dim?: number }): Tensor[];
  /** PyTorch: `tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor`. */
  tensordot(self: Tensor, other: Tensor, dimsSelf: Integers, dimsOther: Integers): Tensor;
  tensordot(self: Tensor, other: Tensor, dimsSelf: Integers, dimsOther: Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `thnn_conv2d(Tensor self, Tensor weight, int[2] kernel_size, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0]) -> Tensor`. Defaults: stride = [1, 1], padding = [0, 0]. */
  thnnConv2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers): Tensor;
  thnnConv2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers }): Tensor;
  thnnConv2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers }): Tensor;
  thnnConv2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers }): Tensor;
  thnnConv2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { out: Tensor }): Tensor;
  thnnConv2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; out: Tensor }): Tensor;
  thnnConv2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; out: Tensor }): Tensor;
  thnnConv2d(self: Tensor, weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; out: Tensor }): Tensor;
  /** PyTorch: `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor`. */
  threshold(self: Tensor, threshold: Scalar, value: Scalar): Tensor;
  threshold(self: Tensor, threshold: Scalar, value: Scalar, options: { out: Tensor }): Tensor;
  /** PyTorch: `threshold_(Tensor self, Scalar threshold, Scalar value) -> Tensor`. */
  threshold_(self: Tensor, threshold: Scalar, value: Scalar): Tensor;
  /** PyTorch: `threshold_backward(Tensor grad_output, Tensor self, Scalar threshold) -> Tensor`. */
  thresholdBackward(gradOutput: Tensor, self: Tensor, threshold: Scalar): Tensor;
  thresholdBackward(gradOutput: Tensor, self: Tensor, threshold: Scalar, options: { gradInput: Tensor }): Tensor;
  /** PyTorch: `tile(Tensor self, int[] dims) -> Tensor`. */
  tile(self: Tensor, dims: Integers): Tensor;
  tile(self: Tensor, ...size: number[]): Tensor;
  /** PyTorch: `to(Tensor self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor`. Defaults: nonBlocking = false, copy = false. */
  to(self: Tensor, dtype: TorchDType, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor;
  to(self: Tensor, dtype: TorchDType, nonBlocking: boolean | undefined, copy: boolean | undefined, options: { memoryFormat?: MemoryFormat | null }): Tensor;
  to(self: Tensor, dtype: TorchDType, nonBlocking: boolean | undefined, options: { copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor;
  to(self: Tensor, dtype: TorchDType, options: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor;
  to(self: Tensor, other: Tensor, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor;
  to(self: Tensor, other: Tensor, nonBlocking: boolean | undefined, copy: boolean | undefined, options: { memoryFormat?: MemoryFormat | null }): Tensor;
  to(self: Tensor, other: Tensor, nonBlocking: boolean | undefined, options: { copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor;
  to(self: Tensor, other: Tensor, options: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor;
  to(self: Tensor, device: string, dtype: TorchDType, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor;
  to(self: Tensor, device: string, dtype: TorchDType, nonBlocking: boolean | undefined, copy: boolean | undefined, options: { memoryFormat?: MemoryFormat | null }): Tensor;
  to(self: Tensor, device: string, dtype: TorchDType, nonBlocking: boolean | undefined, options: { copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor;
  to(self: Tensor, device: string, dtype: TorchDType, options: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor;
  to(self: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor;
  /** PyTorch: `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`. */
  toDense(self: Tensor, dtype?: TorchDType | null, options?: { maskedGrad?: boolean | null }): Tensor;
  toDense(self: Tensor, options: { dtype?: TorchDType | null; maskedGrad?: boolean | null }): Tensor;
  /** PyTorch: `to_dense_backward(Tensor grad, Tensor input, bool? masked_grad=None) -> Tensor`. */
  toDenseBackward(grad: Tensor, input: Tensor, maskedGrad?: boolean | null): Tensor;
  toDenseBackward(grad: Tensor, input: Tensor, options: { maskedGrad?: boolean | null }): Tensor;
  /** PyTorch: `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`. */
  toMkldnn(self: Tensor, dtype?: TorchDType | null): Tensor;
  toMkldnn(self: Tensor, options: { dtype?: TorchDType | null }): Tensor;
  toMkldnn(self: Tensor, dtype: TorchDType | null | undefined, options: { out: Tensor }): Tensor;
  toMkldnn(self: Tensor, options: { dtype?: TorchDType | null; out: Tensor }): Tensor;
  /** PyTorch: `to_mkldnn_backward(Tensor grad, Tensor input) -> Tensor`. */
  toMkldnnBackward(grad: Tensor, input: Tensor): Tensor;
  /** PyTorch: `to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor`. */
  toPaddedTensor(self: Tensor, padding: number, outputSize?: Integers | null): Tensor;
  toPaddedTensor(self: Tensor, padding: number, options: { outputSize?: Integers | null }): Tensor;
  toPaddedTensor(self: Tensor, padding: number, outputSize: Integers | null | undefined, options: { out: Tensor }): Tensor;
  toPaddedTensor(self: Tensor, padding: number, options: { outputSize?: Integers | null; out: Tensor }): Tensor;
  /** PyTorch: `to_sparse(Tensor self, int sparse_dim) -> Tensor`. */
  toSparse(self: Tensor, sparseDim: number): Tensor;
  toSparse(self: Tensor, options?: { layout?: Layout | null; blocksize?: number | Integers | null; denseDim?: number | null }): Tensor;
  /** PyTorch: `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`. */
  toSparseBsc(self: Tensor, blocksize: number | Integers, denseDim?: number | null): Tensor;
  toSparseBsc(self: Tensor, blocksize: number | Integers, options: { denseDim?: number | null }): Tensor;
  /** PyTorch: `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`. */
  toSparseBsr(self: Tensor, blocksize: number | Integers, denseDim?: number | null): Tensor;
  toSparseBsr(self: Tensor, blocksize: number | Integers, options: { denseDim?: number | null }): Tensor;
  /** PyTorch: `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`. */
  toSparseCsc(self: Tensor, denseDim?: number | null): Tensor;
  toSparseCsc(self: Tensor, options: { denseDim?: number | null }): Tensor;
  /** PyTorch: `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`. */
  toSparseCsr(self: Tensor, denseDim?: number | null): Tensor;
  toSparseCsr(self: Tensor, options: { denseDim?: number | null }): Tensor;
  /** PyTorch: `topk(Tensor self, int k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`. Defaults: dim = -1, largest = true, sorted = true. */
  topk(self: Tensor, k: number, dim?: number, largest?: boolean, sorted?: boolean): [Tensor, Tensor];
  topk(self: Tensor, k: number, dim: number | undefined, largest: boolean | undefined, options: { sorted?: boolean }): [Tensor, Tensor];
  topk(self: Tensor, k: number, dim: number | undefined, options: { largest?: boolean; sorted?: boolean }): [Tensor, Tensor];
  topk(self: Tensor, k: number, options: { dim?: number; largest?: boolean; sorted?: boolean }): [Tensor, Tensor];
  topk(self: Tensor, k: number, dim: number | undefined, largest: boolean | undefined, sorted: boolean | undefined, options: { values: Tensor; indices: Tensor }): [Tensor, Tensor];
  topk(self: Tensor, k: number, dim: number | undefined, largest: boolean | undefined, options: { sorted?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  topk(self: Tensor, k: number, dim: number | undefined, options: { largest?: boolean; sorted?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  topk(self: Tensor, k: number, options: { dim?: number; largest?: boolean; sorted?: boolean; values: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** PyTorch: `trace(Tensor self) -> Tensor`. */
  trace(self: Tensor): Tensor;
  trace(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `trace_backward(Tensor grad, int[] sizes) -> Tensor`. */
  traceBackward(grad: Tensor, sizes: Integers): Tensor;
  /** PyTorch: `transpose(Tensor self, int dim0, int dim1) -> Tensor`. */
  transpose(self: Tensor, dim0: number, dim1: number): Tensor;
  /** PyTorch: `transpose_(Tensor self, int dim0, int dim1) -> Tensor`. */
  transpose_(self: Tensor, dim0: number, dim1: number): Tensor;
  /** PyTorch: `transpose_copy(Tensor self, int dim0, int dim1) -> Tensor`. */
  transposeCopy(self: Tensor, dim0: number, dim1: number): Tensor;
  transposeCopy(self: Tensor, dim0: number, dim1: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `trapezoid(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`. Defaults: dx = 1, dim = -1. */
  trapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number }): Tensor;
  trapezoid(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor;
  /** PyTorch: `trapz(Tensor y, *, float dx=1., int dim=-1) -> Tensor`. Defaults: dx = 1., dim = -1. */
  trapz(y: Tensor, options?: { dx?: number; dim?: number }): Tensor;
  trapz(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor;
  /** PyTorch: `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`. Defaults: upper = true, transpose = false, unitriangular = false. */
  triangularSolve(self: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): [Tensor, Tensor];
  triangularSolve(self: Tensor, A: Tensor, upper: boolean | undefined, transpose: boolean | undefined, options: { unitriangular?: boolean }): [Tensor, Tensor];
  triangularSolve(self: Tensor, A: Tensor, upper: boolean | undefined, options: { transpose?: boolean; unitriangular?: boolean }): [Tensor, Tensor];
  triangularSolve(self: Tensor, A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): [Tensor, Tensor];
  triangularSolve(self: Tensor, A: Tensor, upper: boolean | undefined, transpose: boolean | undefined, unitriangular: boolean | undefined, options: { X: Tensor; M: Tensor }): [Tensor, Tensor];
  triangularSolve(self: Tensor, A: Tensor, upper: boolean | undefined, transpose: boolean | undefined, options: { unitriangular?: boolean; X: Tensor; M: Tensor }): [Tensor, Tensor];
  triangularSolve(self: Tensor, A: Tensor, upper: boolean | undefined, options: { transpose?: boolean; unitriangular?: boolean; X: Tensor; M: Tensor }): [Tensor, Tensor];
  triangularSolve(self: Tensor, A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean; X: Tensor; M: Tensor }): [Tensor, Tensor];
  /** PyTorch: `tril(Tensor self, int diagonal=0) -> Tensor`. Defaults: diagonal = 0. */
  tril(self: Tensor, diagonal?: number): Tensor;
  tril(self: Tensor, options: { diagonal?: number }): Tensor;
  tril(self: Tensor, diagonal: number | undefined, options: { out: Tensor }): Tensor;
  tril(self: Tensor, options: { diagonal?: number; out: Tensor }): Tensor;
  /** PyTorch: `tril_(Tensor self, int diagonal=0) -> Tensor`. Defaults: diagonal = 0. */
  tril_(self: Tensor, diagonal?: number): Tensor;
  tril_(self: Tensor, options: { diagonal?: number }): Tensor;
  /** PyTorch: `tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. Defaults: offset = 0, dtype = 4. */
  trilIndices(row: number, col: number, offset: number | undefined, options: { out: Tensor }): Tensor;
  trilIndices(row: number, col: number, options: { offset?: number; out: Tensor }): Tensor;
  trilIndices(row: number, col: number, offset?: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  trilIndices(row: number, col: number, options: { offset?: number; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=1e-6, bool swap=False, int reduction=1) -> Tensor`. Defaults: margin = 1., p = 2., eps = 1e-6, swap = false, reduction = 1. */
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: number): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number | undefined, p: number | undefined, eps: number | undefined, swap: boolean | undefined, options: { reduction?: number }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number | undefined, p: number | undefined, eps: number | undefined, options: { swap?: boolean; reduction?: number }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number | undefined, p: number | undefined, options: { eps?: number; swap?: boolean; reduction?: number }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number | undefined, options: { p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, options: { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor;
  /** PyTorch: `triu(Tensor self, int diagonal=0) -> Tensor`. Defaults: diagonal = 0. */
  triu(self: Tensor, diagonal?: number): Tensor;
  triu(self: Tensor, options: { diagonal?: number }): Tensor;
  triu(self: Tensor, diagonal: number | undefined, options: { out: Tensor }): Tensor;
  triu(self: Tensor, options: { diagonal?: number; out: Tensor }): Tensor;
  /** PyTorch: `triu_(Tensor self, int diagonal=0) -> Tensor`. Defaults: diagonal = 0. */
  triu_(self: Tensor, diagonal?: number): Tensor;
  triu_(self: Tensor, options: { diagonal?: number }): Tensor;
  /** PyTorch: `triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. Defaults: offset = 0, dtype = 4. */
  triuIndices(row: number, col: number, offset: number | undefined, options: { out: Tensor }): Tensor;
  triuIndices(row: number, col: number, options: { offset?: number; out: Tensor }): Tensor;
  triuIndices(row: number, col: number, offset?: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  triuIndices(row: number, col: number, options: { offset?: number; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `true_divide(Tensor self, Scalar other) -> Tensor`. */
  trueDivide(self: Tensor, other: Scalar): Tensor;
  trueDivide(self: Tensor, other: Tensor): Tensor;
  trueDivide(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `true_divide_(Tensor self, Scalar other) -> Tensor`. */
  trueDivide_(self: Tensor, other: Scalar): Tensor;
  trueDivide_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `trunc(Tensor self) -> Tensor`. */
  trunc(self: Tensor): Tensor;
  trunc(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `trunc_(Tensor self) -> Tensor`. */
  trunc_(self: Tensor): Tensor;
  /** PyTorch: `type_as(Tensor self, Tensor other) -> Tensor`. */
  typeAs(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `unbind(Tensor self, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  unbind(self: Tensor, dim?: number): Tensor[];
  unbind(self: Tensor, options: { dim?: number }): Tensor[];
  /** PyTorch: `unbind_copy(Tensor self, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  unbindCopy(self: Tensor, dim?: number): Tensor[];
  unbindCopy(self: Tensor, options: { dim?: number }): Tensor[];
  unbindCopy(self: Tensor, dim: number | undefined, options: { out: readonly Tensor[] }): void;
  unbindCopy(self: Tensor, options: { dim?: number; out: readonly Tensor[] }): void;
  /** PyTorch: `unflatten(Tensor self, int dim, int[] sizes) -> Tensor`. */
  unflatten(self: Tensor, dim: number, sizes: Integers): Tensor;
  /** PyTorch: `unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]`. */
  unflattenDenseTensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
  /** PyTorch: `unfold(Tensor self, int dimension, int size, int step) -> Tensor`. */
  unfold(self: Tensor, dimension: number, size: number, step: number): Tensor;
  /** PyTorch: `unfold_backward(Tensor grad_in, int[] input_sizes, int dim, int size, int step) -> Tensor`. */
  unfoldBackward(gradIn: Tensor, inputSizes: Integers, dim: number, size: number, step: number): Tensor;
  unfoldBackward(gradIn: Tensor, inputSizes: Integers, dim: number, size: number, step: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor`. */
  unfoldCopy(self: Tensor, dimension: number, size: number, step: number): Tensor;
  unfoldCopy(self: Tensor, dimension: number, size: number, step: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor`. Defaults: from = 0., to = 1.. */
  uniform(self: Tensor, from?: number, to?: number, options?: { generator?: Opaque | null }): Tensor;
  uniform(self: Tensor, from: number | undefined, options: { to?: number; generator?: Opaque | null }): Tensor;
  uniform(self: Tensor, options: { from?: number; to?: number; generator?: Opaque | null }): Tensor;
  uniform(self: Tensor, from: number | undefined, to: number | undefined, options: { generator?: Opaque | null; out: Tensor }): Tensor;
  uniform(self: Tensor, from: number | undefined, options: { to?: number; generator?: Opaque | null; out: Tensor }): Tensor;
  uniform(self: Tensor, options: { from?: number; to?: number; generator?: Opaque | null; out: Tensor }): Tensor;
  /** PyTorch: `uniform_(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor`. Defaults: from = 0., to = 1.. */
  uniform_(self: Tensor, from?: number, to?: number, options?: { generator?: Opaque | null }): Tensor;
  uniform_(self: Tensor, from: number | undefined, options: { to?: number; generator?: Opaque | null }): Tensor;
  uniform_(self: Tensor, options: { from?: number; to?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)`. Defaults: returnInverse = false, returnCounts = false. */
  uniqueConsecutive(self: Tensor, returnInverse?: boolean, returnCounts?: boolean, dim?: number | null): [Tensor, Tensor, Tensor];
  uniqueConsecutive(self: Tensor, returnInverse: boolean | undefined, returnCounts: boolean | undefined, options: { dim?: number | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(self: Tensor, returnInverse: boolean | undefined, options: { returnCounts?: boolean; dim?: number | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(self: Tensor, options: { returnInverse?: boolean; returnCounts?: boolean; dim?: number | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(self: Tensor, returnInverse: boolean | undefined, returnCounts: boolean | undefined, dim: number | null | undefined, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(self: Tensor, returnInverse: boolean | undefined, returnCounts: boolean | undefined, options: { dim?: number | null; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(self: Tensor, returnInverse: boolean | undefined, options: { returnCounts?: boolean; dim?: number | null; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(self: Tensor, options: { returnInverse?: boolean; returnCounts?: boolean; dim?: number | null; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`. Defaults: sorted = true, returnInverse = false, returnCounts = false. */
  uniqueDim(self: Tensor, dim: number, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  uniqueDim(self: Tensor, dim: number, sorted: boolean | undefined, returnInverse: boolean | undefined, options: { returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(self: Tensor, dim: number, sorted: boolean | undefined, options: { returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(self: Tensor, dim: number, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(self: Tensor, dim: number, sorted: boolean | undefined, returnInverse: boolean | undefined, returnCounts: boolean | undefined, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDim(self: Tensor, dim: number, sorted: boolean | undefined, returnInverse: boolean | undefined, options: { returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDim(self: Tensor, dim: number, sorted: boolean | undefined, options: { returnInverse?: boolean; returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDim(self: Tensor, dim: number, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`. Defaults: returnInverse = false, returnCounts = false. */
  uniqueDimConsecutive(self: Tensor, dim: number, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(self: Tensor, dim: number, returnInverse: boolean | undefined, options: { returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(self: Tensor, dim: number, options: { returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(self: Tensor, dim: number, returnInverse: boolean | undefined, returnCounts: boolean | undefined, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(self: Tensor, dim: number, returnInverse: boolean | undefined, options: { returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(self: Tensor, dim: number, options: { returnInverse?: boolean; returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** PyTorch: `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  unsafeChunk(self: Tensor, chunks: number, dim?: number): Tensor[];
  unsafeChunk(self: Tensor, chunks: number, options: { dim?: number }): Tensor[];
  /** PyTorch: `unsafe_split(Tensor self, int split_size, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  unsafeSplit(self: Tensor, splitSize: number, dim?: number): Tensor[];
  unsafeSplit(self: Tensor, splitSize: number, options: { dim?: number }): Tensor[];
  unsafeSplit(self: Tensor, splitSize: number, dim: number | undefined, options: { out: readonly Tensor[] }): void;
  unsafeSplit(self: Tensor, splitSize: number, options: { dim?: number; out: readonly Tensor[] }): void;
  /** PyTorch: `unsafe_split_with_sizes(Tensor self, int[] split_sizes, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  unsafeSplitWithSizes(self: Tensor, splitSizes: Integers, dim?: number): Tensor[];
  unsafeSplitWithSizes(self: Tensor, splitSizes: Integers, options: { dim?: number }): Tensor[];
  unsafeSplitWithSizes(self: Tensor, splitSizes: Integers, dim: number | undefined, options: { out: readonly Tensor[] }): void;
  unsafeSplitWithSizes(self: Tensor, splitSizes: Integers, options: { dim?: number; out: readonly Tensor[] }): void;
  /** PyTorch: `unsqueeze(Tensor self, int dim) -> Tensor`. */
  unsqueeze(self: Tensor, dim: number): Tensor;
  /** PyTorch: `unsqueeze_(Tensor self, int dim) -> Tensor`. */
  unsqueeze_(self: Tensor, dim: number): Tensor;
  /** PyTorch: `unsqueeze_copy(Tensor self, int dim) -> Tensor`. */
  unsqueezeCopy(self: Tensor, dim: number): Tensor;
  unsqueezeCopy(self: Tensor, dim: number, options: { out: Tensor }): Tensor;
  /** PyTorch: `upsample_bicubic2d(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`. */
  upsampleBicubic2d(input: Tensor, outputSize: Integers | null, alignCorners: boolean, scaleFactors: Integers | null): Tensor;
  upsampleBicubic2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleBicubic2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleBicubic2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleBicubic2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { out: Tensor }): Tensor;
  upsampleBicubic2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null; out: Tensor }): Tensor;
  upsampleBicubic2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `upsample_bicubic2d_backward(Tensor grad_output, int[2] output_size, int[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`. */
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null; gradInput: Tensor }): Tensor;
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor;
  /** PyTorch: `upsample_bilinear2d(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`. */
  upsampleBilinear2d(input: Tensor, outputSize: Integers | null, alignCorners: boolean, scaleFactors: Integers | null): Tensor;
  upsampleBilinear2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleBilinear2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleBilinear2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: Integers | null, alignCorners: boolean, scaleFactors: Integers | null, options: { out: Tensor }): Tensor;
  upsampleBilinear2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { out: Tensor }): Tensor;
  upsampleBilinear2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null; out: Tensor }): Tensor;
  upsampleBilinear2d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `upsample_bilinear2d_backward(Tensor grad_output, int[2] output_size, int[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`. */
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null; gradInput: Tensor }): Tensor;
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor;
  /** PyTorch: `upsample_linear1d(Tensor self, int[1] output_size, bool align_corners, float? scales=None) -> Tensor`. */
  upsampleLinear1d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scales?: number | null): Tensor;
  upsampleLinear1d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, options: { scales?: number | null }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: Integers | null, alignCorners: boolean, scaleFactors: Integers | null): Tensor;
  upsampleLinear1d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scales: number | null | undefined, options: { out: Tensor }): Tensor;
  upsampleLinear1d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, options: { scales?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `upsample_linear1d_backward(Tensor grad_output, int[1] output_size, int[3] input_size, bool align_corners, float? scales=None) -> Tensor`. */
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scales?: number | null): Tensor;
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, options: { scales?: number | null }): Tensor;
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scales: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, options: { scales?: number | null; gradInput: Tensor }): Tensor;
  /** PyTorch: `upsample_nearest1d(Tensor self, int[1] output_size, float? scales=None) -> Tensor`. */
  upsampleNearest1d(self: Tensor, outputSize: number | Integers, scales?: number | null): Tensor;
  upsampleNearest1d(self: Tensor, outputSize: number | Integers, options: { scales?: number | null }): Tensor;
  upsampleNearest1d(input: Tensor, outputSize: Integers | null, scaleFactors: Integers | null): Tensor;
  upsampleNearest1d(self: Tensor, outputSize: number | Integers, scales: number | null | undefined, options: { out: Tensor }): Tensor;
  upsampleNearest1d(self: Tensor, outputSize: number | Integers, options: { scales?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `upsample_nearest1d_backward(Tensor grad_output, int[1] output_size, int[3] input_size, float? scales=None) -> Tensor`. */
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scales?: number | null): Tensor;
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, options: { scales?: number | null }): Tensor;
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scales: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, options: { scales?: number | null; gradInput: Tensor }): Tensor;
  /** PyTorch: `upsample_nearest2d(Tensor input, int[]? output_size, float[]? scale_factors) -> Tensor`. */
  upsampleNearest2d(input: Tensor, outputSize: Integers | null, scaleFactors: Integers | null): Tensor;
  upsampleNearest2d(self: Tensor, outputSize: number | Integers, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleNearest2d(self: Tensor, outputSize: number | Integers, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleNearest2d(self: Tensor, outputSize: number | Integers, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: Integers | null, scaleFactors: Integers | null, options: { out: Tensor }): Tensor;
  upsampleNearest2d(self: Tensor, outputSize: number | Integers, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { out: Tensor }): Tensor;
  upsampleNearest2d(self: Tensor, outputSize: number | Integers, scalesH: number | null | undefined, options: { scalesW?: number | null; out: Tensor }): Tensor;
  upsampleNearest2d(self: Tensor, outputSize: number | Integers, options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `upsample_nearest2d_backward(Tensor grad_output, int[2] output_size, int[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor`. */
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesH: number | null | undefined, options: { scalesW?: number | null; gradInput: Tensor }): Tensor;
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor;
  /** PyTorch: `upsample_nearest3d(Tensor input, int[]? output_size, float[]? scale_factors) -> Tensor`. */
  upsampleNearest3d(input: Tensor, outputSize: Integers | null, scaleFactors: Integers | null): Tensor;
  upsampleNearest3d(self: Tensor, outputSize: number | Integers, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleNearest3d(self: Tensor, outputSize: number | Integers, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleNearest3d(self: Tensor, outputSize: number | Integers, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleNearest3d(self: Tensor, outputSize: number | Integers, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleNearest3d(self: Tensor, outputSize: number | Integers, scalesD: number | null | undefined, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { out: Tensor }): Tensor;
  upsampleNearest3d(self: Tensor, outputSize: number | Integers, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null; out: Tensor }): Tensor;
  upsampleNearest3d(self: Tensor, outputSize: number | Integers, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor;
  upsampleNearest3d(self: Tensor, outputSize: number | Integers, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `upsample_nearest3d_backward(Tensor grad_output, int[3] output_size, int[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`. */
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesD: number | null | undefined, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null; gradInput: Tensor }): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor;
  /** PyTorch: `upsample_trilinear3d(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`. */
  upsampleTrilinear3d(input: Tensor, outputSize: Integers | null, alignCorners: boolean, scaleFactors: Integers | null): Tensor;
  upsampleTrilinear3d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleTrilinear3d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleTrilinear3d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleTrilinear3d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleTrilinear3d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { out: Tensor }): Tensor;
  upsampleTrilinear3d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null; out: Tensor }): Tensor;
  upsampleTrilinear3d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor;
  upsampleTrilinear3d(self: Tensor, outputSize: number | Integers, alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor;
  /** PyTorch: `upsample_trilinear3d_backward(Tensor grad_output, int[3] output_size, int[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`. */
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, scalesH: number | null | undefined, scalesW: number | null | undefined, options: { gradInput: Tensor }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null; gradInput: Tensor }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | Integers, inputSize: number | Integers, alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor;
  /** PyTorch: `value_selecting_reduction_backward(Tensor grad, int dim, Tensor indices, int[] sizes, bool keepdim) -> Tensor`. */
  valueSelectingReductionBackward(grad: Tensor, dim: number, indices: Tensor, sizes: Integers, keepdim: boolean): Tensor;
  /** PyTorch: `values(Tensor self) -> Tensor`. */
  values(self: Tensor): Tensor;
  /** PyTorch: `values_copy(Tensor self) -> Tensor`. */
  valuesCopy(self: Tensor): Tensor;
  valuesCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor`. Defaults: increasing = false. */
  vander(x: Tensor, N?: number | null, increasing?: boolean): Tensor;
  vander(x: Tensor, N: number | null | undefined, options: { increasing?: boolean }): Tensor;
  vander(x: Tensor, options: { N?: number | null; increasing?: boolean }): Tensor;
  /** PyTorch: `var(Tensor self, bool unbiased=True) -> Tensor`. Defaults: unbiased = true, keepdim = false. */
  var(self: Tensor, unbiased?: boolean): Tensor;
  var(self: Tensor, options: { unbiased?: boolean }): Tensor;
  var(self: Tensor, dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor;
  var(self: Tensor, options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  var(self: Tensor, dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  var(self: Tensor, dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): Tensor;
  var(self: Tensor, dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  var(self: Tensor, dim: number | Integers | null | undefined, options: { correction?: Scalar | null; keepdim?: boolean; out: Tensor }): Tensor;
  var(self: Tensor, options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean; out: Tensor }): Tensor;
  var(self: Tensor, dim: number | Integers | null, unbiased: boolean | undefined, keepdim: boolean | undefined, options: { out: Tensor }): Tensor;
  var(self: Tensor, dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean; out: Tensor }): Tensor;
  var(self: Tensor, dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean; out: Tensor }): Tensor;
  /** PyTorch: `var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`. Defaults: unbiased = true, keepdim = false. */
  varMean(self: Tensor, unbiased?: boolean): [Tensor, Tensor];
  varMean(self: Tensor, options: { unbiased?: boolean }): [Tensor, Tensor];
  varMean(self: Tensor, dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  varMean(self: Tensor, options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  varMean(self: Tensor, dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  varMean(self: Tensor, dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  varMean(self: Tensor, dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  varMean(self: Tensor, dim: number | Integers | null | undefined, options: { correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  varMean(self: Tensor, options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** PyTorch: `vdot(Tensor self, Tensor other) -> Tensor`. */
  vdot(self: Tensor, other: Tensor): Tensor;
  vdot(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `view(Tensor self, int[] size) -> Tensor`. */
  view(self: Tensor, size: Integers): Tensor;
  view(self: Tensor, ...size: number[]): Tensor;
  view(self: Tensor, dtype: TorchDType): Tensor;
  /** PyTorch: `view_as(Tensor self, Tensor other) -> Tensor`. */
  viewAs(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `view_as_complex(Tensor self) -> Tensor`. */
  viewAsComplex(self: Tensor): Tensor;
  /** PyTorch: `view_as_complex_copy(Tensor self) -> Tensor`. */
  viewAsComplexCopy(self: Tensor): Tensor;
  viewAsComplexCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `view_as_real(Tensor self) -> Tensor`. */
  viewAsReal(self: Tensor): Tensor;
  /** PyTorch: `view_as_real_copy(Tensor self) -> Tensor`. */
  viewAsRealCopy(self: Tensor): Tensor;
  viewAsRealCopy(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `view_copy(Tensor self, int[] size) -> Tensor`. */
  viewCopy(self: Tensor, size: Integers): Tensor;
  viewCopy(self: Tensor, dtype: TorchDType): Tensor;
  viewCopy(self: Tensor, dtype: TorchDType, options: { out: Tensor }): Tensor;
  viewCopy(self: Tensor, size: Integers, options: { out: Tensor }): Tensor;
  /** PyTorch: `vsplit(Tensor self, int[] indices) -> Tensor[]`. */
  vsplit(self: Tensor, indices: Integers): Tensor[];
  vsplit(self: Tensor, sections: number): Tensor[];
  /** PyTorch: `vstack(Tensor[] tensors) -> Tensor`. */
  vstack(tensors: readonly Tensor[]): Tensor;
  vstack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** PyTorch: `where(Tensor condition) -> Tensor[]`. */
  where(condition: Tensor): Tensor[];
  where(condition: Tensor, self: Scalar, other: Scalar): Tensor;
  where(condition: Tensor, self: Tensor, other: Scalar): Tensor;
  where(condition: Tensor, self: Scalar, other: Tensor): Tensor;
  where(condition: Tensor, self: Tensor, other: Tensor): Tensor;
  where(condition: Tensor, self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `xlogy(Tensor self, Scalar other) -> Tensor`. */
  xlogy(self: Tensor, other: Scalar): Tensor;
  xlogy(self: Scalar, other: Tensor): Tensor;
  xlogy(self: Tensor, other: Tensor): Tensor;
  xlogy(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  xlogy(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  xlogy(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `xlogy_(Tensor self, Scalar other) -> Tensor`. */
  xlogy_(self: Tensor, other: Scalar): Tensor;
  xlogy_(self: Tensor, other: Tensor): Tensor;
  /** PyTorch: `zero(Tensor self) -> Tensor`. */
  zero(self: Tensor): Tensor;
  zero(self: Tensor, options: { out: Tensor }): Tensor;
  /** PyTorch: `zero_(Tensor self) -> Tensor`. */
  zero_(self: Tensor): Tensor;
  /** PyTorch: `zeros(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  zeros(size: Integers, options: { out: Tensor }): Tensor;
  zeros(...size: number[]): Tensor;
  zeros(...sizeAndOptions: [...number[], { out: Tensor }]): Tensor;
  zeros(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  zeros(...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** PyTorch: `zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  zerosLike(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor;
  zerosLike(self: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
}
