import { ArgumentError, checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { checkDType, checkTensor, withDefaults } from "./checks.js";
import { checkRange, embeddingWeight, paddingRow, pretrainedShape } from "./embedding.js";
import { checkBagMode } from "./functional/embedding-bag.js";
import { type BagMode, type EmbeddingBagFunctionOptions, embeddingBag } from "./functional/index.js";
import type { Given } from "./given.js";
import { Module } from "./module.js";
import type { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonFloat } from "./python-format.js";

const ORDER = "maxNorm normType scaleGradByFreq mode sparse _weight includeLastOffset paddingIdx device dtype";

/** The options of {@link EmbeddingBag}. */
export interface EmbeddingBagOptions extends Omit<EmbeddingBagFunctionOptions, "perSampleWeights">, PlacementOptions {
  /** The first weights, whose memory is shared; `EmbeddingBag.fromPretrained` gives them. */
  _weight?: Tensor | null;
}

/** The options of {@link EmbeddingBag.fromPretrained}; PyTorch's names and defaults. */
export interface PretrainedBagOptions extends Omit<EmbeddingBagFunctionOptions, "perSampleWeights"> {
  /** Whether the rows are not learned any further; true if left out. */
  freeze?: boolean;
}

interface Bags {
  offsets?: Tensor | null;
  perSampleWeights?: Tensor | null;
}
type Call = Given<Bags, "offsets perSampleWeights">;
type Inputs = readonly [input: Tensor, ...given: Call];

/**
 * The sum, mean or maximum of the rows of `weight` in each bag of indices, without making the rows.
 *
 * `weight` is `[numEmbeddings, embeddingDim]` and begins normal; the row of `paddingIdx` begins as zeros and does not count.
 */
export class EmbeddingBag extends Module<Inputs> {
  /** The number of rows: ids go from 0 to one less. */
  readonly numEmbeddings: number;
  /** The width of a row. */
  readonly embeddingDim: number;
  /** What is made of a bag: `sum`, `mean` or `max`. */
  readonly mode: BagMode;
  /** The row that stands for nothing: it gets no gradient; `null` for none. */
  readonly paddingIdx: number | null;
  /** Rows that are looked up and are longer than this are shortened to it, in place; `null` for never. */
  readonly maxNorm: number | null;
  /** The order of the norm that `maxNorm` is about. */
  readonly normType: number;
  /** Whether the gradient of a row is divided by how often it occurs in the batch. */
  readonly scaleGradByFreq: boolean;
  /** Whether the gradient of `weight` is sparse. */
  readonly sparse: boolean;
  /** Whether the last offset is where the last bag ends. */
  readonly includeLastOffset: boolean;
  /** The rows `[numEmbeddings, embeddingDim]`. */
  weight: Parameter;

  /** @throws {ArgumentError} when a length or an option does not fit. A negative `paddingIdx` counts from the end. */
  constructor(numEmbeddings: number, embeddingDim: number, ...given: Given<EmbeddingBagOptions, typeof ORDER>) {
    super();
    const defaults: Required<EmbeddingBagOptions> = {
      mode: "mean",
      paddingIdx: null,
      maxNorm: null,
      normType: 2,
      scaleGradByFreq: false,
      sparse: false,
      includeLastOffset: false,
      _weight: null,
      ...DEFAULT_PLACEMENT,
    };
    const filled = withDefaults(given, "EmbeddingBag", defaults, ORDER);
    const { paddingIdx, maxNorm, _weight } = filled;
    this.numEmbeddings = checkNumber(numEmbeddings, "EmbeddingBag: numEmbeddings", { min: 0, integer: true });
    this.embeddingDim = checkNumber(embeddingDim, "EmbeddingBag: embeddingDim", { min: 0, integer: true });
    this.mode = checkBagMode("EmbeddingBag", filled.mode);
    this.paddingIdx = paddingRow("EmbeddingBag", paddingIdx, numEmbeddings);
    this.maxNorm = maxNorm === null ? null : checkNumber(maxNorm, "EmbeddingBag: maxNorm");
    this.normType = checkNumber(filled.normType, "EmbeddingBag: normType");
    this.scaleGradByFreq = filled.scaleGradByFreq;
    this.sparse = filled.sparse;
    this.includeLastOffset = filled.includeLastOffset;
    if (this.mode === "max" && (this.scaleGradByFreq || this.sparse))
      throw new ArgumentError({ message: "EmbeddingBag: scaleGradByFreq and sparse are not for the mode max." });
    this.weight = embeddingWeight("EmbeddingBag", [numEmbeddings, embeddingDim], this.paddingIdx, _weight, filled);
  }

  /**
   * Bags of rows that are there already, whose memory is shared: `[numEmbeddings, embeddingDim]`.
   *
   * @param given `freeze`, true if left out, then the options of the module.
   * @throws {ShapeError} when they are no matrix.
   */
  static fromPretrained(
    embeddings: Tensor,
    ...given: Given<
      PretrainedBagOptions,
      "freeze maxNorm normType scaleGradByFreq mode sparse includeLastOffset paddingIdx"
    >
  ): EmbeddingBag {
    const where = "EmbeddingBag.fromPretrained";
    const { freeze, ...options } = withDefaults<Required<PretrainedBagOptions>>(given, where, {
      freeze: true,
      maxNorm: null,
      normType: 2,
      scaleGradByFreq: false,
      mode: "mean",
      sparse: false,
      includeLastOffset: false,
      paddingIdx: null,
    });
    const [rows, width] = pretrainedShape(where, embeddings);
    const made = new EmbeddingBag(rows, width, { ...options, _weight: embeddings });
    made.weight.requiresGrad = !freeze;
    return made;
  }

  /**
   * @param input `[bags, length]` of int64 or int32; or `[indices]`, with `offsets` of the same dtype, where each bag begins.
   * @param given `offsets`, and `perSampleWeights`: a factor for each index, for the mode `sum`.
   * @returns `[bags, embeddingDim]`; zeros for an empty bag.
   * @throws {ArgumentError} when an index is out of range. @throws {ShapeError} | {DTypeError} when something does not fit.
   */
  forward(input: Tensor, ...given: Call): Tensor {
    const { title } = this;
    const defaults: Required<Bags> = { offsets: null, perSampleWeights: null };
    const { offsets, perSampleWeights } = withDefaults(given, title, defaults);
    checkTensor(title, input);
    if (offsets !== null) checkTensor(title, offsets, "offsets");
    if (perSampleWeights !== null) checkTensor(title, perSampleWeights, "perSampleWeights");
    checkDType(title, input, ["int64", "int32"], "indices");
    // Rows are scaled before they are looked up, so what is out of range has to be found first.
    if (this.maxNorm !== null) checkRange(title, input, this.numEmbeddings);
    return this.attempt(
      () => embeddingBag(input, this.weight, offsets, { ...this.lookup(), perSampleWeights }),
      () => {
        if (offsets !== null) checkDType(title, offsets, [input.dtype], "offsets");
        checkRange(title, input, this.numEmbeddings);
      },
    );
  }

  protected override get title(): string {
    return `${this.typeName}(${this.numEmbeddings}, ${this.embeddingDim})`;
  }

  protected override extraRepr(): string {
    const parts = [`${this.numEmbeddings}`, `${this.embeddingDim}`];
    if (this.maxNorm !== null) parts.push(`max_norm=${pythonFloat(this.maxNorm)}`);
    if (this.normType !== 2) parts.push(`norm_type=${pythonFloat(this.normType)}`);
    if (this.scaleGradByFreq) parts.push("scale_grad_by_freq=True");
    parts.push(`mode='${this.mode}'`);
    if (this.paddingIdx !== null) parts.push(`padding_idx=${this.paddingIdx}`);
    return parts.join(", ");
  }

  private lookup(): EmbeddingBagFunctionOptions {
    const { mode, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse, includeLastOffset } = this;
    return { mode, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse, includeLastOffset };
  }
}
