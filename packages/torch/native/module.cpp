// The entry point of the addon, and how libtorch's exceptions become JavaScript errors.
#include "js-memory.hpp"
#include "meta-shapes.hpp"

#include <ATen/Context.h>
#include <c10/util/Exception.h>

#include <regex>

namespace {

using thinc::ErrorKind;

// The first line says what is wrong; the rest is a trace or a list of backends. Paths are of the machine that built libtorch.
std::string firstLine(const char* message) {
  std::string line(message);
  line.resize(std::min(line.find('\n'), line.size()));
  static const std::regex place(R"( ?\[enforce fail at [^\]]*\] ?| at "[^"]*":\d+| \(\S+ at \S+:\d+\))");
  return std::regex_replace(line, place, "");
}

void throwTorch(napi_env env, ErrorKind kind, const char* code, const c10::Error& error) {
  thinc::throwError(env, kind, code, firstLine(error.what_without_backtrace()).c_str());
}

bool mapErrors(napi_env env) {
  try {
    throw;
  } catch (const c10::IndexError& error) {
    throwTorch(env, ErrorKind::RangeError, "TORCH_INDEX", error);
  } catch (const c10::ValueError& error) {
    throwTorch(env, ErrorKind::RangeError, "TORCH_VALUE", error);
  } catch (const c10::TypeError& error) {
    throwTorch(env, ErrorKind::TypeError, "TORCH_TYPE", error);
  } catch (const c10::NotImplementedError& error) {
    throwTorch(env, ErrorKind::Error, "TORCH_NOT_IMPLEMENTED", error);
  } catch (const c10::OutOfMemoryError& error) {
    throwTorch(env, ErrorKind::RangeError, "TORCH_MEMORY", error);
  } catch (const c10::LinAlgError& error) {
    throwTorch(env, ErrorKind::Error, "TORCH_LINALG", error);
  } catch (const c10::Error& error) {
    throwTorch(env, ErrorKind::Error, "TORCH_ERROR", error);
  } catch (const thinc::PendingException&) {
    throw;
  } catch (const thinc::NativeError&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {
    // Older releases throw the standard library's errors in places, as for a view of another size.
    thinc::throwError(env, ErrorKind::Error, "TORCH_ERROR", firstLine(error.what()).c_str());
  }
  return true;
}

}  // namespace

THINC_ADDON(env, exports, context) {
  context.mapErrors(mapErrors);
  // Closed last, so that tensors freed at the end still find their memory's owner.
  context.service<thinc::torch::JsMemory>();
  thinc::torch::JsMemory::install();
  thinc::torch::installMetaShapes();
  // By default libtorch believes the indices of sparse tensors, and reads and writes where they point.
  at::globalContext().setCheckSparseTensorInvariants(true);
  thinc::torch::exportOperators(env, exports);
  thinc::torch::exportTensors(env, exports);
  thinc::torch::exportAutograd(env, exports);
  thinc::torch::exportCallbacks(env, exports);
  thinc::torch::exportGenerators(env, exports);
  thinc::torch::exportModes(env, exports);
  thinc::torch::exportReplay(env, exports);
  thinc::torch::exportJitAsync(env, exports);
  thinc::torch::exportDLPack(env, exports);
  thinc::torch::exportCuda(env, exports);
  thinc::torch::exportJit(env, exports);
  thinc::torch::exportJitMake(env, exports);
}
