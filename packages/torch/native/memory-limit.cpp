#include "memory-limit.hpp"

#include <c10/util/Exception.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <limits>
#include <string>

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#elif defined(__APPLE__)
#include <sys/sysctl.h>
#endif

namespace thinc::torch {

namespace {

// Below this a request is never looked at: asking the system takes longer than the allocation.
constexpr std::size_t smallRequest = std::size_t{256} << 20;
constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

#ifdef __linux__
// The number in a file that has nothing else, as those of control groups; unlimited where there is none.
std::size_t numberIn(const char* path) {
  std::ifstream file(path);
  std::size_t number = 0;
  return file >> number ? number : unlimited;
}

// What a control group keeps for files: it gives that up when memory is asked for.
std::size_t cacheIn(const char* path, const char* wanted) {
  std::ifstream file(path);
  std::string name;
  for (std::size_t bytes = 0; file >> name >> bytes;)
    if (name == wanted) return bytes;
  return 0;
}

std::size_t leftOf(std::size_t limit, std::size_t used, std::size_t cache) {
  if (limit == unlimited || used == unlimited) return unlimited;
  used -= std::min(used, cache);
  return limit > used ? limit - used : 0;
}

std::size_t availableMemory() {
  std::size_t available = 0;
  std::ifstream file("/proc/meminfo");
  for (std::string name; file >> name;) {
    std::size_t kibibytes = 0;
    file >> kibibytes;
    if (name == "MemAvailable:" || name == "SwapFree:") available += kibibytes * 1024;
    file.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
  }
  if (available == 0) available = unlimited;
  // A container may have less than the machine.
  available = std::min(available, leftOf(numberIn("/sys/fs/cgroup/memory.max"), numberIn("/sys/fs/cgroup/memory.current"),
                                         cacheIn("/sys/fs/cgroup/memory.stat", "file")));
  return std::min(available, leftOf(numberIn("/sys/fs/cgroup/memory/memory.limit_in_bytes"),
                                    numberIn("/sys/fs/cgroup/memory/memory.usage_in_bytes"),
                                    cacheIn("/sys/fs/cgroup/memory/memory.stat", "total_cache")));
}
#elif defined(__APPLE__)
std::size_t availableMemory() {
  std::uint64_t bytes = 0;
  std::size_t length = sizeof bytes;
  return sysctlbyname("hw.memsize", &bytes, &length, nullptr, 0) == 0 ? bytes : unlimited;
}
#elif defined(_WIN32)
std::size_t availableMemory() {
  MEMORYSTATUSEX status;
  status.dwLength = sizeof status;
  return GlobalMemoryStatusEx(&status) ? static_cast<std::size_t>(status.ullAvailPageFile) : unlimited;
}
#else
std::size_t availableMemory() { return unlimited; }
#endif

}  // namespace

void refuseBeyondMemory(std::size_t bytes) {
  if (bytes < smallRequest) return;
  const std::size_t available = availableMemory();
  TORCH_CHECK_WITH(OutOfMemoryError, bytes <= available, "not enough memory: ", bytes, " bytes are needed for one tensor, ",
                   available, " are available");
}

}  // namespace thinc::torch
