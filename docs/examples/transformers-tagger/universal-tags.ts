/** The parts of speech that are told apart: those of Petrov, Das and McDonald, "A Universal Part-of-Speech Tagset" (2012). */
export const TAGS = ["NOUN", "VERB", "ADJ", "ADV", "PRON", "DET", "ADP", "NUM", "CONJ", "PRT", ".", "X"] as const;

/** A part of speech. */
export type Tag = (typeof TAGS)[number];

/** Which tags of the Brown corpus, without what is appended to them, make which part of speech. */
const BROWN_TAGS: Record<Tag, string> = {
  NOUN: "nn nns np nps nr nrs",
  VERB: "vb vbd vbg vbn vbz md be bed bedz beg bem ben ber bez do dod doz hv hvd hvg hvn hvz",
  ADJ: "jj jjr jjs jjt od",
  ADV: "rb rbr rbt rn ql qlp wrb wql",
  PRON: "pn pp ppl ppls ppo pps ppss wp wpo wps",
  DET: "abl abn abx ap at dt dti dts dtx wdt",
  ADP: "cs in",
  NUM: "cd",
  CONJ: "cc",
  PRT: "ex rp to uh",
  ".": ". , : ( ) -- `` '' '",
  X: "nil",
};

const PARTS = new Map(
  Object.entries(BROWN_TAGS).flatMap(([part, tags]) => tags.split(" ").map((tag) => [tag, part as Tag] as const)),
);

/**
 * The part of speech of a tag of the Brown corpus, such as `nn-tl` (a noun in a title) or `pps+bez` ("it's").
 *
 * A word that is two in one counts as its first half; a word of another language is X.
 */
export function universalTag(brown: string): Tag {
  if (brown.startsWith("fw-")) return "X";
  if (brown === "*" || brown.startsWith("*-")) return "ADV"; // "not"
  const [first] = brown.split("+");
  const plain = first.replace(/(-(tl|hl|nc|t|n))+$/, "").replace(/\*$/, "");
  return PARTS.get(plain) ?? PARTS.get(plain.replace(/\$+$/, "")) ?? "X";
}
