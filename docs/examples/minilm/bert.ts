import { torch } from "@thinc/torch";

const { nn } = torch;

/** The sizes of a BERT encoder, by the names in the `config.json` of published models. */
export interface BertConfig {
  vocab_size: number;
  hidden_size: number;
  num_hidden_layers: number;
  num_attention_heads: number;
  intermediate_size: number;
  max_position_embeddings: number;
  type_vocab_size: number;
  layer_norm_eps: number;
  hidden_dropout_prob: number;
  attention_probs_dropout_prob: number;
  pad_token_id: number;
}

/** What {@link BertModel} is told besides the ids. */
export interface BertOptions {
  /** int64 or bool `[batch, time]`; 0 means padding. Everything counts if left out. */
  attentionMask?: torch.Tensor | null;
  /** int64 `[batch, time]`: the first or the second text of a pair. All 0 if left out. */
  tokenTypeIds?: torch.Tensor | null;
}

// The properties' names are those of published state dicts, which therefore load as they are.

class BertEmbeddings extends nn.Module<readonly [inputIds: torch.Tensor, tokenTypeIds: torch.Tensor | null]> {
  word_embeddings: torch.nn.Embedding;
  position_embeddings: torch.nn.Embedding;
  token_type_embeddings: torch.nn.Embedding;
  LayerNorm: torch.nn.LayerNorm;
  dropout: torch.nn.Dropout;
  declare position_ids: torch.Tensor;

  constructor(config: BertConfig) {
    super();
    const width = config.hidden_size;
    this.word_embeddings = new nn.Embedding(config.vocab_size, width, { paddingIdx: config.pad_token_id });
    this.position_embeddings = new nn.Embedding(config.max_position_embeddings, width);
    this.token_type_embeddings = new nn.Embedding(config.type_vocab_size, width);
    this.LayerNorm = new nn.LayerNorm(width, { eps: config.layer_norm_eps });
    this.dropout = new nn.Dropout(config.hidden_dropout_prob);
    this.registerBuffer("position_ids", torch.arange(config.max_position_embeddings, { dtype: "int64" }).unsqueeze(0));
  }

  forward(inputIds: torch.Tensor, tokenTypeIds: torch.Tensor | null): torch.Tensor {
    const positions = this.position_ids.slice(1, 0, inputIds.shape[1]);
    const types = tokenTypeIds ?? torch.zerosLike(inputIds);
    const sum = this.word_embeddings
      .forward(inputIds)
      .add(this.token_type_embeddings.forward(types))
      .add(this.position_embeddings.forward(positions));
    return this.dropout.forward(this.LayerNorm.forward(sum));
  }
}

type Mask = torch.Tensor | null;

class BertSelfAttention extends nn.Module<readonly [states: torch.Tensor, mask: Mask]> {
  query: torch.nn.Linear;
  key: torch.nn.Linear;
  value: torch.nn.Linear;
  dropout: torch.nn.Dropout;
  readonly heads: number;

  constructor({ hidden_size: width, num_attention_heads: heads, attention_probs_dropout_prob: dropout }: BertConfig) {
    super();
    this.query = new nn.Linear(width, width);
    this.key = new nn.Linear(width, width);
    this.value = new nn.Linear(width, width);
    this.dropout = new nn.Dropout(dropout);
    this.heads = heads;
  }

  forward(states: torch.Tensor, mask: Mask): torch.Tensor {
    const [batch, time, width] = states.shape;
    const split = (x: torch.Tensor) => x.view([batch, time, this.heads, width / this.heads]).transpose(1, 2);
    const mixed = torch.scaledDotProductAttention(
      split(this.query.forward(states)),
      split(this.key.forward(states)),
      split(this.value.forward(states)),
      { attnMask: mask, dropoutP: this.training ? this.dropout.p : 0 },
    );
    return mixed.transpose(1, 2).reshape([batch, time, width]);
  }
}

