import type { Traits } from "../../../model/traits";
import type { Span } from "../../../text/span";
import { claimAt } from "./claims";
import type { CodedPart } from "./facts";
import { closing, isElided, type Masked } from "./scan";

const typeArguments = "(?:<[^;()]{0,200}>|\\[[^;()]{0,200}\\])?";
const builder = new RegExp(
  `\\bKafkaSink\\s{0,40}${typeArguments}\\s{0,40}\\.\\s{0,40}${typeArguments}\\s{0,40}builder\\s{0,40}${typeArguments}\\s{0,40}\\(\\s{0,40}\\)`,
  "g",
);

/** A call of a chain: ".setTopic(...)". */
export interface ChainedCall {
  readonly name: string;
  readonly start: number;
  readonly args: Span;
  readonly end: number;
}

/** The calls that follow each other from an offset on; a backslash at the end of a line does not break the chain. */
export function chainFrom(bare: string, offset: number): readonly ChainedCall[] {
  const calls: ChainedCall[] = [];
  const next = /[\s\\]{0,80}\.\s{0,40}(\w{1,100})\s{0,40}(?:<[^;()]{0,200}>)?\s{0,40}\(/y;
  let at = offset;
  for (;;) {
    next.lastIndex = at;
    const found = next.exec(bare);
    if (found === null) return calls;
    const open = next.lastIndex - 1;
    const close = closing(bare, open);
    if (close === undefined) return calls;
    calls.push({
      name: found[1]!.replaceAll("_", "").toLowerCase(),
      start: found.index + found[0].indexOf("."),
      args: { start: open + 1, end: close },
      end: close + 1,
    });
    at = close + 1;
  }
}

/** Kafka sinks that are built in one chain of calls. */
export function kafkaSinksOf(masked: Masked): readonly CodedPart[] {
  const { text, bare } = masked;
  return [...bare.matchAll(builder)].map((found) => {
    const place = { start: found.index, end: found.index + found[0].length };
    const calls = chainFrom(bare, place.end);
    const last = calls.at(-1);
    const has = (name: string) => calls.find((call) => call.name === name);
    // A sink without brokers and serializer does not run: such a piece shows one setting and leaves the others out.
    const isWhole =
      last?.name === "build" &&
      has("setbootstrapservers") !== undefined &&
      has("setrecordserializer") !== undefined &&
      !isElided(masked, { start: place.start, end: last.end });
    return {
      name: "Kafka sink",
      service: "kafka",
      role: "sink",
      place,
      complete: isWhole,
      traits: traitsOf(text, calls),
    };
  });
}

function traitsOf(text: string, calls: readonly ChainedCall[]): Traits {
  const argument = (name: string) => {
    const call = calls.find((one) => one.name === name || one.name === `${name}s`);
    return call === undefined ? undefined : { at: call.args, words: text.slice(call.args.start, call.args.end).trim() };
  };
  const guarantee = argument("setdeliveryguarantee") ?? argument("setdeliverguarantee");
  const prefix = argument("settransactionalidprefix");
  const properties = [
    ...text.slice(calls[0]?.start ?? 0, calls.at(-1)?.end ?? 0).matchAll(/transaction\.timeout\.ms/g),
  ];
  const settings = argument("setkafkaproducerconfig");
  const literal = prefix === undefined ? null : /^["']([^"'\n]{1,200})["']$/.exec(prefix.words);
  return {
    ...(guarantee !== undefined && {
      deliveryGuarantee: claimAt(text, guarantee.at, /\b(NONE|AT_LEAST_ONCE|EXACTLY_ONCE)$/.exec(guarantee.words)?.[1]),
    }),
    ...(prefix !== undefined && { transactionalIdPrefix: claimAt(text, prefix.at, literal?.[1]) }),
    // A producer configuration that is made elsewhere may hold it.
    ...((properties.length > 0 || settings !== undefined) && {
      transactionTimeoutMs: claimAt<number>(
        text,
        (settings ?? guarantee)?.at ?? { start: calls[0]!.start, end: calls[0]!.end },
        undefined,
      ),
    }),
  };
}
