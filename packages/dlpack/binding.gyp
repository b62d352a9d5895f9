{
  "targets": [
    {
      "target_name": "thinc_dlpack",
      "sources": ["native/addon.cpp", "native/host-tensor.cpp", "native/layout.cpp"],
      "include_dirs": [
        "include",
        "<!(node -p \"require('node:path').join(require.resolve('@thinc/native/package.json'), '..', 'include')\")"
      ],
      "defines": ["NAPI_VERSION=8"],
      "cflags_cc!": ["-fno-exceptions", "-fno-rtti", "-std=gnu++17", "-std=gnu++20"],
      "cflags_cc": ["-std=c++17", "-fvisibility=hidden", "-Wall", "-Wextra"],
      "conditions": [
        [
          "OS=='mac'",
          {
            "xcode_settings": {
              "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
              "GCC_ENABLE_CPP_EXCEPTIONS": "YES",
              "GCC_SYMBOLS_PRIVATE_EXTERN": "YES"
            }
          }
        ],
        [
          "OS=='win'",
          { "msvs_settings": { "VCCLCompilerTool": { "ExceptionHandling": 1, "AdditionalOptions": ["/std:c++17"] } } }
        ]
      ]
    }
  ]
}
