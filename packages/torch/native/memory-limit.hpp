// How much memory the machine can still give.
#pragma once

#include <cstddef>

namespace thinc::torch {

/// Throws an out-of-memory error for a request that the machine cannot meet. Systems that promise more memory than
/// there is would end the process when the memory is used, and nothing could be told by then.
void refuseBeyondMemory(std::size_t bytes);

}  // namespace thinc::torch
