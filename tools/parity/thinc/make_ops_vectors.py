"""Writes the vectors the Ops tests compare with, by running the NumpyOps of Thinc 9.1.1.

    pip install "thinc==9.1.1"
    python tools/parity/thinc/make_ops_vectors.py

The output goes to packages/core/test/fixtures/ops, one file a subject. A vector is
{"op", "title", "inputs", "options"?, "outputs", "rtol"?, "atol"?}; the names are those of the TypeScript methods.
Inputs are drawn from fixed seeds, so that running the script again gives the same files.
Where Thinc is known to be wrong there is no vector; the tests compute those cases by hand.
"""

import json
import math
from pathlib import Path

import numpy
import thinc
from thinc.api import NumpyOps
from thinc.types import Padded

OUT = Path(__file__).resolve().parents[3] / "packages" / "core" / "test" / "fixtures" / "ops"
FLOATS = ("float32", "float64")
ops = NumpyOps()
vectors: dict[str, list] = {}
subject = ""


def begin(name):
    global subject
    subject = name
    vectors[name] = []


def encode(value):
    if isinstance(value, (numpy.ndarray, numpy.generic)):
        array = numpy.asarray(value)
        if array.dtype in (numpy.int64, numpy.uint64):
            data = [str(x) for x in array.ravel()]
        elif array.dtype == numpy.float32:
            data = [float(str(x)) for x in array.ravel()]
        else:
            data = array.ravel().tolist()
        return {"dtype": str(array.dtype), "shape": list(array.shape), "data": data}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, Padded):
        parts = (value.data, value.size_at_t, value.lengths, value.indices)
        names = ("data", "sizeAtT", "lengths", "indices")
        return {"padded": {name: encode(numpy.asarray(part)) for name, part in zip(names, parts)}}
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    if isinstance(value, (int, float, str)) or value is None:
        return value
    raise TypeError(f"cannot encode {type(value)}")


def add(op, title, inputs, outputs, options=None, rtol=None, atol=None):
    vector = {"op": op, "title": title, "inputs": encode(inputs)}
    if options:
        vector["options"] = encode(options)
    vector["outputs"] = encode(outputs)
    if rtol is not None:
        vector["rtol"] = rtol
    if atol is not None:
        vector["atol"] = atol
    vectors[subject].append(vector)


def floats(seed, *shape, dtype="float32", scale=1.0, low=None, high=None):
    rng = numpy.random.default_rng(seed)
    if low is not None:
        return rng.uniform(low, high, shape).astype(dtype)
    return (rng.standard_normal(shape) * scale).astype(dtype)


def shape_title(dtype, *arrays):
    return f"{dtype} {' '.join('x'.join(str(n) for n in a.shape) or 'scalar' for a in arrays)}"


def math_vectors():
    begin("math")
    for seed, (m, k, n) in enumerate([(1, 1, 1), (3, 5, 2), (7, 4, 9), (1, 16, 3), (5, 1, 6), (13, 8, 8)]):
        for dtype in FLOATS:
            for trans1 in (False, True):
                for trans2 in (False, True):
                    x = floats(seed, *((k, m) if trans1 else (m, k)), dtype=dtype)
                    y = floats(seed + 50, *((n, k) if trans2 else (k, n)), dtype=dtype)
                    out = ops.gemm(x, y, trans1=trans1, trans2=trans2)
                    title = f"{shape_title(dtype, x, y)} trans1={trans1} trans2={trans2}"
                    add("gemm", title, [x, y], [out], {"trans1": trans1, "trans2": trans2})
    for seed, (b, i, o) in enumerate([(1, 1, 1), (4, 3, 2), (9, 5, 7)]):
        for dtype in FLOATS:
            x, w, bias = (floats(seed + s, *shape, dtype=dtype) for s, shape in ((0, (b, i)), (1, (o, i)), (2, (o,))))
            add("affine", shape_title(dtype, x, w), [x, w, bias], [ops.affine(x, w, bias)])
    for seed, (shape, reps) in enumerate([((2, 3), 1), ((2, 3), 3), ((1, 1), 4)]):
        x = floats(seed, *shape)
        add("tile", f"{shape_title('float32', x)} reps={reps}", [x, reps], [ops.tile(x, reps)])


