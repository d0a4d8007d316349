import assert from "node:assert/strict";
import { endedKafkaVersion } from "../src/catalogue/kafka-versions";
import type { Claim, Verdict } from "../src/model/claim";
import { isReplaceable } from "../src/rules/parts/fixes";
import { every, grade, isSet, not, some, valueThat } from "../src/rules/parts/verdicts";

const verdicts: readonly Verdict[] = ["always", "sometimes", "never", "unknown"];

const claim = <T>(value: T | undefined, more: Partial<Claim<T>> = {}): Claim<T> => ({
  value,
  at: { start: 0, end: 0 },
  text: "",
  certainty: "stated",
  ...more,
});

describe("verdicts", () => {
  it("are settled by a part that never holds, and left open by one that nobody knows", () => {
    for (const one of verdicts) {
      assert.equal(every(one, "never"), "never");
      assert.equal(some(one, "always"), "always");
      assert.equal(every("always", one), one);
      assert.equal(some("never", one), one);
      assert.equal(not(not(one)), one);
    }
    assert.equal(every("sometimes", "unknown"), "unknown");
    assert.equal(some("sometimes", "unknown"), "sometimes");
  });

  it("call a value set even where it is not known", () => {
    assert.equal(isSet(undefined), "never");
    assert.equal(isSet(claim(undefined)), "always");
    assert.equal(isSet(claim(undefined, { alternatives: [1, undefined] })), "sometimes");
    assert.equal(isSet(claim(undefined, { alternatives: [1, 2] })), "always");
  });

  it("are told quietly where one branch only is meant, and not at all where nobody knows", () => {
    assert.deepEqual(grade("always", "error"), { severity: "error", where: "" });
    assert.equal(grade("sometimes", "error")?.severity, "info");
    assert.equal(grade("sometimes", "hint")?.severity, "hint");
    assert.equal(grade("unknown", "error"), undefined);
    assert.equal(grade("never", "error"), undefined);
  });

  it("name the alternative that is meant", () => {
    const sizes = claim<number>(undefined, { alternatives: [128, undefined, 32] });
    assert.equal(
      valueThat(sizes, (size) => size < 64),
      32,
    );
    assert.equal(
      valueThat(claim(5), (size) => size < 1),
      5,
    );
  });

  it("leave parameters and choices unwritten", () => {
    assert.ok(isReplaceable(undefined));
    assert.ok(isReplaceable(claim(5)));
    assert.ok(!isReplaceable(claim(5, { certainty: "implied" })));
    assert.ok(!isReplaceable(claim(undefined, { alternatives: [5, undefined] })));
  });
});

describe("Kafka versions on MSK", () => {
  it("end on the day that the list gives", () => {
    assert.equal(endedKafkaVersion("2.8.2.tiered")?.ended, "2025-01-14");
    assert.equal(endedKafkaVersion("3.5.1")?.ended, "2025-10-23");
    assert.equal(endedKafkaVersion("3.7.x")?.told, "by-others");
  });

  it("have ended without a day where the list no longer has them", () => {
    assert.deepEqual([endedKafkaVersion("3.4.1")?.ended, endedKafkaVersion("0.10.2") !== undefined], [undefined, true]);
  });

  it("go on, or are no versions at all", () => {
    for (const version of ["3.8.x", "3.9.x", "3.9.x.kraft", "4.0.x", "4.1.x.kraft", "10.0", "String", ""]) {
      assert.equal(endedKafkaVersion(version), undefined, version);
    }
  });
});
