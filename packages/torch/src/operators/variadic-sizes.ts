/**
 * The operators that take lengths one after another, too, as Python's do: `torch.zeros(2, 3)`, `x.view(2, -1)`. The number is
 * how many arguments of the function stand before the lengths.
 */
export const VARIADIC_SIZES: Readonly<Record<string, number>> = {
  empty: 0,
  ones: 0,
  rand: 0,
  randn: 0,
  zeros: 0,
  expand: 1,
  flip: 1,
  newEmpty: 1,
  newOnes: 1,
  newZeros: 1,
  permute: 1,
  repeat: 1,
  reshape: 1,
  resize_: 1,
  sumToSize: 1,
  tile: 1,
  view: 1,
};
