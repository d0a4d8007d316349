import assert from "node:assert/strict";
import { Finder } from "../src/catalogue/finder";
import { Pattern } from "../src/catalogue/pattern";
import { leadingStems } from "../src/catalogue/stems";

const stems = (source: string) => {
  const found = leadingStems(source);
  return found && [...found].sort();
};

describe("patterns tried only where they can begin", () => {
  it("know the beginnings of their matches", () => {
    assert.deepEqual(stems("windows?"), ["wind"]);
    assert.deepEqual(stems("(?:the |an? )?(?:tumbling|hopping) window"), undefined);
    assert.deepEqual(stems("(?:the |our )?(?:tumbling|hopping) window"), ["hopp", "our", "the", "tumb"]);
    assert.deepEqual(stems("(?<!no )in order|late"), ["in", "late"]);
  });

  it("know nothing where a match may begin with a digit, a sign, any word, or be empty", () => {
    for (const source of ["\\d+ seconds", "-x late", "\\w+ stream", "[a-c]late", "late|\\d+", "(?:late)?"])
      assert.equal(stems(source), undefined, source);
  });

  it("match where a search of the whole line does", () => {
    const sources = [
      "late (?:events|records)",
      "(?:the |our )?late",
      "in order",
      "a|an",
      "\\d+ seconds?",
      "re-?play(?:s|ed)?",
      "late late",
    ];
    const finder = new Finder(sources.map((source) => new Pattern(source)));
    const line =
      "the late events, late late late records in order; relate in-order 5 seconds, écarté_late re-played élate an a";
    const look = finder.look(line);
    for (const [number, source] of sources.entries()) {
      const found: string[] = [];
      if (look.candidates.includes(number)) finder.each(look, number, (start, end) => found.push(`${start}-${end}`));
      const all = [...line.matchAll(new Pattern(source).anywhere)];
      assert.deepEqual(
        found,
        all.map(({ index, 0: words }) => `${index}-${index + words.length}`),
        source,
      );
    }
  });
});
