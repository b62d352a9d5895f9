import { native } from "../engine.js";
import type { OverloadDescription } from "../native-api.js";
import { CompiledGraph } from "./compiled-graph.js";
import type { CustomOperator } from "./custom-step.js";
import { ModeSwitches } from "./mode-switches.js";
import { unsupportedProgram } from "./problem.js";
import type { Graph } from "./schema/types.js";

/** How a program is compiled. */
export interface CompileOptions {
  /** The operators of the caller's, by names such as `mylib::twice`. */
  readonly operators: ReadonlyMap<string, CustomOperator>;
  /** Where to run what was exported for any device; `null` to run it where it was exported for. */
  readonly device: string | null;
  /** Whether `train` and `eval` change nothing. */
  readonly keepsMode: boolean;
}

/** What all graphs of a program share while they are compiled. */
export class CompileContext {
  readonly options: CompileOptions;
  readonly switches: ModeSwitches;
  /** Everything that cannot be run here, a line each. */
  readonly problems: string[] = [];
  /** The names of values that are counters of batch norms: in evaluation nothing is added to them. */
  readonly counters: Set<string>;
  private readonly overloads = new Map<string, readonly OverloadDescription[]>();
  private title = "";
  private depth = 0;

  constructor(options: CompileOptions, counters: ReadonlySet<string>) {
    this.options = options;
    this.counters = new Set(counters);
    this.switches = new ModeSwitches(options.keepsMode);
  }

  /** Says which node the problems that come are of. */
  enter(title: string): void {
    this.title = title;
  }

  /** Notes something that cannot be run here. */
  refuse(problem: string): void {
    this.problems.push(this.title === "" ? problem : `${this.title}: ${problem}`);
  }

  /** The device to use for one that the program names. */
  deviceOf(name: string): string {
    return this.options.device ?? name;
  }

  /** The overloads of an operator of libtorch, which are described once for all nodes. */
  overloadsOf(name: string): readonly OverloadDescription[] {
    const known = this.overloads.get(name) ?? native().overloads(name);
    this.overloads.set(name, known);
    return known;
  }

  /** Whether a graph inside another is compiled. */
  get isInside(): boolean {
    return this.depth > 0;
  }

  /** Compiles a graph inside another. */
  compileGraph(graph: Graph): CompiledGraph {
    const { title } = this;
    this.depth++;
    if (this.depth > MAX_DEPTH) throw unsupportedProgram(`its graphs are nested more than ${MAX_DEPTH} deep.`);
    const compiled = new CompiledGraph(graph, this);
    this.depth--;
    this.title = title;
    return compiled;
  }
}

const MAX_DEPTH = 50;
