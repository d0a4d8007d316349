import assert from "node:assert/strict";
import { serviceById } from "../src/catalogue";
import { fitOf, needsOf, servicesFor } from "../src/catalogue/decision";
import type { Concept } from "../src/model/concepts";
import type { Quantity } from "../src/model/quantity";

const seconds = (value: number): Quantity => ({ value, dimension: "duration", text: `${value} s` });
const need = (concept: Concept, quantity?: Quantity) => ({ concept, quantity });

describe("decision table", () => {
  it("reads needs from requirements", () => {
    assert.deepEqual(needsOf([need("window-sliding", seconds(1_200)), need("stateful")]), ["moving-window", "state"]);
    assert.deepEqual(needsOf([need("window-tumbling", seconds(300)), need("aggregation")]), ["small-window"]);
    assert.deepEqual(needsOf([need("window-tumbling", seconds(3_600))]), ["moving-window"]);
    assert.deepEqual(needsOf([need("delivery"), need("latency", seconds(5))]), ["deliver", "deliver-quickly"]);
    assert.deepEqual(needsOf([need("ordering")]), []);
  });

  it("puts Flink first for moving windows and leaves Lambda last", () => {
    const advice = servicesFor(["moving-window", "event-time"]);
    assert.equal(advice[0]?.service, "managed-flink");
    assert.equal(advice.find(({ service }) => service === "lambda")?.fit, "wrong");
  });

  it("puts Firehose first for plain delivery and calls Flink overkill", () => {
    const advice = servicesFor(["deliver"]);
    assert.equal(advice[0]?.service, "firehose");
    assert.equal(advice.find(({ service }) => service === "managed-flink")?.fit, "overkill");
  });

  it("says nothing for no needs, and nothing of pairs that it does not judge", () => {
    assert.deepEqual(servicesFor([]), []);
    assert.equal(fitOf("kds", "join"), undefined);
  });

  it("knows every service that it judges", () => {
    for (const { service } of servicesFor(["no-operations", "batch", "retain"]))
      assert.ok(serviceById(service), service);
  });

  it("agrees with the traits of the catalogue", () => {
    for (const { service } of servicesFor(["moving-window", "join", "event-time"])) {
      const processing = serviceById(service)?.processing;
      if (processing === undefined || processing.pace === "scheduled") continue;
      assert.equal(fitOf(service, "moving-window") === "wrong", !processing.windows.includes("session"), service);
      assert.equal(fitOf(service, "join") === "wrong", !processing.streamJoins, service);
      assert.equal(fitOf(service, "event-time") === "wrong", !processing.eventTime, service);
    }
  });
});
