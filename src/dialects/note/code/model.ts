import type { Component, TechnicalName } from "../../../model/architecture";
import type { Polarity } from "../../../model/concepts";
import { shiftTraits } from "../../../model/traits";
import { plainText } from "../../../syntax/prose";
import { shift } from "../../../text/span";
import type { ReadBlock } from "../../dialect";
import type { NoteFacts } from "../facts";
import { passageOf } from "../passages";
import { technicalName } from "../technical-names";
import type { CodedPart, CodeFacts, TimeColumn } from "./facts";
import { everyTable } from "./sql";

/** What the code of a note adds to its model. */
export interface CodeModel {
  readonly components: readonly Component[];
  readonly technicalNames: readonly TechnicalName[];
}

/** A fence in its document. */
interface Placed {
  readonly code: CodeFacts;
  readonly start: number;
  readonly passage: string;
}

/** Joins the code of a note. `judge` tells what the document as a whole makes of a fence. */
export function assembleCode(
  uri: string,
  parts: readonly ReadBlock<NoteFacts>[],
  documentTitle: string | undefined,
  judge: (code: CodeFacts) => Polarity | undefined,
): CodeModel {
  const fences = parts.flatMap(({ block, facts }): readonly Placed[] =>
    facts.code.map((code) => {
      const polarity = code.polarity === "asserted" ? (judge(code) ?? "asserted") : code.polarity;
      const own = code.under.map((at) => facts.statements[at]?.text ?? "");
      const passage = passageOf([...block.outline.map(plainText), ...own], documentTitle);
      return { code: { ...code, polarity }, start: block.start, passage };
    }),
  );
  const whole = {
    columns: fences.flatMap(({ code }) => code.columns),
    mended: new Set(fences.flatMap(({ code }) => code.mended)),
    hasStateTtl: fences.some(({ code }) => code.setsStateTtl),
  };
  return {
    components: fences
      .filter(({ code }) => code.polarity === "asserted")
      .flatMap((fence) => fence.code.parts.map((part) => componentOf(uri, part, fence, whole))),
    technicalNames: fences.flatMap(({ code, start, passage }) =>
      code.names.map((name) => technicalName(uri, { ...name, polarity: code.polarity }, start, passage, "code")),
    ),
  };
}

/** What all fences of a document say together. */
interface WholeCode {
  readonly columns: readonly TimeColumn[];
  readonly mended: ReadonlySet<string>;
  readonly hasStateTtl: boolean;
}

function componentOf(uri: string, part: CodedPart, { start, passage }: Placed, whole: WholeCode): Component {
  const span = shift(part.place, start);
  const traits = shiftTraits(part.traits, start);
  const { reads, windowTimeColumn: column, keyedState } = traits;
  const time = whole.columns.filter((one) => one.table === reads?.value?.target && one.column === column?.value);
  const times = new Set(time.map((one) => one.time));
  return {
    id: `${uri}#code${span.start}`,
    name: part.name,
    service: part.service,
    role: part.role,
    origin: "coded",
    complete: part.complete && !whole.mended.has(part.name) && !whole.mended.has(everyTable),
    traits: {
      ...traits,
      ...(column !== undefined && { windowTime: { ...column, value: times.size === 1 ? time[0]!.time : undefined } }),
      ...(keyedState !== undefined &&
        whole.hasStateTtl && {
          stateTtl: { value: true, at: keyedState.at, text: keyedState.text, certainty: "stated" as const },
        }),
    },
    aliases: [],
    places: [{ uri, span }],
    passage,
    certainty: "stated",
  };
}
