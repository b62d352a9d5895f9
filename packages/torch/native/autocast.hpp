// libtorch's automatic casts on the CPU.
#pragma once

#include "torch-addon.hpp"

#include <ATen/autocast_mode.h>

namespace thinc::torch {

/// Whether libtorch casts the arguments of operators on the CPU now.
inline bool isCastingOnCpu() {
  return at::autocast::is_autocast_enabled(at::kCPU) && !c10::impl::tls_is_dispatch_key_excluded(c10::DispatchKey::AutocastCPU);
}

/// Casts the arguments of `aten::lstm.input` where automatic casts would end in an error.
///
/// libtorch picks oneDNN for float32 inputs and lets autocast narrow them afterwards, to a dtype that oneDNN may not have on this
/// processor (bfloat16 takes AVX-512). Cast before, they take libtorch's own loops there, with the same dtypes of results.
void castBeforeLstm(Stack& stack);

}  // namespace thinc::torch