def activation_vectors():
    begin("activations")
    # The three scales reach the flat, the curved and the saturated parts.
    shapes = [(1,), (3, 4), (2, 3, 2), (17,)]
    forward = ["sigmoid", "relu", "clipped_linear", "relu_k", "hard_sigmoid", "hard_tanh", "swish", "hard_swish",
               "hard_swish_mobilenet", "dish", "gelu", "gelu_approx", "mish", "erf", "sechsq", "dsigmoid", "dtanh"]
    # Thinc's error function is off by up to 1.5e-7, and the constants of its derivative of gelu_approx have six digits.
    atol = {"gelu": 1e-6, "erf": 3e-7, "backprop_gelu": 1e-6, "backprop_gelu_approx": 5e-6}
    for name in forward:
        camel = camel_case(name)
        for seed, shape in enumerate(shapes):
            for dtype in FLOATS:
                scale = (1.0, 4.0, 0.1, 12.0)[seed]
                x = floats(seed + 7, *shape, dtype=dtype, scale=scale)
                if name in ("relu", "mish") and len(shape) != 2:
                    x = x.reshape((1, -1))
                out = getattr(ops, name)(x.copy())
                add(camel, f"{shape_title(dtype, x)} scale={scale}", [x], [out], atol=atol.get(name))
    backward = ["clipped_linear", "relu_k", "hard_sigmoid", "hard_tanh", "hard_swish", "hard_swish_mobilenet", "dish",
                "gelu", "gelu_approx", "mish"]
    for name in backward:
        for seed, shape in enumerate(shapes):
            for dtype in FLOATS:
                scale = (1.0, 4.0, 0.1, 12.0)[seed]
                x = floats(seed + 17, *shape, dtype=dtype, scale=scale)
                if name == "mish" and len(shape) != 2:
                    x = x.reshape((1, -1))
                dy = floats(seed + 27, *x.shape, dtype=dtype)
                out = getattr(ops, f"backprop_{name}")(dy.copy(), x.copy())
                key = f"backprop_{name}"
                add(camel_case(key), f"{shape_title(dtype, x)} scale={scale}", [dy, x], [out], atol=atol.get(key))
    for seed, shape in enumerate(shapes[1:2] * 2):
        for dtype in FLOATS:
            x = floats(seed + 37, *shape, dtype=dtype, scale=3.0)
            dy = floats(seed + 47, *shape, dtype=dtype)
            y = ops.sigmoid(x)
            add("backpropSigmoid", shape_title(dtype, x), [dy, y], [ops.backprop_sigmoid(dy, y)])
            y = ops.swish(x)
            add("backpropSwish", shape_title(dtype, x), [dy, x, y], [ops.backprop_swish(dy, x, y)])
            y = ops.relu(x)
            add("backpropRelu", shape_title(dtype, x), [dy, y], [ops.backprop_relu(dy, y)])
            options = {"slope": 0.7, "offset": -0.2, "min_val": -0.5, "max_val": 0.9}
            camel = {camel_case(key): value for key, value in options.items()}
            add("clippedLinear", f"{shape_title(dtype, x)} own line", [x], [ops.clipped_linear(x, **options)], camel)
            add("backpropClippedLinear", f"{shape_title(dtype, x)} own line", [dy, x],
                [ops.backprop_clipped_linear(dy, x, **options)], camel)
            add("reluK", f"{shape_title(dtype, x)} n=2", [x], [ops.relu_k(x, n=2)], {"n": 2})
            add("backpropReluK", f"{shape_title(dtype, x)} n=2", [dy, x], [ops.backprop_relu_k(dy, x, n=2)], {"n": 2})
            add("mish", f"{shape_title(dtype, x)} threshold=1", [x], [ops.mish(x, threshold=1.0)], {"threshold": 1.0})
            add("backpropMish", f"{shape_title(dtype, x)} threshold=1", [dy, x],
                [ops.backprop_mish(dy, x, threshold=1.0)], {"threshold": 1.0})
            truth = (floats(seed, *shape) > 0).astype(dtype)
            guess = floats(seed + 57, *shape, dtype=dtype, low=0.0, high=1.0)
            add("logloss", shape_title(dtype, truth), [truth, guess], [ops.logloss(truth, guess)])
    # The corners of the functions that are made of pieces.
    corners = numpy.array([[-6, -3, -2.5, -1, -0.5, 0, 0.5, 1, 2.5, 3, 6, 7]], dtype="float64")
    for name in backward:
        if name in ("dish", "gelu", "gelu_approx", "mish"):
            continue
        add(camel_case(name), "float64 corners", [corners], [getattr(ops, name)(corners.copy())])
        dy = numpy.ones_like(corners)
        out = getattr(ops, f"backprop_{name}")(dy, corners.copy())
        add(camel_case(f"backprop_{name}"), "float64 corners", [numpy.ones_like(corners), corners], [out])
    relu = ops.relu(corners.copy())
    add("relu", "float64 corners", [corners], [relu])
    add("backpropRelu", "float64 corners", [dy, relu], [ops.backprop_relu(dy, relu)])
    # The exact values, from the C library by way of Python.
    exact = numpy.concatenate([numpy.linspace(-6, 6, 97), [1e-9, -1e-9, 2.4999, 2.5, 2.5001, -2.5]])
    add("erf", "float64 exact", [exact], [numpy.array([math.erf(x) for x in exact])], rtol=1e-14, atol=1e-300)
    gelu = numpy.array([x * 0.5 * math.erfc(-x / math.sqrt(2)) for x in exact])
    add("gelu", "float64 exact", [exact], [gelu], rtol=1e-13, atol=1e-300)


