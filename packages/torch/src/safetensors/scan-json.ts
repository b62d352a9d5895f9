import { quoted } from "../serialize/problem.js";
import { badSafetensors } from "./problem.js";

/** A file, its tensors, and the shape of one: nothing in a header lies deeper. */
const MAX_DEPTH = 3;

/**
 * Checks what `JSON.parse` lets pass: keys that occur twice, numbers that are no plain whole ones, deep nesting.
 *
 * It does not check the grammar; that is for `JSON.parse`, afterwards.
 *
 * @throws {SerializationError}
 */
export function scanJson(text: string): void {
  const keys: (Set<string> | null)[] = [];
  // A text (closed or not), a number-like run, or one character of punctuation.
  const tokens = /"(?:[^"\\]|\\.)*"?|[-+.\w]+|[{}[\],:]/gs;
  let lastText: string | null = null;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const [token] = match;
    const before = lastText;
    lastText = null;
    if (token[0] === '"') lastText = token;
    else if (token === "{" || token === "[") {
      if (keys.length === MAX_DEPTH) throw badSafetensors(`the header is nested more than ${MAX_DEPTH} deep.`);
      keys.push(token === "{" ? new Set() : null);
    } else if (token === "}" || token === "]") keys.pop();
    else if (token === ":") checkKey(keys.at(-1), before);
    else if (token !== "," && !/^(0|[1-9]\d*)$/.test(token)) {
      throw badSafetensors(
        `the header holds ${quoted(token)} where only texts and whole numbers of at least 0 belong.`,
      );
    }
  }
}

function checkKey(known: Set<string> | null | undefined, text: string | null): void {
  if (!known || text === null) return; // No JSON; JSON.parse will say so.
  const key = unescaped(text);
  if (known.has(key)) throw badSafetensors(`the key ${quoted(key)} occurs twice in the header.`);
  known.add(key);
}

// The same key can be written in several ways.
function unescaped(text: string): string {
  try {
    return text.includes("\\") ? (JSON.parse(text) as string) : text.slice(1, -1);
  } catch {
    return text;
  }
}