/** A projection that is added to what came in, and normalized. */
class BertResidual extends nn.Module<readonly [states: torch.Tensor, input: torch.Tensor]> {
  dense: torch.nn.Linear;
  LayerNorm: torch.nn.LayerNorm;
  dropout: torch.nn.Dropout;

  constructor(nI: number, config: BertConfig) {
    super();
    this.dense = new nn.Linear(nI, config.hidden_size);
    this.LayerNorm = new nn.LayerNorm(config.hidden_size, { eps: config.layer_norm_eps });
    this.dropout = new nn.Dropout(config.hidden_dropout_prob);
  }

  forward(states: torch.Tensor, input: torch.Tensor): torch.Tensor {
    return this.LayerNorm.forward(this.dropout.forward(this.dense.forward(states)).add(input));
  }
}

class BertAttention extends nn.Module<readonly [states: torch.Tensor, mask: Mask]> {
  self: BertSelfAttention;
  output: BertResidual;

  constructor(config: BertConfig) {
    super();
    this.self = new BertSelfAttention(config);
    this.output = new BertResidual(config.hidden_size, config);
  }

  forward(states: torch.Tensor, mask: Mask): torch.Tensor {
    return this.output.forward(this.self.forward(states, mask), states);
  }
}

class BertIntermediate extends nn.Module {
  dense: torch.nn.Linear;

  constructor(config: BertConfig) {
    super();
    this.dense = new nn.Linear(config.hidden_size, config.intermediate_size);
  }

  forward(states: torch.Tensor): torch.Tensor {
    return torch.gelu(this.dense.forward(states));
  }
}

class BertLayer extends nn.Module<readonly [states: torch.Tensor, mask: Mask]> {
  attention: BertAttention;
  intermediate: BertIntermediate;
  output: BertResidual;

  constructor(config: BertConfig) {
    super();
    this.attention = new BertAttention(config);
    this.intermediate = new BertIntermediate(config);
    this.output = new BertResidual(config.intermediate_size, config);
  }

  forward(states: torch.Tensor, mask: Mask): torch.Tensor {
    const attended = this.attention.forward(states, mask);
    return this.output.forward(this.intermediate.forward(attended), attended);
  }
}

class BertEncoder extends nn.Module<readonly [states: torch.Tensor, mask: Mask]> {
  layer: torch.nn.ModuleList<BertLayer>;

  constructor(config: BertConfig) {
    super();
    this.layer = new nn.ModuleList(Array.from({ length: config.num_hidden_layers }, () => new BertLayer(config)));
  }

  forward(states: torch.Tensor, mask: Mask): torch.Tensor {
    let output = states;
    for (const layer of this.layer) output = layer.forward(output, mask);
    return output;
  }
}

class BertPooler extends nn.Module {
  dense: torch.nn.Linear;

  constructor(config: BertConfig) {
    super();
    this.dense = new nn.Linear(config.hidden_size, config.hidden_size);
  }

  forward(states: torch.Tensor): torch.Tensor {
    return torch.tanh(this.dense.forward(states.select(1, 0)));
  }
}

/**
 * A BERT encoder (Devlin et al., 2019): ids of word pieces `[batch, time]` become vectors `[batch, time, width]`.
 *
 * The pooler is there for the state dict's sake; call it on the vectors where it is wanted.
 */
export class BertModel extends nn.Module<readonly [inputIds: torch.Tensor, options?: BertOptions]> {
  embeddings: BertEmbeddings;
  encoder: BertEncoder;
  pooler: BertPooler;

  constructor(config: BertConfig) {
    super();
    this.embeddings = new BertEmbeddings(config);
    this.encoder = new BertEncoder(config);
    this.pooler = new BertPooler(config);
  }

  forward(inputIds: torch.Tensor, { attentionMask = null, tokenTypeIds = null }: BertOptions = {}): torch.Tensor {
    // True means look; the same for every head and every place that looks.
    const mask = attentionMask === null ? null : attentionMask.to("bool").unsqueeze(1).unsqueeze(1);
    return this.encoder.forward(this.embeddings.forward(inputIds, tokenTypeIds), mask);
  }
}