def choice_vectors():
    begin("choices")
    for seed, (shape, axis) in enumerate([((4, 5), -1), ((4, 5), 0), ((2, 3, 4), 1), ((1, 1), -1), ((6,), -1)]):
        for temperature in (1.0, 0.5, 3.0):
            for dtype in FLOATS:
                x = floats(seed + 3, *shape, dtype=dtype, scale=3.0)
                options = {"axis": axis, "temperature": temperature}
                title = f"{shape_title(dtype, x)} axis={axis} temperature={temperature}"
                y = ops.softmax(x, **options)
                dy = floats(seed + 13, *shape, dtype=dtype)
                add("softmax", title, [x], [y], options)
                add("backpropSoftmax", title, [y, dy], [ops.backprop_softmax(y, dy, **options)], options)
    for seed, lengths in enumerate([[3], [1, 4, 2], [2, 0, 3]]):
        for dtype in FLOATS:
            x = floats(seed + 23, sum(lengths), 3, dtype=dtype, scale=2.0)
            counts = numpy.array(lengths, dtype="int32")
            y = ops.softmax_sequences(x, counts)
            dy = floats(seed + 33, *x.shape, dtype=dtype)
            title = f"{shape_title(dtype, x)} lengths={lengths}"
            add("softmaxSequences", title, [x, counts], [y])
            add("backpropSoftmaxSequences", title, [dy, y, counts],
                [ops.backprop_softmax_sequences(dy, y, counts)])
    for seed, shape in enumerate([(1, 1, 1), (3, 4, 2), (5, 2, 3)]):
        for dtype in FLOATS:
            x = floats(seed + 43, *shape, dtype=dtype)
            best, which = ops.maxout(x)
            dy = floats(seed + 53, *best.shape, dtype=dtype)
            add("maxout", shape_title(dtype, x), [x], [best, which])
            add("backpropMaxout", shape_title(dtype, x), [dy, which, shape[2]],
                [ops.backprop_maxout(dy, which, shape[2])])
    ties = numpy.array([[[1, 1, 0], [0, 2, 2]], [[3, 3, 3], [-1, -2, -1]]], dtype="float32")
    add("maxout", "float32 ties", [ties], list(ops.maxout(ties)))


