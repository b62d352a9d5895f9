import { native } from "../engine.js";
import { translating } from "../errors.js";
import type { Handle } from "../native-api.js";
import { Tensor } from "../tensor.js";

/** How tensors are printed; PyTorch's names and first values. */
export interface PrintOptions {
  /** Digits behind the point. */
  precision: number;
  /** Above so many elements the middle of each axis is left out. */
  threshold: number;
  /** How many are shown at each end of an axis then. */
  edgeitems: number;
  /** How long a line may be. */
  linewidth: number;
  /** Powers of ten always or never; by default as the values need it. */
  sciMode: boolean | null;
}

const options: PrintOptions = { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80, sciMode: null };

/** Sets how tensors are printed; what is left out stays as it was. */
export function setPrintoptions(changed: Partial<PrintOptions>): void {
  Object.assign(options, changed);
}

type Value = number | bigint;

/** A tensor as Python prints it: `tensor([1., 2.], requires_grad=True)`. */
export function textOfTensor(tensor: Tensor): string {
  const { shape, dtype } = tensor;
  const notes: string[] = [];
  if (tensor.device !== "cpu") notes.push(`device='${tensor.device}'`);
  const size = shape.reduce((product, length) => product * length, 1);
  let body: string;
  const plain = [native().mode("defaultDtype"), "int64", "bool", "complex64"].includes(dtype);
  if (tensor.isMeta || tensor.layout !== "strided" || tensor.isQuantized) {
    body = "...";
    notes.push(`size=(${shape.join(", ")}${shape.length === 1 ? "," : ""})`);
    if (!plain) notes.push(`dtype=torch.${dtype}`);
    if (tensor.layout !== "strided") notes.push(`layout=torch.${tensor.layout}`);
  } else {
    if (size === 0 && shape.length !== 1) notes.push(`size=(${shape.join(", ")})`);
    if (!plain || (size === 0 && dtype !== native().mode("defaultDtype"))) notes.push(`dtype=torch.${dtype}`);
    body = size === 0 ? "[]" : textOfValues(tensor.detach(), size);
  }
  if (tensor.gradFn !== null) notes.push(`grad_fn=<${tensor.gradFn}>`);
  else if (tensor.requiresGrad) notes.push("requires_grad=True");
  return joinNotes(`tensor(${body}`, notes);
}

function joinNotes(start: string, notes: readonly string[]): string {
  let text = start;
  let width = text.length - (text.lastIndexOf("\n") + 1);
  for (const note of notes) {
    if (width + note.length + 2 > options.linewidth) {
      text += `,\n       ${note}`;
      width = note.length + 7;
    } else {
      text += `, ${note}`;
      width += note.length + 2;
    }
  }
  return `${text})`;
}

function textOfValues(tensor: Tensor, size: number): string {
  const short = size > options.threshold;
  const shown = short ? edgesOf(tensor) : tensor;
  return textOfAxis(tensor, 7, short, tensor.dtype.startsWith("complex") ? complexText(shown) : realText(shown));
}

/** The elements that are shown of a large tensor. */
function edgesOf(tensor: Tensor): Tensor {
  if (tensor.ndim === 0) return tensor;
  const { edgeitems } = options;
  const length = tensor.shape[0];
  const parts =
    length > 2 * edgeitems
      ? [...Array(edgeitems).keys(), ...Array.from({ length: edgeitems }, (_, index) => length - edgeitems + index)]
      : [...Array(length).keys()];
  const inner = parts.map((index) => edgesOf(tensor.select(0, index)).reshape([-1]));
  return new Tensor(
    translating("toString", () =>
      native().call(
        native().operator("aten::cat", ""),
        inner.map((part) => part.handle),
        0,
      ),
    ) as Handle,
  );
}

function valuesOf(tensor: Tensor): Value[] {
  const wide = /float/.test(tensor.dtype)
    ? tensor.to("float64")
    : tensor.dtype === "uint64"
      ? tensor
      : tensor.to("int64");
  return Array.from(wide.reshape([-1]).toArray().data as ArrayLike<Value>);
}

