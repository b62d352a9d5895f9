{
  "variables": {
    "torch%": "<!(node -p \"process.env.THINC_TORCH_DIR || ''\")",
    "nativeInclude": "<!(node -p \"require('path').join(require('path').dirname(require.resolve('@thinc/native/package.json')), 'include')\")",
    "dlpackInclude": "<!(node -p \"require('path').join(require('path').dirname(require.resolve('@thinc/dlpack/package.json')), 'include')\")"
  },
  "targets": [
    {
      "target_name": "thinc_torch",
      "sources": [
        "native/module.cpp",
        "native/operators.cpp",
        "native/guards.cpp",
        "native/guards/arguments.cpp",
        "native/guards/internals.cpp",
        "native/guards/layouts.cpp",
        "native/guards/lookup.cpp",
        "native/guards/normalization.cpp",
        "native/guards/numbers.cpp",
        "native/guards/optimizers.cpp",
        "native/guards/recurrent.cpp",
        "native/guards/refused.cpp",
        "native/guards/windows.cpp",
        "native/convert-values.cpp",
        "native/tensors.cpp",
        "native/js-memory.cpp",
        "native/memory-limit.cpp",
        "native/autograd.cpp",
        "native/callbacks.cpp",
        "native/generators.cpp",
        "native/modes.cpp",
        "native/dlpack.cpp",
        "native/script-values.cpp",
        "native/jit.cpp",
        "native/jit-make.cpp",
        "native/meta-shapes.cpp",
        "native/meta-shapes-elements.cpp",
        "native/meta-shapes-layers.cpp",
        "native/recording.cpp",
        "native/autocast-twins.cpp",
        "native/autocast-lstm.cpp",
        "native/async-work.cpp",
        "native/replay.cpp",
        "native/jit-async.cpp",
        "native/cuda.cpp"
      ],
      "include_dirs": ["<(nativeInclude)", "<(dlpackInclude)"],
      "cflags_cc!": ["-fno-exceptions", "-fno-rtti", "-std=gnu++17", "-std=gnu++20"],
      "cflags_cc": [
        "-std=c++20",
        "-O2",
        "-Wall",
        "-Wextra",
        "-Wno-cast-function-type",
        "-fvisibility=hidden",
        "-fvisibility-inlines-hidden",
        "-isystem <(torch)/include",
        "-U_GLIBCXX_USE_CXX11_ABI",
        "-D_GLIBCXX_USE_CXX11_ABI=<!(node native/string-abi.cjs \"<(torch)\")"
      ],
      "ldflags": ["-Wl,-z,nodelete", "-Wl,-rpath,<(torch)/lib"],
      "libraries": ["-L<(torch)/lib", "-ltorch_cpu", "-lc10"],
      "conditions": [
        ["OS=='mac'", {
          "xcode_settings": {
            "CLANG_CXX_LANGUAGE_STANDARD": "c++20",
            "GCC_ENABLE_CPP_EXCEPTIONS": "YES",
            "GCC_ENABLE_CPP_RTTI": "YES",
            "OTHER_CPLUSPLUSFLAGS": ["-isystem <(torch)/include"]
          }
        }]
      ]
    }
  ]
}
