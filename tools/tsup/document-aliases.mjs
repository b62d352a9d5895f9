/**
 * Gives the members of bundled namespaces the doc comments of what they stand for, so that editors show them.
 *
 * The bundler of types makes `declare const nn_Linear: typeof Linear;` of a class that a namespace exports, and leaves the
 * comment with `Linear`, where nobody who writes `new torch.nn.Linear` sees it. A constructor with nothing but tags (`@throws`)
 * hides the comment of its class there, so it gets that before its tags.
 *
 * @param {string} types The text of a `.d.ts` file.
 * @returns {string} The text with comments before each such member, and in such constructors.
 */
export function documentAliases(types) {
  const comments = new Map();
  const documented = types.replace(DECLARED, (_whole, comment, declared, name, body = "") => {
    comments.set(name, comment);
    return `${comment}\n${declared}${body.replace(ONLY_TAGS, (_, tags) => mergedComment(comment, tags))}`;
  });
  return documented.replace(/^declare const \w+: typeof (\w+);$/gm, (alias, name) =>
    comments.has(name) ? `${comments.get(name)}\n${alias}` : alias,
  );
}

/** A function or a class with a comment; of a class all that is in it. */
const DECLARED =
  /^(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n(declare (?:function|(?:abstract )?class) (\w+))((?<=class \w+)[^\n]*\{\n[\s\S]*?^\})?/gm;

const ONLY_TAGS = /(?<=^ {4})\/\*\*\s+(?:\* )?(@(?:(?!\*\/)[\s\S])*?)\s*\*\/(?=\n {4}constructor\()/m;

function mergedComment(comment, tags) {
  const lines = [...linesOf(comment), "", ...linesOf(tags)];
  return `/**\n${lines.map((line) => `     * ${line}`.trimEnd()).join("\n")}\n     */`;
}

function linesOf(comment) {
  return comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .trim()
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
}
