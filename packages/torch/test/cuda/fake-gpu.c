// The plain C functions of libtorch_cuda, over host memory. Each call is a line in the file LOG.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static void note(const char* what, uint64_t number, const void* address) {
  FILE* log = fopen(LOG, "a");
  if (log == NULL) abort();
  fprintf(log, "%s %llu %llu\n", what, (unsigned long long)number, (unsigned long long)(uintptr_t)address);
  fclose(log);
}

#ifndef WITHOUT_POOL
int32_t aoti_torch_cuda_caching_allocator_raw_alloc(uint64_t bytes, void** address) {
  if (bytes > (1u << 30)) {
    note("refused", bytes, NULL);
    return 1;
  }
  *address = malloc(bytes);
  note("alloc", bytes, *address);
  return 0;
}

int32_t aoti_torch_cuda_caching_allocator_raw_delete(void* address) {
  note("delete", 0, address);
  free(address);
  return 0;
}
#endif

int32_t aoti_torch_get_current_cuda_stream(int32_t device, void** stream) {
  note("stream", (uint64_t)device, NULL);
  *stream = (void*)(uintptr_t)(4096 + device);
  return 0;
}
