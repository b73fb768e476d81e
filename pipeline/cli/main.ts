#!/usr/bin/env node
/** The program's first file. It must parse, and say what is wrong, in a Node that is too old for the rest. */
const oldest = 24;

if (Number(process.versions.node.split(".")[0]) < oldest) {
  process.stderr.write(
    `Punktum needs Node ${oldest} or newer; this is Node ${process.versions.node}\nInstall a newer Node: https://nodejs.org/\n`,
  );
  process.exitCode = 2;
} else {
  // SQLite in Node still calls itself an experiment, which is nothing that a user can act on.
  process.removeAllListeners("warning");
  process.on("warning", ({ name, message }) => {
    if (name !== "ExperimentalWarning") process.stderr.write(`${name}: ${message}\n`);
  });
  await keepCompiled();
  const { runCli } = await import("./run-cli.ts");
  process.exitCode = await runCli(process.argv.slice(2));
}

/** Keeps what Node makes of the program's files for the next start, which takes half as long; workers do so too. */
async function keepCompiled(): Promise<void> {
  if (process.env.NODE_COMPILE_CACHE !== undefined) return;
  const [{ enableCompileCache }, { join }, { defaultCacheFolder }] = await Promise.all([
    import("node:module"),
    import("node:path"),
    import("../cache-folder.ts"),
  ]);
  const folder = join(defaultCacheFolder(), "compiled");
  // A folder that cannot be written costs time and nothing else.
  enableCompileCache(folder);
  process.env.NODE_COMPILE_CACHE = folder;
}