def reduction_vectors():
    begin("reductions")
    cases = [([4], 3), ([1, 3, 2], 2), ([2, 0, 3], 4), ([1, 1, 1], 1), ([5, 2], 6)]
    for seed, (lengths, width) in enumerate(cases):
        counts = numpy.array(lengths, dtype="int32")
        for dtype in FLOATS:
            x = floats(seed, sum(lengths), width, dtype=dtype)
            title = f"{shape_title(dtype, x)} lengths={lengths}"
            d = floats(seed + 10, len(lengths), width, dtype=dtype)
            add("reduceSum", title, [x, counts], [ops.reduce_sum(x, counts)])
            add("backpropReduceSum", title, [d, counts], [ops.backprop_reduce_sum(d, counts)])
            add("reduceMean", title, [x, counts], [ops.reduce_mean(x, counts)])
            add("backpropReduceMean", title, [d, counts], [ops.backprop_reduce_mean(d, counts)])
            for nw in (0, 1, 2):
                cols = ops.seq2col(x, nw, lengths=counts)
                options = {"lengths": counts}
                add("seq2col", f"{title} nW={nw}", [x, nw], [cols], options)
                dcols = floats(seed + 20, *cols.shape, dtype=dtype)
                add("backpropSeq2col", f"{title} nW={nw}", [dcols, nw],
                    [ops.backprop_seq2col(dcols, nw, lengths=counts)], options)
            if 0 in lengths:
                continue
            maxes, which = ops.reduce_max(x, counts)
            add("reduceMax", title, [x, counts], [maxes, which])
            add("backpropReduceMax", title, [d, which, counts], [ops.backprop_reduce_max(d, which, counts)])
            firsts, starts_ends = ops.reduce_first(x, counts)
            starts_ends = starts_ends.astype("int32")
            add("reduceFirst", title, [x, counts], [firsts, starts_ends])
            add("backpropReduceFirst", title, [d, starts_ends], [ops.backprop_reduce_first(d, starts_ends)])
            lasts, positions = ops.reduce_last(x, counts)
            # Thinc's positions are int64; ours are int32 as all positions are.
            positions = positions.astype("int32")
            add("reduceLast", title, [x, counts], [lasts, positions])
            add("backpropReduceLast", title, [d, positions], [ops.backprop_reduce_last(d, positions)])


def table_vectors():
    begin("tables")
    for seed, (rows, width, b, k) in enumerate([(5, 3, 4, 4), (1, 1, 1, 1), (7, 2, 3, 2)]):
        for dtype in FLOATS:
            table = floats(seed, rows, width, dtype=dtype)
            indices = numpy.random.default_rng(seed).integers(0, rows, (b, k)).astype("int32")
            add("gatherAdd", shape_title(dtype, table, indices), [table, indices], [ops.gather_add(table, indices)])
            values = floats(seed + 5, b, width, dtype=dtype)
            target = table.copy()
            ops.scatter_add(target, indices[:, 0].copy(), values)
            add("scatterAdd", shape_title(dtype, table, indices[:, 0]), [table, indices[:, 0], values], [target])
            values = floats(seed + 6, b, k, width, dtype=dtype)
            target = table.copy()
            ops.scatter_add(target, indices, values)
            add("scatterAdd", shape_title(dtype, table, indices), [table, indices, values], [target])
    ids = numpy.array([0, 1, 2, 255, 2**31, 2**32 - 1, 2**32, 2**53 + 1, 2**63, 2**64 - 1], dtype="uint64")
    for seed in (0, 1, 17, 2**31, 2**32 - 1):
        add("hash", f"seed={seed}", [ids, seed], [ops.hash(ids, seed)])
    for n in (0, 1, 2, 3, 10, 11):
        add("ngrams", f"n={n}", [n, ids], [ops.ngrams(n, ids)])
    for n, d, period in [(3, 4, 10000), (8, 7, 10000), (1, 1, 10000), (5, 6, 100), (4, 3, 10)]:
        out = ops.position_encode(n, d, period)
        add("positionEncode", f"{n}x{d} period={period}", [n, d], [out], {"period": period}, atol=1e-5)
    arrays = [floats(1, 2), floats(2, 3), floats(3, 1)]
    add("insertInto", "rows", [(4, 3), arrays], [ops.insert_into((4, 3), arrays)])


