import type { Words } from "../operators/signature.js";

type Value<Options, Name> = Name extends keyof Options ? Options[Name] : null | undefined;

type Prefixes<Taken extends readonly unknown[], Names extends readonly unknown[], Options> =
  | [...Taken, options?: Options]
  | (Names extends readonly [infer Name, ...infer Rest]
      ? Prefixes<[...Taken, Value<Options, Name>], Rest, Options>
      : never);

/**
 * The arguments that a module can do without: by name in an object, one after another in PyTorch's order, or the first ones
 * one after another and the others in an object at the end. `withDefaults` reads them.
 *
 * @typeParam Order - Their names in PyTorch's order. `~name` only keeps the place of one that is not taken here.
 */
export type Given<Options, Order extends string> = Prefixes<[], Words<Order>, Options>;
