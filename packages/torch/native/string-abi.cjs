// Prints which std::string a libtorch was built with, as _GLIBCXX_USE_CXX11_ABI wants it: 1, or 0 for the old one.
//
// The wheels of PyTorch 2.6 for Linux are the last ones with the old one. An addon built with the other std::string
// compiles and links, but does not load. Which one it is shows in the name of a function that takes a string.
"use strict";
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const library = join(process.argv[2] ?? "", "lib", "libc10.so");
const takesOldString = "torchCheckFailEPKcS2_jRKSs\0";
console.log(existsSync(library) && readFileSync(library).includes(takesOldString) ? 0 : 1);
