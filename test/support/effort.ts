/**
 * Processor time that some work takes, in milliseconds. Unlike time on the clock it does not grow when the machine has
 * other things to do.
 */
export function effortOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