def list_vectors():
    begin("lists")
    cases = [[3, 1, 2], [2, 2], [4], [1, 0, 3, 3]]
    for seed, lengths in enumerate(cases):
        for dtype in ("float32", "float64", "int32"):
            rng = numpy.random.default_rng(seed)
            arrays = [rng.integers(-9, 9, (n, 2)).astype(dtype) for n in lengths]
            counts = numpy.array(lengths, dtype="int32")
            title = f"{dtype} lengths={lengths}"
            for pad in (0, 1, 2):
                flat = ops.flatten(arrays, pad=pad)
                add("flatten", f"{title} pad={pad}", [arrays], [flat], {"pad": pad})
                add("unflatten", f"{title} pad={pad}", [flat, counts], ops.unflatten(flat, counts, pad=pad), {"pad": pad})
            for round_to in (1, 4):
                padded = ops.pad(arrays, round_to)
                add("pad", f"{title} roundTo={round_to}", [arrays], [padded], {"roundTo": round_to})
                add("unpad", f"{title} roundTo={round_to}", [padded, lengths], ops.unpad(padded, lengths))
            if dtype != "float64":
                padded = ops.list2padded(arrays)
                add("list2padded", title, [arrays], [padded])
                add("padded2list", title, [padded], ops.padded2list(padded))


def training_vectors():
    begin("training")
    for seed, shape in enumerate([(1,), (7,), (3, 4)]):
        w, g, m1 = (floats(seed + s, *shape) for s in (0, 1, 2))
        m2 = abs(floats(seed + 3, *shape))
        arrays = [w.copy(), g.copy(), m1.copy(), m2.copy()]
        flat = [a.ravel() for a in arrays]
        ops.adam(*flat, 0.9, 0.999, 1e-8, 0.01)
        add("adam", shape_title("float32", w), [w, g, m1, m2, 0.9, 0.999, 1e-8, 0.01], arrays)
        for threshold in (0.1, 100.0):
            add("clipGradient", f"{shape_title('float32', g)} threshold={threshold}", [g, threshold],
                [ops.clip_gradient(g.copy(), threshold)])
        for t in (1, 50, 10**6):
            ema = floats(seed + 4, *shape)
            moved = ema.copy()
            ops.update_averages(moved, w, t)
            add("updateAverages", f"{shape_title('float32', w)} t={t}", [ema, w, t], [moved])
    # The native adam takes float32 alone; NumpyOps' base class has the formula for float64.
    w, g, m1 = (floats(s, 6, dtype="float64") for s in (20, 21, 22))
    m2 = abs(floats(23, 6, dtype="float64"))
    arrays = [w.copy(), g.copy(), m1.copy(), m2.copy()]
    super(NumpyOps, ops).adam(*arrays, 0.8, 0.99, 1e-6, 0.1, 2.0)
    arrays[1][:] = 0.0
    add("adam", "float64 modRate=2", [w, g, m1, m2, 0.8, 0.99, 1e-6, 0.1], arrays, {"modRate": 2.0})


def camel_case(name):
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def main():
    if thinc.__version__ != "9.1.1":
        raise SystemExit(f"expected Thinc 9.1.1, found {thinc.__version__}")
    for make in (math_vectors, activation_vectors, choice_vectors, reduction_vectors, table_vectors, list_vectors,
                 training_vectors):
        make()
    OUT.mkdir(parents=True, exist_ok=True)
    for name, entries in vectors.items():
        lines = ",\n".join(json.dumps(entry, separators=(",", ":")) for entry in entries)
        (OUT / f"{name}.json").write_text(f"[\n{lines}\n]\n")
        print(f"{name}.json: {len(entries)} vectors")


if __name__ == "__main__":
    main()
