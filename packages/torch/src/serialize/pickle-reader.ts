import { ByteCursor } from "./byte-cursor.js";
import { OP } from "./pickle-opcodes.js";
import { badFile, quoted } from "./problem.js";
import { OrderedDict } from "./values.js";

/** Something that a pickle names and calls; only what a {@link PickleContext} hands out can be called. */
export class PickleCallable {
  /** `module.name`. */
  readonly name: string;
  readonly call: (args: readonly unknown[]) => unknown;

  constructor(name: string, call: (args: readonly unknown[]) => unknown) {
    this.name = name;
    this.call = call;
  }
}

/**
 * How many containers, calls and open marks one pickle may have.
 *
 * An empty dict takes one byte in a file and two hundred in memory, so a hostile file of modest size could fill the memory.
 */
const MAX_CONTAINERS = 4_000_000;
const EMPTY_TUPLE = Object.freeze([]);
/** How many marks may be open at once: one for each level of nesting. */
const MAX_MARKS = 10_000;

/** What a pickle may name, and what its persistent ids stand for. */
export interface PickleContext {
  /** The value of `module.name`. @throws {SerializationError} naming whatever is not allowed. */
  resolveGlobal(module: string, name: string): unknown;
  /** The value that a persistent id stands for. @throws {SerializationError} when it makes no sense. */
  resolvePersistentId(id: unknown): unknown;
}

/**
 * Reads a pickle: the value that it describes.
 *
 * Only the opcodes that describe data are known; nothing is looked up or called but what the context hands out.
 * Dicts become `Map`, `collections.OrderedDict` an {@link OrderedDict}, lists arrays, tuples frozen arrays; whole numbers
 * become `bigint` where a number would not be exact. A value that occurs several times is one object.
 *
 * The machine is a loop, not a recursion, and each step takes at least one byte: its time and memory are bounded by the
 * length of the pickle, whatever that says.
 *
 * Format: Python's `Lib/pickletools.py`, protocols 2 to 4.
 *
 * @throws {SerializationError} when the pickle is damaged or holds something that is not allowed.
 */
export function readPickle(bytes: Uint8Array, context: PickleContext): unknown {
  return readPickleAt(bytes, context).value;
}

/** {@link readPickle} for a pickle with something behind it; also tells where that begins. */
export function readPickleAt(bytes: Uint8Array, context: PickleContext): { value: unknown; end: number } {
  const machine = new PickleMachine(bytes, context);
  return { value: machine.run(), end: machine.end };
}

class PickleMachine {
  private readonly cursor: ByteCursor;
  private readonly context: PickleContext;
  private readonly memo = new Map<number, unknown>();
  /** The values above the last mark, and those below it, a stack for each mark. */
  private stack: unknown[] = [];
  private readonly below: unknown[][] = [];
  private containers = 0;

  constructor(bytes: Uint8Array, context: PickleContext) {
    this.cursor = new ByteCursor(bytes);
    this.context = context;
  }

  /** How many bytes were read. */
  get end(): number {
    return this.cursor.position;
  }

  run(): unknown {
    const { cursor } = this;
    for (;;) {
      const opcode = cursor.uint8();
      switch (opcode) {
        case OP.STOP: {
          const value = this.pop();
          if (this.stack.length > 0 || this.below.length > 0) throw this.damaged("values are left over at the end");
          return value;
        }
        case OP.PROTO: {
          const version = cursor.uint8();
          if (version < 2 || version > 5) throw this.damaged(`protocol ${version} is not supported`);
          break;
        }
        case OP.FRAME:
          cursor.skip(8);
          break;
        case OP.NONE:
          this.stack.push(null);
          break;
        case OP.NEWTRUE:
          this.stack.push(true);
          break;
        case OP.NEWFALSE:
          this.stack.push(false);
          break;
        case OP.BININT:
          this.stack.push(cursor.int32());
          break;
        case OP.BININT1:
          this.stack.push(cursor.uint8());
          break;
        case OP.BININT2:
          this.stack.push(cursor.uint16());
          break;
        case OP.LONG1:
          this.stack.push(cursor.integer(cursor.uint8()));
          break;
        case OP.BINFLOAT:
          this.stack.push(cursor.float64BigEndian());
          break;
        case OP.BINUNICODE:
          this.stack.push(cursor.text(cursor.uint32()));
          break;
        case OP.SHORT_BINUNICODE:
          this.stack.push(cursor.text(cursor.uint8()));
          break;
        case OP.EMPTY_LIST:
          this.pushContainer([]);
          break;
        case OP.EMPTY_DICT:
          this.pushContainer(new Map());
          break;
        case OP.EMPTY_TUPLE:
          this.stack.push(EMPTY_TUPLE);
          break;
        case OP.TUPLE1:
          this.tuple(1);
          break;
        case OP.TUPLE2:
          this.tuple(2);
          break;
        case OP.TUPLE3:
          this.tuple(3);
          break;
        case OP.MARK:
          if (this.below.length === MAX_MARKS) throw this.damaged("the values are nested too deeply");
          this.below.push(this.stack);
          this.stack = [];
          break;
        case OP.TUPLE: {
          const items = this.popToMark();
          this.pushContainer(Object.freeze(items));
          break;
        }
        case OP.APPEND:
          this.append([this.pop()]);
          break;
        case OP.APPENDS:
          this.append(this.popToMark());
          break;
        case OP.SETITEM: {
          const value = this.pop();
          this.setItems([this.pop(), value]);
          break;
        }
        case OP.SETITEMS:
          this.setItems(this.popToMark());
          break;
        case OP.BINPUT:
          this.memo.set(cursor.uint8(), this.top());
          break;
        case OP.LONG_BINPUT:
          this.memo.set(cursor.uint32(), this.top());
          break;
        case OP.MEMOIZE:
          this.memo.set(this.memo.size, this.top());
          break;
        case OP.BINGET:
          this.get(cursor.uint8());
          break;
        case OP.LONG_BINGET:
          this.get(cursor.uint32());
          break;
        case OP.GLOBAL: {
          const module = cursor.line();
          this.stack.push(this.context.resolveGlobal(module, cursor.line()));
          break;
        }
        case OP.STACK_GLOBAL: {
          const name = this.pop();
          const module = this.pop();
          if (typeof name !== "string" || typeof module !== "string") throw this.damaged("a name is no text");
          this.stack.push(this.context.resolveGlobal(module, name));
          break;
        }
        case OP.INST: {
          // An old way to call a class; always refused, but by name.
          const module = cursor.line();
          this.context.resolveGlobal(module, cursor.line());
          throw this.damaged("the opcode INST is not supported");
        }
        case OP.REDUCE:
        case OP.NEWOBJ:
          this.call();
          break;
        case OP.BUILD:
          this.build();
          break;
        case OP.BINPERSID:
          this.stack.push(this.context.resolvePersistentId(this.pop()));
          break;
        default:
          throw this.damaged(`the opcode 0x${opcode.toString(16).padStart(2, "0")} is not supported`);
      }
    }
  }

