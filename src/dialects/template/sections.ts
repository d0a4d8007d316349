import { type Draft, draftAt } from "./draft";
import type { SectionFacts } from "./facts";

/** What stands at a path of the file, in the section that lies nearest above it. */
export function fieldAt(sections: readonly SectionFacts[], path: readonly string[]): Draft | undefined {
  let nearest: SectionFacts | undefined;
  for (const section of sections) {
    const isAbove = section.path.every((key, index) => key === path[index]);
    if (isAbove && (nearest === undefined || section.path.length >= nearest.path.length)) nearest = section;
  }
  return nearest === undefined ? undefined : draftAt(nearest.language, nearest.node(), path.slice(nearest.path.length));
}
