import type { Surroundings } from "../model/companions";
import { type Config, type MatchGlobs, relativePath } from "./config";

/** What configurations say of notes and templates that go together. The note's own configuration has the word. */
export function surroundingsOf(configOf: (uri: string) => Config, matches: MatchGlobs): Surroundings {
  return {
    external: (uri) => configOf(uri).external,
    templateFor(note, template) {
      const config = configOf(note);
      const systems = Object.values(config.systems);
      const notePath = relativePath(config, note);
      const templatePath = relativePath(config, template);
      if (systems.length === 0 || notePath === undefined || templatePath === undefined) return "guess";
      const own = systems.filter(({ notes }) => matches(notes, notePath));
      const owners = systems.filter(({ templates }) => matches(templates, templatePath));
      if (own.some((system) => owners.includes(system))) return "yes";
      // What is named belongs to its systems and to no other.
      return own.length > 0 || owners.length > 0 ? "no" : "guess";
    },
  };
}
