describe("Loading", () => {
  it("happens at the first use of native code, not at import", async () => {
    const dlopen = jest.spyOn(process, "dlopen");
    const { toDLPack, dlpackStats, hostPointer, sweepCapsules } = await import("../src/index.js");
    const array = new Float32Array(2);
    const exchangeable = toDLPack(array);
    exchangeable[Symbol.for("dlpack.device") as never];
    sweepCapsules();
    expect(dlpackStats().capsulesMade).toBe(0);
    expect(dlopen).not.toHaveBeenCalled();

    expect(hostPointer(array)).toBeGreaterThan(0n);
    expect(dlopen).toHaveBeenCalledTimes(1);
    hostPointer(array);
    expect(dlopen).toHaveBeenCalledTimes(1);
    dlopen.mockRestore();
  });
});
