import { AlphaDropout, Dropout, Dropout1d, Dropout2d, Dropout3d, FeatureAlphaDropout } from "../../nn/dropout.js";
import { type EmitterTable, entry, tensorToTensor } from "./emitter.js";
import { float } from "./literals.js";

type AnyDropout = AlphaDropout | Dropout | Dropout1d | Dropout2d | Dropout3d | FeatureAlphaDropout;

const elements =
  (name: string) =>
  ({ p, inplace }: AnyDropout): string =>
    tensorToTensor(`return torch.${inplace ? `${name}_` : name}(input, ${float(p)}, self.training)`);

/** @param axes The numbers of axes behind the channels; one less is an input without a batch, where that is allowed. */
const channels =
  (axes: readonly number[], single: boolean) =>
  ({ p, inplace }: AnyDropout): string => {
    const ranks = axes.flatMap((count) => (single ? [count + 1, count + 2] : [count + 2]));
    return tensorToTensor(
      `assert ${ranks.map((rank) => `input.dim() == ${rank}`).join(" or ")}, "expected an input of ${ranks.join(" or ")} axes"`,
      `single = ${single ? `input.dim() == ${axes[0] + 1}` : "False"}`,
      "batch = input.unsqueeze(0) if single else input",
      `output = torch.feature_dropout${inplace ? "_" : ""}(batch, ${float(p)}, self.training)`,
      inplace ? "return input" : "return output.squeeze(0) if single else output",
    );
  };

/** The emitters of dropouts. */
export const DROPOUTS: EmitterTable = new Map([
  entry(Dropout, elements("dropout")),
  entry(Dropout1d, channels([1], true)),
  entry(Dropout2d, channels([2, 1], false)),
  entry(Dropout3d, channels([3], true)),
  entry(AlphaDropout, elements("alpha_dropout")),
  entry(FeatureAlphaDropout, elements("feature_alpha_dropout")),
]);
