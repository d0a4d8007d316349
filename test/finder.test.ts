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
    assert.deepEqual(stems("(?:the |an? )?(?:tumbling|hopping) window"), ["a", "an", "hopp", "the", "tumb"]);
    assert.deepEqual(stems("(?:the |our )?(?:tumbling|hopping) window"), ["hopp", "our", "the", "tumb"]);
    assert.deepEqual(stems("(?<!no )in order|late"), ["in", "late"]);
    assert.deepEqual(stems("\\d+ seconds|an? day|s3|e-?mail"), ["0", "a", "an", "e", "emai", "s"]);
  });

  it("know nothing where a match may begin with a sign, any word, or be empty", () => {
    for (const source of ["-x late", "\\w+ stream", "[a-c]late", "late|<5", "(?:late)?", "e[a-z]", "s(?:ec)?"])
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
      "^the late",
      "^late|order",
      "e-?mails?",
      "an? \\w+",
      "s3|p(?:50|95)|1st",
    ];
    const finder = new Finder(sources.map((source) => new Pattern(source)));
    const line =
      "the late events, late late late records in order; relate in-order 5 seconds, écarté_late re-played élate an a s3 ps3 p95 21st 1st e-mail emails an e b";
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
