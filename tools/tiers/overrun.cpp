// A deliberate fault, which shows that the sanitizer works: writes one byte behind the buffer it is given.
#include <node_api.h>

static napi_value overrun(napi_env env, napi_callback_info info) {
  napi_value buffer;
  size_t count = 1;
  void* data = nullptr;
  size_t length = 0;
  napi_get_cb_info(env, info, &count, &buffer, nullptr, nullptr);
  napi_get_arraybuffer_info(env, buffer, &data, &length);
  static_cast<volatile unsigned char*>(data)[length] = 1;
  return nullptr;
}

NAPI_MODULE_INIT() {
  napi_value function;
  napi_create_function(env, "overrun", NAPI_AUTO_LENGTH, overrun, nullptr, &function);
  return function;
}
