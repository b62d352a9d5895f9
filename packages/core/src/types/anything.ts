/**
 * Data whose kind the compiler does not know, and that fits everywhere: what goes in and out of a model of which only the
 * position in a tree is known. Written as a name so that the places where checking ends can be found.
 */
// biome-ignore lint/suspicious/noExplicitAny: the one place that says so.
export type Anything = any;
