import { command } from "./command/command.ts";

// A reader that closes the pipe early (head, less) wants no more output, and is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await command(process.argv.slice(2));
