import { ArgumentError, DTypeError, ShapeError } from "@thinc/core";
import * as nn from "../../src/nn/index";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { expectClose } from "./compare";
import { TRANSFORMERS } from "./transformers";
import { floats, ids, testWrongInputs, testWrongOptions, type Wrong } from "./wrong-inputs";

const attention = () => new nn.MultiheadAttention(4, 2);
const layer = () => new nn.TransformerEncoderLayer(4, 2, { dimFeedforward: 5 });
const three = () => [floats(3, 2, 4), floats(5, 2, 4), floats(5, 2, 4)];

const WRONG: Wrong[] = [
  [
    "MultiheadAttention, another width",
    attention,
    () => [floats(3, 2, 4), floats(5, 2, 3), floats(5, 2, 4)],
    ShapeError,
    "MultiheadAttention(4, 2): expected key [*, *, 4], got [5, 2, 3]. The axes are [time, batch, features]",
  ],
  ["MultiheadAttention, no value", attention, () => [floats(3, 2, 4), floats(3, 2, 4)], ArgumentError, "as value"],
  [
    "MultiheadAttention, another batch",
    attention,
    () => [floats(3, 1, 4), floats(5, 2, 4), floats(5, 2, 4)],
    ShapeError,
    "query, key and value must agree in the batch",
  ],
  [
    "MultiheadAttention, values of another time",
    attention,
    () => [floats(3, 2, 4), floats(5, 2, 4), floats(4, 2, 4)],
    ShapeError,
    "key and value in time, got [3, 2, 4], [5, 2, 4] and [4, 2, 4]",
  ],
  [
    "MultiheadAttention, float64",
    attention,
    () => [torch.ones([3, 2, 4], { dtype: "float64" }), floats(3, 2, 4), floats(3, 2, 4)],
    DTypeError,
    "expected query of float32, got float64",
  ],
  [
    "MultiheadAttention, a mask of another shape",
    attention,
    () => [...three(), { attnMask: floats(5, 3) }],
    ShapeError,
    "MultiheadAttention(4, 2): expected attnMask [3, 5] or [4, 3, 5], got [5, 3].",
  ],
  [
    "MultiheadAttention, a padding mask of another shape",
    attention,
    () => [...three(), { keyPaddingMask: floats(5, 2).bool() }],
    ShapeError,
    "expected keyPaddingMask [2, 5], got [5, 2]",
  ],
  [
    "MultiheadAttention, a mask of whole numbers",
    attention,
    () => [...three(), { attnMask: ids(...new Array<number>(15).fill(1)).reshape([3, 5]) }],
    DTypeError,
    "expected attnMask of bool or a float dtype, got int64",
  ],
  [
    "MultiheadAttention, the hint without the mask",
    attention,
    () => [...three(), { isCausal: true }],
    ArgumentError,
    "isCausal only tells that the mask is causal. Pass the mask, too",
  ],
  [
    "MultiheadAttention, an unknown option",
    attention,
    () => [...three(), { mask: floats(3, 5) }],
    ArgumentError,
    'there is no option "mask"',
  ],
  ["TransformerEncoderLayer, rows too wide", layer, () => [floats(3, 2, 5)], ShapeError, "expected query [*, *, 4]"],
  [
    "TransformerEncoder, a mask under another name",
    () => new nn.TransformerEncoder(layer(), 1),
    () => [floats(3, 2, 4), { srcMask: floats(3, 3) }],
    ArgumentError,
    'TransformerEncoder: there is no option "srcMask"',
  ],
  [
    "TransformerDecoderLayer, no memory",
    () => new nn.TransformerDecoderLayer(4, 2, { dimFeedforward: 5 }),
    () => [floats(3, 2, 4)],
    ArgumentError,
    "expected a Tensor as key, got undefined",
  ],
  [
    "Transformer, a mask for another target",
    TRANSFORMERS.transformer,
    () => [floats(5, 2, 4), floats(3, 2, 4), { tgtMask: floats(4, 4) }],
    ShapeError,
    "expected attnMask [3, 3] or [4, 3, 3], got [4, 4]",
  ],
];

describeTorch("attention and transformers", () => {
  testWrongInputs(WRONG);

  testWrongOptions([
    ["MultiheadAttention of 3 heads", () => new nn.MultiheadAttention(4, 3), "3 heads do not divide an embedDim of 4"],
    [
      "TransformerEncoderLayer with another activation",
      () => new nn.TransformerEncoderLayer(4, 2, { activation: "tanh" as "relu" }),
      'TransformerEncoderLayer: activation: expected "relu", "gelu", got "tanh".',
    ],
    [
      "TransformerDecoder of a class",
      () => new nn.TransformerDecoder(nn.TransformerDecoderLayer as unknown as nn.TransformerDecoderLayer, 2),
      "TransformerDecoder: expected a layer to copy",
    ],
    [
      "Transformer with an unknown option",
      () => new nn.Transformer({ heads: 2 } as nn.TransformerOptions),
      'Transformer: there is no option "heads"',
    ],
  ]);

  test.each(["encoder with a norm", "decoder", "transformer"])(
    "%s: training and evaluation agree without dropout",
    (name) => {
      const module = TRANSFORMERS[name]();
      const inputs = [torch.randn([5, 2, 4]), torch.randn([5, 2, 4])].slice(0, name.startsWith("encoder") ? 1 : 2);
      const trained = module.forward(...(inputs as never[])) as ReturnType<typeof floats>;
      const evaluated = torch.noGrad(() => module.eval().forward(...(inputs as never[]))) as typeof trained;
      expectClose(evaluated, trained.detach().toArray(), "output");
    },
  );

  test("a causal mask hides what comes later, and weights add up to 1", () => {
    const module = new nn.MultiheadAttention(4, 2);
    const X = torch.randn([3, 1, 4]);
    const attnMask = nn.Transformer.generateSquareSubsequentMask(3);
    const [, weights] = module.forward(X, X, X, { attnMask, isCausal: true });
    const [rows] = (weights as NonNullable<typeof weights>).tolist() as number[][][];
    expect(rows[0]).toEqual([1, 0, 0]);
    expect(rows[1][2]).toBe(0);
    for (const row of rows) expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
  });
});
