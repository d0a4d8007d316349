import type { Surroundings } from "../model/companions";
import { type Config, type MatchGlobs, relativePath } from "./config";

/** What configurations say of notes and templates that go together. The note's own configuration has the word. */
export function surroundingsOf(configOf: (uri: string) => Config, matches: MatchGlobs): Surroundings {
  return {
    external: (uri) => configOf(uri).external,
    choiceFor(note) {
      const config = configOf(note);
      const systems = Object.values(config.systems);
      const notePath = relativePath(config, note);
      if (systems.length === 0 || notePath === undefined) return undefined;
      const own = systems.filter(({ notes }) => matches(notes, notePath));
      return (template) => {
        const path = relativePath(config, template);
        const owners = path === undefined ? [] : systems.filter(({ templates }) => matches(templates, path));
        if (own.some((system) => owners.includes(system))) return "yes";
        // What is named belongs to its systems and to no other.
        return own.length > 0 || owners.length > 0 ? "no" : "guess";
      };
    },
  };
}
