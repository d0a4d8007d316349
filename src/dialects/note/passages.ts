/** Words of headings that name no subject of their own: what stands below belongs to the subject above. */
const generic = new Set(
  (
    "a an and the of for in on to with our we it how what why this that is are be by as at or vs " +
    "requirement requirements need needs goal goals engine engines architecture overview context background introduction intro " +
    "decision decisions outcome consequence consequences design details detail window windows windowing state latency throughput volume " +
    "notes note rationale reason reasons summary problem statement solution approach proposal constraints constraint assumptions " +
    "processing processor data flow flows diagram guarantees guarantee delivery semantics time late ordering recovery retention replay " +
    "options option considered status alternatives alternative components component services service stack technology choice choices " +
    "functional non-functional nonfunctional quality targets target slo sla numbers motivation implementation plan scope use case " +
    "key drivers driver positive negative results risks risk description system high level high-level current works work working general basics " +
    "streaming stream real-time realtime event events"
  ).split(" "),
);

/** Whether a heading opens a subject of its own ("Orders pipeline"), rather than a part of one ("Requirements"). */
export function opensSubject(title: string): boolean {
  const colon = title.indexOf(":");
  const words = (colon > 0 ? title.slice(0, colon) : title).toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.some((word) => !generic.has(word));
}

/** The subject that headings, outermost first, put a statement under: equal for all that belongs together. */
export function passageOf(titles: readonly string[], documentTitle: string | undefined): string {
  const own = titles[0] === documentTitle ? titles.slice(1) : titles;
  let deepest = 0;
  for (let i = 0; i < own.length; i++) if (opensSubject(own[i]!)) deepest = i + 1;
  return own.slice(0, deepest).join(" / ");
}
