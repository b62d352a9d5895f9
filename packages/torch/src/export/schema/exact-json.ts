import { badProgram } from "../problem.js";

/** Marks a text that stands for a whole number; see {@link parseExactJson}. */
const MARK = "#";

/**
 * Parses JSON in which whole numbers may be larger than a JavaScript number can hold exactly.
 *
 * Those become a text, `#` and the digits, that {@link wholeNumber} turns into a bigint. Where a text is expected it stays
 * the text that it is.
 *
 * @throws {SerializationError} when it is not JSON, naming the record.
 */
export function parseExactJson(bytes: Uint8Array, record: string): unknown {
  try {
    return JSON.parse(quoteLongIntegers(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw badProgram(`the record ${record} is not JSON: ${(cause as Error).message.slice(0, 200)}.`, [], cause);
  }
}

/** The whole number that a parsed value stands for, or `undefined`. */
export function wholeNumber(value: unknown): number | bigint | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? value : undefined;
  if (typeof value !== "string" || !/^#-?\d{1,20}$/.test(value)) return undefined;
  const exact = BigInt(value.slice(MARK.length));
  if (exact > MAX_INT64 || exact < MIN_INT64) return undefined;
  return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
}

const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);

/** Digits that a number holds exactly, whatever they are. */
const EXACT_DIGITS = 15;

function quoteLongIntegers(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfText(text, at);
    } else if (code === MINUS || isDigit(code)) {
      const end = endOfNumber(text, at);
      if (end - at > EXACT_DIGITS && /^-?\d+$/.test(text.slice(at, end))) {
        parts.push(text.slice(copied, at), '"', MARK, text.slice(at, end), '"');
        copied = end;
      }
      at = end;
    } else {
      at++;
    }
  }
  return parts.length === 0 ? text : parts.join("") + text.slice(copied);
}

const QUOTE = 0x22;
const MINUS = 0x2d;
const BACKSLASH = 0x5c;

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isOfNumber(text.charCodeAt(at))) at++;
  return at;
}

/** Digits, and the point, signs and exponent of a number. */
function isOfNumber(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x2b || code === MINUS || code === 0x45 || code === 0x65;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
