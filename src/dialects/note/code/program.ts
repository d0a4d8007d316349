import type { Traits } from "../../../model/traits";
import type { Span } from "../../../text/span";
import { claimAt, secondsIn } from "./claims";
import type { CodedPart } from "./facts";
import { closing, type Masked, splitAtCommas } from "./scan";
import { kafkaSinksOf } from "./sink";

/** What a job in Java, Scala, Kotlin or Python makes with Flink's DataStream API. */
export const readProgram = (masked: Masked): readonly CodedPart[] => [
  ...kafkaSinksOf(masked),
  ...assignersOf(masked),
  ...statesOf(masked),
  ...jobsOf(masked),
];

const assigner =
  /\b(?:(Sliding|Tumbling)(?:EventTime|ProcessingTime)Windows\s{0,40}\.\s{0,40}of|(?:EventTime|ProcessingTime)SessionWindows\s{0,40}\.\s{0,40}with_?[gG]ap|timeWindow)\s{0,40}\(/g;

/** SlidingEventTimeWindows.of(Time.hours(24), Time.minutes(1)) and its kin. */
function assignersOf({ text, bare }: Masked): readonly CodedPart[] {
  return [...bare.matchAll(assigner)].flatMap((found): readonly CodedPart[] => {
    const open = found.index + found[0].length - 1;
    const close = closing(bare, open);
    if (close === undefined) return [];
    const args = splitAtCommas(bare, { start: open + 1, end: close });
    const isSession = found[0].includes("Session");
    // The third argument of `of` is an offset.
    const kind = isSession
      ? "session"
      : found[1] === "Sliding" || (found[1] === undefined && args.length > 1)
        ? "sliding"
        : "tumbling";
    const place = { start: found.index, end: close + 1 };
    const seconds = args.map((arg) => claimAt(text, arg, durationOf(bare.slice(arg.start, arg.end))));
    const [size, slide] = seconds;
    return [
      {
        name: `${kind} window`,
        service: "flink",
        role: "processor",
        place,
        complete: true,
        traits: {
          windowKind: claimAt(text, place, kind),
          ...(size !== undefined && { windowSizeSeconds: size }),
          ...(kind === "sliding" && slide !== undefined && { windowSlideSeconds: slide }),
        },
      },
    ];
  });
}

/** Time.minutes(5), Duration.ofMinutes(5), Duration.of_minutes(5), Time.of(5, TimeUnit.MINUTES): in seconds. */
function durationOf(words: string): number | undefined {
  const named = /^(?:Time|Duration)\s*\.\s*(?:of_?)?([A-Za-z]{3,12})\s*\(\s*(\d[\d_]{0,12})L?\s*\)$/.exec(words);
  if (named !== null) return secondsIn(named[2]!, named[1]!);
  const unit =
    /^(?:Time|Duration)\s*\.\s*of\s*\(\s*(\d[\d_]{0,12})L?\s*,\s*(?:TimeUnit|ChronoUnit)\s*\.\s*([A-Z]{3,12})\s*\)$/.exec(
      words,
    );
  return unit === null ? undefined : secondsIn(unit[1]!, unit[2]!);
}

const descriptor = /\b(Value|Map)StateDescriptor\s{0,40}(?:<[^;()]{0,200}>|\[[^;()]{0,200}\])?\s{0,40}\(/g;
/** State that something else bounds: it is cleared, kept per window, or the same small table everywhere. */
const boundedState =
  /enableTimeToLive|enable_time_to_live|StateTtlConfig|\.\s{0,40}clear\s{0,40}\(|roadcast|windowState|globalState|window_state|global_state|setIdleStateRetention|registerEventTimeTimer|registerProcessingTimeTimer|register_\w{1,40}_timer/;
/** A whole function, from its head to the work on a record. */
const wholeFunction =
  /\bclass\s{1,40}\w{1,40}[^{;]{0,300}(?:Keyed\w{0,40}Function|Rich\w{0,40}Function|ProcessFunction)\b/;
const worksOnRecord = /\b(?:processElement|process_element|flatMap|flat_map|map|filter|reduce|process)\d?\s{0,40}\(/;

/** Keyed state that is never dropped. A piece of a function, with the rest left out, tells nothing. */
function statesOf(masked: Masked): readonly CodedPart[] {
  const { text, bare } = masked;
  if (!wholeFunction.test(bare) || !worksOnRecord.test(bare) || masked.elisions.length > 0) return [];
  const isBounded = boundedState.test(bare);
  return [...bare.matchAll(descriptor)].map((found) => {
    const place = { start: found.index, end: found.index + `${found[1]}StateDescriptor`.length };
    return {
      name: `${found[1]!.toLowerCase()} state`,
      service: "flink",
      role: "store",
      place,
      complete: true,
      traits: {
        keyedState: claimAt(text, place, found[1]!.toLowerCase()),
        ...(isBounded && { stateTtl: claimAt<boolean>(text, place, true) }),
      },
    };
  });
}

const checkpointing = /\.\s{0,40}(?:enableCheckpointing|enable_checkpointing)\s{0,40}\(/g;

/** A job that sets its checkpoint interval. */
function jobsOf({ text, bare }: Masked): readonly CodedPart[] {
  return [...bare.matchAll(checkpointing)].flatMap((found): readonly CodedPart[] => {
    const open = found.index + found[0].length - 1;
    const close = closing(bare, open);
    const [arg] = close === undefined ? [] : splitAtCommas(bare, { start: open + 1, end: close });
    if (arg === undefined) return [];
    const words = bare.slice(arg.start, arg.end);
    const traits: Traits = { checkpointIntervalMs: claimAt(text, arg, millisOf(words)) };
    const place: Span = { start: found.index + found[0].search(/enable/), end: open };
    return [{ name: "Flink job", service: "flink", role: "processor", place, complete: false, traits }];
  });
}

/** 60000, 60_000L, 60 * 1000, Duration.ofSeconds(60). */
export function millisOf(words: string): number | undefined {
  const seconds = durationOf(words);
  if (seconds !== undefined) return seconds * 1_000;
  if (!/^\d[\d_]{0,12}L?(?:\s*\*\s*\d[\d_]{0,12}L?){0,3}$/.test(words)) return undefined;
  return words.split("*").reduce((product, factor) => product * Number(factor.replace(/[_L\s]/g, "")), 1);
}
