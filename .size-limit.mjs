// What a package adds to a program, minified and compressed. Core counts with its dependencies; an adapter without its
// engine and its other dependencies, which a program has anyway.
const budgets = { core: "60 kB", native: "25 kB", dlpack: "25 kB", torch: "150 kB", tensorflow: "25 kB" };

export default Object.entries(budgets).map(([folder, limit]) => ({
  name: `@thinc/${folder}`,
  path: `packages/${folder}/dist/index.js`,
  gzip: true,
  limit,
  modifyEsbuildConfig: (config) => ({
    ...config,
    platform: "node",
    format: "esm",
    external: ["#platform"],
    // The paths of tsconfig.json would lead to the sources of the other packages, which are dependencies here.
    tsconfigRaw: {},
    ...(folder !== "core" && { packages: "external" }),
  }),
}));
