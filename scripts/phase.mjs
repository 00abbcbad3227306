// A phase is a heading, a piece of work that says whether it went well, and the time it took.
export function phase(name, work) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const well = work();
  console.log(`== ${name}: ${well ? "ok" : "FAILED"} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return well;
}
