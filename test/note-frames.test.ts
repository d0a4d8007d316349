import assert from "node:assert/strict";
import { needsOf } from "./support/note";

/** A text, and the needs that it states: each shows words of several classes that say one need together. */
const texts: readonly (readonly [why: string, text: string, ...needs: string[]])[] = [
  [
    "time that is over, and a figure",
    "The Lambda plots the volume of the hour that just ended.",
    "window-sliding on lambda, clause",
  ],
  [
    "time in other words",
    "A Lambda gives the takings of the half hour before now.",
    "window-sliding 30 minutes on lambda, clause",
  ],
  [
    "a figure and its steps",
    "In the Lambda a 10-minute mean is recomputed every 20 seconds.",
    "window-sliding 10 minutes on lambda, clause",
  ],
  [
    "a figure for each stretch of the clock",
    "The litres per pump and day are added up by a Lambda.",
    "window-tumbling 24 hours on lambda, clause",
  ],
  [
    "quiet that ends an episode",
    "A Lambda closes a dive once the sensor has been silent for 3 minutes.",
    "window-session 3 minutes on lambda, clause",
  ],
  ["an earlier record", "The Lambda subtracts the previous reading from the new one.", "stateful on lambda, clause"],
  ["something kept in memory", "A Lambda has the open orders in a Python dictionary.", "stateful on lambda, clause"],
  ["a figure that goes on", "The Lambda knows how many seats are still free.", "stateful on lambda, clause"],
  [
    "something noticed as new",
    "The Lambda greets a member who has never been seen before.",
    "stateful on lambda, clause",
  ],
  [
    "several in succession",
    "At the third failed attempt the Lambda blocks the account.",
    "event-pattern on lambda, clause",
  ],
  [
    "two sources brought together",
    "Doors come on one stream, badges on another. The Lambda pairs them by room.",
    "join on lambda, clause",
  ],
  [
    "what belongs to each other",
    "For each start the Lambda finds the stop that belongs to it.",
    "join on lambda, clause",
  ],
  [
    "offline, then sent",
    "Sensors out of range keep their values, and the Lambda gets them once they are back.",
    "late-data on lambda, sentence",
    "fate-of-late-data on lambda, clause",
  ],
  [
    "the time of origin",
    "A Lambda books each tow under the day on which it took place.",
    "event-time on lambda, clause",
  ],
  [
    "a denial and a repetition far apart",
    "No visitor of any of our two hundred parks may be charged twice by the Lambda.",
    "exactly-once on lambda, clause",
  ],
  [
    "a promise and a single time",
    "The Lambda guarantees to the auditors that each fee is taken a single time.",
    "exactly-once on lambda, clause",
  ],
  [
    "no rule for latecomers",
    "Managed Flink counts in event time. Nobody has laid down what becomes of latecomers.",
    "fate-of-late-data on managed-flink, clause",
    "event-time on managed-flink, clause",
    "named-event-time on managed-flink, clause",
    "late-data-policy (negated) on managed-flink, paragraph",
    "late-data (negated) on managed-flink, paragraph",
  ],
  [
    "nothing takes it away",
    "Managed Flink keeps the address of every guest, and nothing ever deletes one.",
    "unbounded-state on managed-flink, sentence",
  ],
  [
    "one record, and no other",
    "Managed Flink blanks the name in each message on its own.",
    "stateless on managed-flink, clause",
  ],
  [
    "a run that ends",
    "At 02:00 the scheduler starts Managed Flink, which reads yesterday's files and stops.",
    "batch on managed-flink, clause",
  ],
  [
    "machines, upkeep and us",
    "Flink sits on four servers of ours; we patch them.",
    "self-managed on flink, clause",
    "self-managed on flink, sentence",
  ],
];

describe("words of several classes", () => {
  for (const [why, text, ...needs] of texts) it(`${why}: ${text}`, () => assert.deepEqual(needsOf(text), needs));
});
