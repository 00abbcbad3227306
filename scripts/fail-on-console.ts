for (const method of ["log", "info", "warn", "error", "debug", "trace"] as const) {
  console[method] = (...values: unknown[]) => {
    throw new Error(`console.${method} was called: ${values.map(String).join(" ")}`);
  };
}
