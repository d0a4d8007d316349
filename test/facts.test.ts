import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { flinkRuntimes } from "../src/catalogue/flink-runtimes";
import { services } from "../src/catalogue/index";
import { endedKafkaVersions } from "../src/catalogue/kafka-versions";
import type { FactSource } from "../src/catalogue/service";
import { factSources, readDays } from "../src/catalogue/sources";
import { rules } from "../src/rules/index";

const isDay = (words: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(words) && new Date(words).toISOString().startsWith(words);

const isChecked = ({ url, read }: FactSource): boolean => /^https:\/\/\S+$/.test(url) && isDay(read);

/** Files of the catalogue that hold words or ways of finding them, and no facts that age. */
const timeless = new Set([
  ...["concepts", "decision", "figure-words", "frame-list", "frames", "grammar", "index", "lexicon", "pattern"],
  ...["finder", "pattern-source"],
  ...["sentence-classes", "service", "sources", "stem-index", "stems", "word-classes"],
]);

describe("facts about services", () => {
  it("tell where they were read, and when", () => {
    assert.deepEqual(
      factSources.filter((source) => !isChecked(source)),
      [],
    );
    assert.deepEqual(
      rules.filter(({ sources }) => !sources.every(isChecked)).map(({ id }) => id),
      [],
    );
  });

  it("stand behind every runtime and every version that has ended", () => {
    for (const { name, source } of flinkRuntimes) assert.ok(isChecked(source), name);
    for (const { version, source, ended } of endedKafkaVersions) {
      assert.ok(isChecked(source), version);
      assert.ok(ended === undefined || isDay(ended), version);
    }
  });

  it("give each file of the catalogue its sources", () => {
    const files = readdirSync("src/catalogue").filter((file) => file.endsWith(".ts"));
    const without = files
      .map((file) => file.replace(/\.ts$/, ""))
      .filter((file) => !timeless.has(file))
      .filter((file) => !/\bread: "20\d\d-/.test(readFileSync(`src/catalogue/${file}.ts`, "utf8")));
    assert.deepEqual(without, [], "add sources, and list them in sources.ts");
  });

  it("have a day of their own in every service", () => {
    for (const { id, facts } of services) for (const fact of facts) assert.ok(isChecked(fact), id);
  });

  it("are as old as the oldest of them", () => {
    const { oldest, newest } = readDays(factSources);
    assert.ok(isDay(oldest) && isDay(newest) && oldest <= newest);
  });
});
