import {
  ArgumentError,
  DeviceError,
  type GpuAllocator,
  getGpuAllocator,
  gpuAllocatorNames,
  registerGpuAllocator,
  setGpuAllocator,
} from "../../src/index";

const made: GpuAllocator = {
  name: "pool",
  allocate: (bytes, device = 0) => ({ address: 4096n, bytes, device, free: () => {} }),
  stream: () => 0n,
};

test("an allocator is offered by name and made when it is chosen", () => {
  expect(getGpuAllocator()).toBe(null);
  expect(() => setGpuAllocator("pool")).toThrow(ArgumentError);
  expect(() => setGpuAllocator("pool")).toThrow('no imported package offers "pool"; there are none');
  let times = 0;
  registerGpuAllocator({
    name: "pool",
    create: () => {
      times += 1;
      return made;
    },
  });
  expect([gpuAllocatorNames(), times]).toEqual([["pool"], 0]);
  setGpuAllocator("pool");
  expect([getGpuAllocator(), times]).toEqual([made, 1]);
  expect(getGpuAllocator()?.allocate(7)).toMatchObject({ address: 4096n, bytes: 7, device: 0 });
});

test("where one cannot be used, the choice before stays", () => {
  registerGpuAllocator({ name: "pool", create: () => made });
  setGpuAllocator("pool");
  registerGpuAllocator({
    name: "broken",
    create: () => {
      throw new DeviceError({ message: "no GPU" });
    },
  });
  expect(() => setGpuAllocator("broken")).toThrow(DeviceError);
  expect(getGpuAllocator()).toBe(made);
  setGpuAllocator(null);
  expect(getGpuAllocator()).toBe(null);
});

test("an allocator needs a name", () => {
  expect(() => registerGpuAllocator({ name: "", create: () => made })).toThrow(ArgumentError);
});
