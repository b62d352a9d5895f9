import { CosineSimilarity, PairwiseDistance } from "../../nn/distance.js";
import {
  CircularPad1d,
  CircularPad2d,
  CircularPad3d,
  ConstantPad1d,
  ConstantPad2d,
  ConstantPad3d,
  ReflectionPad1d,
  ReflectionPad2d,
  ReflectionPad3d,
  ReplicationPad1d,
  ReplicationPad2d,
  ReplicationPad3d,
  ZeroPad1d,
  ZeroPad2d,
  ZeroPad3d,
} from "../../nn/padding.js";
import { ChannelShuffle, Fold, PixelShuffle, PixelUnshuffle, Unfold } from "../../nn/rearrange.js";
import { type EmitterTable, entry, method, tensorToTensor } from "./emitter.js";
import { bool, float, int, ints, lengths, text } from "./literals.js";

type PaddingModule = { readonly padding: readonly number[]; readonly value?: number };

const padding =
  (mode: string) =>
  ({ padding, value }: PaddingModule): string => {
    const axes = padding.length / 2;
    const fill = mode === "constant" ? `, ${float(value ?? 0)}` : "";
    return tensorToTensor(
      `assert input.dim() == ${axes + 1} or input.dim() == ${axes + 2}, "expected an input of ${axes + 1} or ${axes + 2} axes"`,
      `return torch.pad(input, ${ints(padding)}, ${text(mode)}${fill})`,
    );
  };

const constant = padding("constant");
const reflection = padding("reflect");
const replication = padding("replicate");
const circular = padding("circular");

const windows = ({ kernelSize, dilation, padding, stride }: Fold | Unfold): string =>
  [kernelSize, dilation, padding, stride].map((length) => lengths(length, 2)).join(", ");

const PAIR = "forward(self, x1: Tensor, x2: Tensor) -> Tensor";

/** The emitters of paddings, rearrangements and distances. */
export const RESHAPING: EmitterTable = new Map([
  entry(ConstantPad1d, constant),
  entry(ConstantPad2d, constant),
  entry(ConstantPad3d, constant),
  entry(ZeroPad1d, constant),
  entry(ZeroPad2d, constant),
  entry(ZeroPad3d, constant),
  entry(ReflectionPad1d, reflection),
  entry(ReflectionPad2d, reflection),
  entry(ReflectionPad3d, reflection),
  entry(ReplicationPad1d, replication),
  entry(ReplicationPad2d, replication),
  entry(ReplicationPad3d, replication),
  entry(CircularPad1d, circular),
  entry(CircularPad2d, circular),
  entry(CircularPad3d, circular),
  entry(PixelShuffle, ({ upscaleFactor }) =>
    tensorToTensor(`return torch.pixel_shuffle(input, ${int(upscaleFactor)})`),
  ),
  entry(PixelUnshuffle, ({ downscaleFactor }) =>
    tensorToTensor(`return torch.pixel_unshuffle(input, ${int(downscaleFactor)})`),
  ),
  entry(ChannelShuffle, ({ groups }) => tensorToTensor(`return torch.channel_shuffle(input, ${int(groups)})`)),
  entry(Unfold, (module) => tensorToTensor(`return torch.im2col(input, ${windows(module)})`)),
  entry(Fold, (module) =>
    tensorToTensor(`return torch.col2im(input, ${lengths(module.outputSize, 2)}, ${windows(module)})`),
  ),
  entry(PairwiseDistance, ({ norm, eps, keepdim }) =>
    method(PAIR, `return torch.pairwise_distance(x1, x2, ${float(norm)}, ${float(eps)}, ${bool(keepdim)})`),
  ),
  entry(CosineSimilarity, ({ dim, eps }) =>
    method(PAIR, `return torch.cosine_similarity(x1, x2, ${int(dim)}, ${float(eps)})`),
  ),
]);
