export {
  currentDevice,
  deviceCount,
  emptyCache,
  isAvailable,
  maxMemoryAllocated,
  memoryAllocated,
  memoryReserved,
  setDevice,
  synchronize,
} from "./torch-cuda.js";