function textOfAxis(tensor: Tensor, indent: number, short: boolean, format: TextOf): string {
  if (tensor.ndim === 0) return format(tensor)[0];
  const { edgeitems, linewidth } = options;
  const length = tensor.shape[0];
  const cut = short && length > 2 * edgeitems;
  const pick = <T>(make: (from: number, to: number) => T[], gap: T): T[] =>
    cut ? [...make(0, edgeitems), gap, ...make(length - edgeitems, length)] : make(0, length);
  if (tensor.ndim === 1) {
    const words = pick((from, to) => format(tensor.slice(0, from, to)), " ...");
    const width = Math.max(...words.filter((word) => word !== " ...").map((word) => word.length)) + 2;
    const each = Math.max(1, Math.floor((linewidth - indent) / width));
    const lines: string[] = [];
    for (let start = 0; start < words.length; start += each) lines.push(words.slice(start, start + each).join(", "));
    return `[${lines.join(`,\n${" ".repeat(indent + 1)}`)}]`;
  }
  const rows = pick(
    (from, to) =>
      Array.from({ length: to - from }, (_, index) =>
        textOfAxis(tensor.select(0, from + index), indent + 1, short, format),
      ),
    "...",
  );
  return `[${rows.join(`,${"\n".repeat(tensor.ndim - 1)}${" ".repeat(indent + 1)}`)}]`;
}

/** Prints the elements of a part, all alike. */
type TextOf = (part: Tensor) => string[];

function realText(shown: Tensor): TextOf {
  const { format, width } = formatOf(shown);
  return (part) => valuesOf(part).map((value) => format(value).padStart(width));
}

function complexText(shown: Tensor): TextOf {
  const real = formatOf(shown.real);
  const imaginary = formatOf(shown.imag);
  return (part) => {
    const imaginaries = valuesOf(part.imag);
    return valuesOf(part.real).map((value, index) => {
      const text = imaginary.format(imaginaries[index]);
      return `${real.format(value).padStart(real.width)}${text.startsWith("-") ? "" : "+"}${text}j`;
    });
  };
}

/** How one element is printed, and how wide the widest is. */
interface Format {
  format(value: Value): string;
  width: number;
}

function formatOf(shown: Tensor): Format {
  const values = valuesOf(shown);
  if (/float/.test(shown.dtype)) return floatFormat(values as number[]);
  const format = shown.dtype === "bool" ? (value: Value) => (Number(value) !== 0 ? "True" : "False") : String;
  return { format, width: widest(values.map(format)) };
}

const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, text.length), 1);

/** Whole floats end in a point; others have the digits that were asked for, or a power of ten. */
function floatFormat(values: readonly number[]): Format {
  const { precision, sciMode } = options;
  const usual = values.filter((value) => Number.isFinite(value) && value !== 0);
  const sizes = usual.map(Math.abs);
  const [smallest, largest] = sizes.reduce(
    ([low, high], size) => [Math.min(low, size), Math.max(high, size)],
    [Number.POSITIVE_INFINITY, 0],
  );
  const whole = sizes.every(Number.isInteger);
  const scientific = sizes.length > 0 && (sciMode ?? (largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4));
  const format = (value: Value) => {
    const number = Number(value);
    if (Number.isNaN(number)) return "nan";
    if (!Number.isFinite(number)) return number > 0 ? "inf" : "-inf";
    if (scientific) return exponential(number, precision);
    const text = whole ? `${number.toFixed(0)}.` : number.toFixed(precision);
    return Object.is(number, -0) ? `-${text}` : text;
  };
  return { format, width: widest(usual.map(format)) };
}

function exponential(value: number, precision: number): string {
  const [digits, exponent] = value.toExponential(precision).split("e");
  const power = Number(exponent);
  const text = `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  return Object.is(value, -0) ? `-${text}` : text;
}
