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
  const { runCli } = await import("./run-cli.ts");
  process.exitCode = await runCli(process.argv.slice(2));
}
