/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // The product's server does, and knows brotli.
  compress: false,
  reactStrictMode: true,
  // No page shows a picture that would have to be made smaller.
  images: { unoptimized: true },
  // Workers and WebAssembly are loaded from node_modules as they are, never bundled.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@prisma/schema-engine-wasm",
    "pg-boss",
    "piscina",
    "read-excel-file",
  ],
  // Types are checked by `npm run check` and `npm test`; a start need not wait for them again.
  typescript: { ignoreBuildErrors: true },
  // A page is no failure because the disk is slow to read it.
  staticPageGenerationTimeout: 600,
  experimental: {
    inlineCss: true,
    // A page is loaded when it is first asked for: all at once they hold back whoever asks for the first.
    preloadEntriesOnStart: false,
    // Writing the cache costs a first build a fifth of its time, and a kill could leave it half written.
    turbopackFileSystemCacheForBuild: false,
  },
};

export default config;
