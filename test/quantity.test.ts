import assert from "node:assert/strict";
import { findQuantities } from "../src/model/quantity";

describe("quantities", () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    ["p99 under 500 ms", "0.5 duration"],
    ["half an hour, a quarter of an hour", "1800 duration", "900 duration"],
    ["a couple of minutes"],
    ["5-10 minutes", "600 duration"],
    ["60 s, 128 MB", "60 duration", "128000000 size"],
    ["10k events/s", "10000 rate"],
    ["3.6 million messages per hour", "1000 rate"],
    ["1,000 records per second", "1000 rate"],
    ["5 MB/s", "5000000 data-rate"],
    ["nightly", "86400 duration"],
    ["totals per hour", "3600 duration"],
    ["4 shards", "4 count"],
    ["version 1.18.5, 10:30, S3, 5M"],
  ];
  for (const [text, ...found] of cases) {
    it(text, () => {
      const printed = findQuantities(text).map(({ quantity }) => `${quantity.value} ${quantity.dimension}`);
      assert.deepEqual(printed, found);
    });
  }
});