  private tuple(length: number): void {
    const items = new Array<unknown>(length);
    for (let index = length - 1; index >= 0; index--) items[index] = this.pop();
    this.pushContainer(Object.freeze(items));
  }

  private pushContainer(value: unknown): void {
    if (++this.containers > MAX_CONTAINERS) throw this.damaged(`there are more than ${MAX_CONTAINERS} containers`);
    this.stack.push(value);
  }

  private append(items: readonly unknown[]): void {
    const list = this.top();
    if (!Array.isArray(list) || Object.isFrozen(list)) throw this.damaged("something is appended to what is no list");
    for (const item of items) list.push(item);
  }

  private setItems(items: readonly unknown[]): void {
    const dict = this.top();
    if (!(dict instanceof Map)) throw this.damaged("an item is set in what is no dict");
    if (items.length % 2 !== 0) throw this.damaged("a dict has a key without a value");
    for (let index = 0; index < items.length; index += 2) {
      const key = items[index];
      if (typeof key === "object" && key !== null) throw this.damaged("a key of a dict is neither a text nor a number");
      dict.set(key, items[index + 1]);
    }
  }

  private call(): void {
    const args = this.pop();
    const callable = this.pop();
    if (!(callable instanceof PickleCallable)) throw this.damaged("something is called that cannot be called");
    if (!Array.isArray(args) || !Object.isFrozen(args))
      throw this.damaged(`the arguments of ${callable.name} are no tuple`);
    this.pushContainer(callable.call(args));
  }

  /** Sets the attributes of an OrderedDict, the one kind of object that has any here. */
  private build(): void {
    const state = this.pop();
    const target = this.top();
    if (!(target instanceof OrderedDict)) throw this.damaged("attributes are set on what is no OrderedDict");
    if (target.attributes.size > 0 || !(state instanceof Map))
      throw this.damaged("the attributes of an OrderedDict are no dict");
    for (const key of state.keys()) {
      if (typeof key !== "string") throw this.damaged("an attribute's name is no text");
    }
    // Taken over as it is: a copy, made again and again of one large dict, would take time out of proportion.
    target.attributes = state as Map<string, unknown>;
  }

  private get(index: number): void {
    if (!this.memo.has(index)) throw this.damaged(`there is no remembered value ${index}`);
    this.stack.push(this.memo.get(index));
  }

  private top(): unknown {
    if (this.stack.length === 0) throw this.damaged("a value is missing");
    return this.stack[this.stack.length - 1];
  }

  private pop(): unknown {
    const value = this.top();
    this.stack.pop();
    return value;
  }

  private popToMark(): unknown[] {
    const items = this.stack;
    const before = this.below.pop();
    if (!before) throw this.damaged("a mark is missing");
    this.stack = before;
    return items;
  }

  private damaged(problem: string) {
    return badFile(
      `${problem} (byte ${this.cursor.position} of the pickle). The file is damaged or not made by torch.save.`,
    );
  }
}

/** Makes the error for a name that a pickle must not use. */
export function refusedGlobal(module: string, name: string) {
  return badFile(
    `refuses ${quoted(`${module}.${name}`)}. Only tensors, containers, texts and numbers are read, since whatever else a file ` +
      "names would run code. In Python, save a state dict: torch.save(module.state_dict(), path).",
  );
}
