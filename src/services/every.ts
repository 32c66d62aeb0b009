/** Now and again and again, without keeping the process alive for it. The result ends it. */
export function every(ms: number, job: () => Promise<void>, failed: (error: unknown) => void): () => void {
  const run = () => {
    job().catch(failed);
  };
  run();
  const timer = setInterval(run, ms).unref();
  return () => clearInterval(timer);
}
