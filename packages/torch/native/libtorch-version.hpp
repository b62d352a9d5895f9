// Which libtorch the addon is compiled for; it supports 2.6 to 2.15. What differs between them asks here, and nowhere else.
#pragma once

#include <torch/csrc/api/include/torch/version.h>

/// Whether libtorch has at least this version.
#define THINC_LIBTORCH_AT_LEAST(major, minor) \
  (TORCH_VERSION_MAJOR > (major) || (TORCH_VERSION_MAJOR == (major) && TORCH_VERSION_MINOR >= (minor)))
