/** The values of symbols such as `s77`. */
export type Symbols = Map<string, number>;

/** An expression of symbols that gives its value, or `undefined` where a symbol has none yet. */
export type Expression = (symbols: ReadonlyMap<string, number>) => number | undefined;

/** A symbol by itself, for which an input's size says what it is. */
export interface ParsedExpression {
  /** The symbol, where the expression is nothing else. */
  readonly symbol: string | null;
  /** `null` where it has parts that are not known here. */
  readonly evaluate: Expression | null;
}

type Operation = (values: readonly number[]) => number;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  Add: (values) => values.reduce((a, b) => a + b, 0),
  Mul: (values) => values.reduce((a, b) => a * b, 1),
  Pow: ([a, b]) => a ** b,
  PowByNatural: ([a, b]) => a ** b,
  FloorDiv: ([a, b]) => Math.floor(a / b),
  CleanDiv: ([a, b]) => Math.floor(a / b),
  Mod: ([a, b]) => a - Math.floor(a / b) * b,
  PythonMod: ([a, b]) => a - Math.floor(a / b) * b,
  Max: (values) => Math.max(...values),
  Min: (values) => Math.min(...values),
};

/**
 * Parses an expression as sympy's `srepr` prints it, such as `Mul(Integer(2), Symbol('s77', integer=True))`.
 *
 * Nothing is run: names stand for the few operations above and for nothing else.
 */
export function parseExpression(text: string): ParsedExpression {
  const symbol = /^Symbol\('([A-Za-z_]\w*)'(?:, \w+=\w+)*\)$/.exec(text)?.[1] ?? null;
  if (symbol !== null) return { symbol, evaluate: (symbols) => symbols.get(symbol) };
  const parser = new Parser(text);
  const evaluate = parser.expression(0);
  return { symbol: null, evaluate: parser.isDone ? evaluate : null };
}

const MAX_DEPTH = 50;

class Parser {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get isDone(): boolean {
    return this.at === this.text.length;
  }

  expression(depth: number): Expression | null {
    if (depth > MAX_DEPTH) return null;
    const symbol = this.match(/Symbol\('([A-Za-z_]\w*)'(?:, \w+=\w+)*\)/y);
    if (symbol) return (symbols) => symbols.get(symbol[1]);
    const integer = this.match(/Integer\((-?\d{1,15})\)/y);
    if (integer) return () => Number(integer[1]);
    const rational = this.match(/Rational\((-?\d{1,15}), (\d{1,15})\)/y);
    if (rational) return () => Number(rational[1]) / Number(rational[2]);
    const name = this.match(/(\w+)\(/y)?.[1];
    if (name === undefined || !Object.hasOwn(OPERATIONS, name)) return null;
    const operation = OPERATIONS[name];
    const operands: Expression[] = [];
    do {
      const operand = this.expression(depth + 1);
      if (operand === null) return null;
      operands.push(operand);
    } while (this.match(/, /y));
    // Options such as evaluate=False stand behind the operands.
    if (!this.match(/\)/y)) return null;
    return (symbols) => {
      const values: number[] = [];
      for (const operand of operands) {
        const value = operand(symbols);
        if (value === undefined) return undefined;
        values.push(value);
      }
      return operation(values);
    };
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }
}
