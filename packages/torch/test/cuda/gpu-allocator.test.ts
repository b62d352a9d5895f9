import { renameSync, rmSync, writeFileSync } from "node:fs";
import { ArgumentError, DeviceError, getGpuAllocator, setGpuAllocator as setInCore } from "@thinc/core";
import { openCudaLibraryBeside } from "../../src/cuda/cuda-library";
import { PyTorchGpuAllocator, setGpuAllocator, sourceOfLibrary, sourceOfTensors } from "../../src/cuda/gpu-allocator";
import { native } from "../../src/engine";
import { TorchError } from "../../src/errors";
import { torchStats } from "../../src/index";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { buildFakeGpu } from "./fake-gpu";

describeTorch("the allocator of GPU memory over libtorch's C functions", () => {
  const gpu = buildFakeGpu();
  const allocator = () => new PyTorchGpuAllocator(sourceOfLibrary(native().openLibrary(gpu.path)));

  test("a block has just as many bytes as were asked for: none is lost to a division", () => {
    const sizes = [1, 2, 3, 4, 5, 7, 1023, 1025, 4097];
    const blocks = sizes.map((bytes) => allocator().allocate(bytes));
    expect(blocks.map(({ bytes }) => bytes)).toEqual(sizes);
    const asked = gpu.calls().filter(([what]) => what === "alloc");
    expect(asked.map(([, bytes]) => bytes)).toEqual(sizes);
    expect(asked.map(([, , address]) => address)).toEqual(blocks.map(({ address }) => address));
    for (const block of blocks) block.free();
    const freed = gpu.calls().filter(([what]) => what === "delete");
    expect(freed.map(([, , address]) => address)).toEqual(blocks.map(({ address }) => address));
  });

  test("a block is given back once, however often it is freed", () => {
    const before = gpu.calls().length;
    const block = allocator().allocate(16);
    block.free();
    block.free();
    expect(
      gpu
        .calls()
        .slice(before)
        .map(([what]) => what),
    ).toEqual(["alloc", "delete"]);
  });

  test("nothing is asked of the library for no bytes", () => {
    const before = gpu.calls().length;
    const block = allocator().allocate(0);
    block.free();
    expect([block.address, block.bytes, gpu.calls().length]).toEqual([0n, 0, before]);
  });

  test("the stream is that of the device", () => {
    expect([allocator().stream(), allocator().stream(3)]).toEqual([4096n, 4099n]);
  });

  test("what the library refuses, and numbers that make no sense, are typed errors", () => {
    expect(() => allocator().allocate(2 ** 40)).toThrow(TorchError);
    expect(() => allocator().allocate(2 ** 40)).toThrow("allocating 1099511627776 bytes failed with the code 1");
    for (const bytes of [-1, 1.5, Number.NaN, "16", 2 ** 60])
      expect(() => allocator().allocate(bytes as number)).toThrow(ArgumentError);
    expect(() => allocator().allocate(1, -1)).toThrow("GpuAllocator.allocate: device");
    expect(() => allocator().stream(1.5)).toThrow("GpuAllocator.stream: device");
  });

  test("a library without the functions of the pool still tells the stream", () => {
    const old = buildFakeGpu("-DWITHOUT_POOL");
    const library = native().openLibrary(old.path);
    expect(native().hasSymbol(library, "aoti_torch_cuda_caching_allocator_raw_alloc")).toBe(false);
    const source = sourceOfLibrary(library);
    expect(source.stream(1)).toBe(4097n);
    expect(() => source.allocate(1, 0)).toThrow("the library has no aoti_torch_cuda_caching_allocator_raw_alloc");
  });

  test("there memory is that of tensors, which live until it is given back", () => {
    const fallback = new PyTorchGpuAllocator(
      sourceOfTensors(
        () => "cpu",
        () => 0n,
      ),
    );
    const before = torchStats().tensors;
    const block = fallback.allocate(13);
    expect([block.bytes, block.address > 0n, fallback.stream()]).toEqual([13, true, 0n]);
    expect(torchStats().tensors).toBe(before + 1);
    block.free();
    block.free();
    expect(torchStats().tensors).toBe(before);
  });
});

describeTorch("opening libtorch's library for CUDA", () => {
  test("where it lies beside libtorch, it is opened, once", () => {
    const { directory } = buildFakeGpu();
    const first = openCudaLibraryBeside(`${directory}/libtorch_cpu.so`);
    expect(first.problem).toBe(null);
    expect(openCudaLibraryBeside(`${directory}/libtorch_cpu.so`)).toBe(first);
    expect(native().hasSymbol(first.number as number, "aoti_torch_get_current_cuda_stream")).toBe(true);
    expect(native().hasSymbol(first.number as number, "no_such_function")).toBe(false);
    expect(() => native().hasSymbol(10_000, "x")).toThrow("there is no such library");
  });

  test("where it is missing, libtorch is for the CPU only", () => {
    const { problem, number } = openCudaLibraryBeside("/nowhere/lib/libtorch_cpu.so");
    expect(number).toBe(null);
    expect(problem).toContain("the libtorch in /nowhere/lib is for the CPU only");
  });

  test("where it cannot be loaded, the loader says why, and it is tried again", () => {
    const { directory, path } = buildFakeGpu();
    renameSync(path, `${path}.good`);
    writeFileSync(path, "this is no library");
    const broken = openCudaLibraryBeside(`${directory}/libtorch_cpu.so`);
    expect(broken.problem).toMatch(/libtorch_cuda\.so cannot be loaded: .*(too short|invalid ELF header)/);
    renameSync(`${path}.good`, path);
    expect(openCudaLibraryBeside(`${directory}/libtorch_cpu.so`).problem).toBe(null);
  });

  test("a library that it needs and that is missing is named", () => {
    const { directory } = buildFakeGpu("-DWITHOUT_POOL");
    renameSync(`${directory}/libtorch_cuda.so`, `${directory}/libcudart-missing.so`);
    const needing = buildFakeGpu("-Wl,--no-as-needed", `-L${directory}`, "-l:libcudart-missing.so");
    rmSync(directory, { recursive: true });
    const { problem } = openCudaLibraryBeside(`${needing.directory}/libtorch_cpu.so`);
    expect(problem).toMatch(/libtorch_cuda\.so cannot be loaded: .*libcudart-missing\.so/);
    expect(problem).toContain("It needs the CUDA libraries");
  });
});

describeTorch("setGpuAllocator", () => {
  const hasGpu = () => torch.cuda.isAvailable();

  test('"pytorch" is offered by importing this package, and needs a GPU', () => {
    if (hasGpu()) {
      setInCore("pytorch");
      expect(getGpuAllocator()?.name).toBe("pytorch");
      const block = getGpuAllocator()?.allocate(1001);
      expect([block?.bytes, (block?.address ?? 0n) > 0n]).toEqual([1001, true]);
      block?.free();
    } else {
      for (const set of [setGpuAllocator, setInCore]) {
        expect(() => set("pytorch")).toThrow(DeviceError);
        expect(() => set("pytorch")).toThrow('setGpuAllocator("pytorch"): ');
      }
      expect(getGpuAllocator()).toBe(null);
    }
    setGpuAllocator(null);
    expect(getGpuAllocator()).toBe(null);
  });

  test("other frameworks are told by the package that has them", () => {
    expect(() => setGpuAllocator("tensorflow")).toThrow(ArgumentError);
    expect(() => setGpuAllocator("tensorflow")).toThrow('"tensorflow" comes with @thinc/tensorflow');
    expect(() => setGpuAllocator("cupy")).toThrow('no imported package offers "cupy"; there is "pytorch"');
  });
});
