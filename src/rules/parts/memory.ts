/** Bytes in the units of memory, by their names in small letters; Kubernetes' `m` is Flink's mebibyte. */
const units: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  bytes: 1,
  k: 1024,
  kb: 1024,
  ki: 1024,
  kib: 1024,
  kibibytes: 1024,
  m: 1024 ** 2,
  mb: 1024 ** 2,
  mi: 1024 ** 2,
  mib: 1024 ** 2,
  mebibytes: 1024 ** 2,
  g: 1024 ** 3,
  gb: 1024 ** 3,
  gi: 1024 ** 3,
  gib: 1024 ** 3,
  gibibytes: 1024 ** 3,
  t: 1024 ** 4,
  tb: 1024 ** 4,
  ti: 1024 ** 4,
  tib: 1024 ** 4,
  tebibytes: 1024 ** 4,
  p: 1024 ** 5,
  pi: 1024 ** 5,
};

/** The bytes that a memory size of the Flink operator means: `2048m`, `2Gi`, `1.5 gb`, `1e9`. Undefined for other words. */
export function memoryBytes(words: string): number | undefined {
  if (/^\d{1,9}[eE]\d{1,2}$/.test(words)) return Number(words);
  const match = /^(\d{1,15}(?:\.\d{1,6})?) ?([A-Za-z]{0,10})$/.exec(words.trim());
  const unit = match === null ? undefined : units[match[2]!.toLowerCase()];
  return unit === undefined ? undefined : Number(match![1]) * unit;
}
