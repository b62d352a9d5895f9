import { ArgumentError, checkNumber } from "@thinc/core";
import { native } from "../engine.js";
import { noGrad } from "../grad-mode.js";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkDType, checkInputShape, checkTensor, withDefaults } from "./checks.js";
import { type EmbeddingFunctionOptions, embedding } from "./functional/index.js";
import type { Given } from "./given.js";
import { normal_ } from "./init/index.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonFloat } from "./python-format.js";
import { declareOneInput } from "./registry.js";

const ORDER = "paddingIdx maxNorm normType scaleGradByFreq sparse _weight ~_freeze device dtype";

/** The options of {@link Embedding}. */
export interface EmbeddingOptions extends EmbeddingFunctionOptions, PlacementOptions {
  /** The first weights, whose memory is shared; `Embedding.fromPretrained` gives them. */
  _weight?: Tensor | null;
}

/** The options of {@link Embedding.fromPretrained}; PyTorch's names and defaults. */
export interface PretrainedOptions extends EmbeddingFunctionOptions {
  /** Whether the rows are not learned any further; true if left out. */
  freeze?: boolean;
}

/**
 * A row of `weight` for each index: `[*]` of int64 or int32 to `[*, embeddingDim]`.
 *
 * `weight` is `[numEmbeddings, embeddingDim]` and begins normal; the row of `paddingIdx` begins as zeros and is not learned.
 */
export class Embedding extends Module {
  static {
    declareOneInput(this);
  }

  /** The number of rows: ids go from 0 to one less. */
  readonly numEmbeddings: number;
  /** The width of a row. */
  readonly embeddingDim: number;
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
  /** The rows `[numEmbeddings, embeddingDim]`. */
  weight: Parameter;

  /** @throws {ArgumentError} when a length or an option does not fit. A negative `paddingIdx` counts from the end. */
  constructor(numEmbeddings: number, embeddingDim: number, ...given: Given<EmbeddingOptions, typeof ORDER>) {
    super();
    const defaults: Required<EmbeddingOptions> = {
      paddingIdx: null,
      maxNorm: null,
      normType: 2,
      scaleGradByFreq: false,
      sparse: false,
      _weight: null,
      ...DEFAULT_PLACEMENT,
    };
    const filled = withDefaults(given, "Embedding", defaults, ORDER);
    const { paddingIdx, maxNorm, _weight } = filled;
    this.numEmbeddings = checkNumber(numEmbeddings, "Embedding: numEmbeddings", { min: 0, integer: true });
    this.embeddingDim = checkNumber(embeddingDim, "Embedding: embeddingDim", { min: 0, integer: true });
    this.paddingIdx = paddingRow("Embedding", paddingIdx, numEmbeddings);
    this.maxNorm = maxNorm === null ? null : checkNumber(maxNorm, "Embedding: maxNorm");
    this.normType = checkNumber(filled.normType, "Embedding: normType");
    this.scaleGradByFreq = filled.scaleGradByFreq;
    this.sparse = filled.sparse;
    this.weight = embeddingWeight("Embedding", [numEmbeddings, embeddingDim], this.paddingIdx, _weight, filled);
  }

  /**
   * An embedding with rows that are there already, whose memory it shares: `[numEmbeddings, embeddingDim]`.
   *
   * @param given `freeze`, true if left out, then the options of an embedding.
   * @throws {ShapeError} when they are no matrix.
   */
  static fromPretrained(
    embeddings: Tensor,
    ...given: Given<PretrainedOptions, "freeze paddingIdx maxNorm normType scaleGradByFreq sparse">
  ): Embedding {
    const where = "Embedding.fromPretrained";
    const { freeze, ...options } = withDefaults<Required<PretrainedOptions>>(given, where, {
      freeze: true,
      paddingIdx: null,
      maxNorm: null,
      normType: 2,
      scaleGradByFreq: false,
      sparse: false,
    });
    const [rows, width] = pretrainedShape(where, embeddings);
    const made = new Embedding(rows, width, { ...options, _weight: embeddings });
    made.weight.requiresGrad = !freeze;
    return made;
  }

  /** @throws {ArgumentError} when an index is out of range. @throws {DTypeError} when they are no whole numbers. */
  forward(input: Tensor): Tensor {
    return this.attempt(
      () => embedding(input, this.weight, this),
      () => {
        checkTensor(this.title, input);
        checkDType(this.title, input, ["int64", "int32"], "indices");
        checkRange(this.title, input, this.numEmbeddings);
      },
    );
  }

  protected override get title(): string {
    return `${this.typeName}(${this.numEmbeddings}, ${this.embeddingDim})`;
  }

  protected override extraRepr(): string {
    const parts = [`${this.numEmbeddings}`, `${this.embeddingDim}`];
    if (this.paddingIdx !== null) parts.push(`padding_idx=${this.paddingIdx}`);
    if (this.maxNorm !== null) parts.push(`max_norm=${pythonFloat(this.maxNorm)}`);
    if (this.normType !== 2) parts.push(`norm_type=${pythonFloat(this.normType)}`);
    if (this.scaleGradByFreq) parts.push("scale_grad_by_freq=True");
    if (this.sparse) parts.push("sparse=True");
    return parts.join(", ");
  }
}

/** Checks that indices name rows. @throws {ArgumentError} naming one that is out of range. */
export function checkRange(title: string, indices: Tensor, count: number): void {
  if (indices.shape.includes(0)) return;
  for (const index of extremesOf(indices)) {
    if (index >= 0 && index < count) continue;
    throw new ArgumentError({
      message: `${title}: the index ${index} is out of range. Indices must be from 0 to ${count - 1}; make numEmbeddings larger or check the ids.`,
    });
  }
}

// While a run is recorded no operator gives numbers; those of a tensor that is there can still be read.
function extremesOf(indices: Tensor): number[] {
  if (!native().isRecording()) return [indices.min(), indices.max()].map((extreme) => Number(extreme.item()));
  const extremes = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of indices.toArray().data) {
    extremes[0] = Math.min(extremes[0], Number(value));
    extremes[1] = Math.max(extremes[1], Number(value));
  }
  return extremes;
}

/** The row of padding, counted from the beginning. @throws {ArgumentError} when there is no such row. */
export function paddingRow(name: string, row: number | null, count: number): number | null {
  if (row === null) return null;
  checkNumber(row, `${name}: paddingIdx`, { min: -count, max: count - 1, integer: true });
  return row < 0 ? row + count : row;
}

/**
 * The rows of an embedding to begin with: normal, with zeros in the row of padding; or those that are given, as they are.
 *
 * @throws {ShapeError} when those are of another shape.
 */
export function embeddingWeight(
  name: string,
  shape: readonly [number, number],
  paddingRow: number | null,
  given: Tensor | null,
  { dtype, device }: Required<PlacementOptions>,
): Parameter {
  if (given !== null) {
    checkTensor(name, given, "_weight");
    checkInputShape(name, given, shape, "Give as many rows, and columns, as the embedding has.", "_weight");
    return new Parameter(given);
  }
  const weight = new Parameter(torchObject.empty([...shape], { dtype, device }));
  normal_(weight);
  if (paddingRow !== null) noGrad(() => weight.select(0, paddingRow).zero_());
  return weight;
}

/** The rows and columns of weights that are there already. @throws {ShapeError} when they are no matrix. */
export function pretrainedShape(where: string, embeddings: unknown): readonly [number, number] {
  checkTensor(where, embeddings, "embeddings");
  checkInputShape(where, embeddings, [null, null], "A row is an embedding.", "embeddings");
  return embeddings.shape as readonly [number, number];
}
