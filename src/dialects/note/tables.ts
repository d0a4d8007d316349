import type { Polarity } from "../../model/concepts";
import type { NoteNode } from "../../syntax/note-nodes";

type Row = Extract<NoteNode, { kind: "row" }>;

/** What a table says by its shape. */
export interface TableKind {
  readonly headers: readonly string[];
  /** How its rows are meant, where they are not simply told. */
  readonly polarity: Polarity | undefined;
  /** Whether its headers name parts of the design, and not what candidates are measured by. */
  readonly namesParts: boolean;
  /** Column whose cells judge their rows. */
  readonly verdictColumn: number | undefined;
  /** Column whose services are the ones decided for. */
  readonly choiceColumn: number | undefined;
  /** Column of the names that something had before, where another one has the names of today. */
  readonly formerColumn: number | undefined;
  /** Column of the design that was given up for the one of another column. */
  readonly replacedColumn: number | undefined;
  /** Columns whose services do the work of their row. */
  readonly workColumns: readonly number[];
}

const candidates =
  /^(?:services?|options?|technolog(?:y|ies)|engines?|tools?|alternatives?|approach(?:es)?|candidates?|frameworks?|products?|name|platforms?|solutions?|aspects?|features?|criteri(?:on|a)|capabilit(?:y|ies)|propert(?:y|ies)|dimensions?|systems?|patterns?|strateg(?:y|ies)|)$/i;
const aspects =
  /^(?:aspects?|features?|criteri(?:on|a)|capabilit(?:y|ies)|propert(?:y|ies)|dimensions?|metrics?|characteristics?|factors?|)$/i;
/** Columns of a table that explains settings or metrics one by one. */
const reference =
  /^(?:default(?: value)?s?|descriptions?|types?|required\??|optional\??|values?|examples?|meanings?|notes?|comments?|units?|purpose|details?|explanation|since|version|allowed values|possible values|range|source|example value|what it (?:does|means)|mandatory|level|scope|dimensions?|statistic|reported by|method|)$/i;
const criteria =
  /\b(?:pros?|cons?|cost|price|advantages?|disadvantages?|strengths?|weakness(?:es)?|limits?|windows?|state|latency|throughput|scalab\w+|complexity|operations?|ops|operational|best for|when to use|use when|good for|vs|durability|performance|maturity|ecosystem|exactly[- ]once|fault[- ]tolerance|ordering|replay|learning curve|licen[cs]e|managed|trade-?offs?|suitab\w+|score|rating|fit|delivery|guarantees?|time)\b/i;
const chosenColumn =
  /^(?:status|state|decision|verdict|result|outcome|chosen|selected|choice|conclusion|taken|recommendation|decided|our choice|winner|accepted)\??$/i;
const choiceColumn =
  /^(?:recommendation|recommended|our choice|choice|decision|chosen|selected|winner|pick|verdict|we use|selection)$/i;
const workColumn =
  /^(?:outputs?|engine used|processing(?: engine)?|who\??|where\??|runtime|services?|engines?|path|runs (?:on|in)|components?|tools?|technology|processors?|consumers?|implementation|implemented (?:by|in|with)|done by|who|by|platform|aws services?|system|solution|runtime|how|with|executed (?:by|on)|built (?:with|on)|responsible|stage|step|compute|target|sink|source|store|destination|what)$/i;

/** "Usage | Free tier | Monthly cost": a bill names what is there. */
const cost =
  /^(?:(?:est(?:imated|\.)?|monthly|annual|yearly|total|approx\.?|unit|average) ){0,3}(?:costs?|price|pricing|spend|bill|charges?|fees?|usd|\$)(?: ?[(/].{0,30}| per \w{1,12}| \w{1,12})?$/i;
const quantity =
  /^(?:usage|quantity|qty|units?|amount|hours|count|rate|spec(?:ification)?s?|size|sizing|config(?:uration)?|instances?(?: type)?|free tier(?: limit)?|volume|tier|assumptions?|calculation|basis|allowance|included|dimension)$/i;
/** What is weighed, and not what is paid for. */
const weighed =
  /^(?:options?|alternatives?|approach(?:es)?|candidates?|solutions?|criteri(?:on|a)|aspects?|features?)$/i;

/** "Use case | Best service": advice for whoever has that need. */
const advised =
  /^(?:best|recommended|right|suggested|suitable|preferred|ideal|appropriate) (?:[\w-]{1,20} )?(?:services?|tools?|choice|option|fit|engine|solution|technology|match|pick|answer)$|^(?:likely |best |correct |right )?(?:use|choose|pick|reach for|go for|consider|answer|think(?: of)?)$/i;
const need =
  /\b(?:use[- ]cases?|needs?|scenarios?|requirements?|when|if|questions?|keywords?|situations?|workloads?|you (?:need|want|have)|signals?|problems?|pattern)\b/i;
const suits =
  /\b(?:best|ideal|good|better|great|suited|suitable|perfect) (?:for|when|if)\b|^(?:when to (?:use|choose)|(?:use|choose|pick) (?:when|if|it when|it for))\b/i;

/** Whether a header, or the first of two cells, says that the other names who works: "Engine", "Sink". */
export const isWork = (words: string): boolean => workColumn.test(words.trim());

/** "State: no" tells of a property, "Chosen: no" of a verdict. */
const isMere = (words: string, header: string): boolean =>
  /^(?:state|status|result)$/i.test(header) && /^\W*(?:yes|no)\W*$/i.test(words);
const isRejected = (words: string): boolean =>
  /^\W*(?:rejected|discarded|dismissed|ruled out|not chosen|not taken|not selected|dropped|declined|no\b|❌|✗|✘|✖|deprecated|superseded|abandoned|retired|replaced|gone|switched off|withdrawn|obsolete|removed|decommissioned|thrown out|ditched|binned|lost|void|shelved|dead|history|discontinued|scrapped|buried|out\b|eliminated|considered|too (?:weak|slow|small|expensive|costly|complex|complicated|risky|late|limited|big|heavy|short|coarse|fragile|rigid|young)|insufficient|unsuitable|unfit|(?:does not|doesn't|did not|didn't) (?:fit|do|suffice|scale|work)|not (?:enough|good enough|suitable|possible|for us|viable)|lost|vetoed|voted down|turned down|given up|overkill)/iu.test(
    words,
  );
const isChosen = (words: string): boolean =>
  /^\W*(?:chosen|selected|accepted|yes\b|✅|✔|☑|taken|adopted|decided|in use|our choice|winner|recommended|preferred|live|running|current|active|built|in production|productive|won|go\b)/iu.test(
    words,
  );

/** Reads the shape of a table from its rows. */
export function tableKind(rows: readonly Row[]): TableKind {
  const header = rows.find((row) => row.isHeader);
  const headers = header?.cells.map((cell) => cell.prose.text.trim()) ?? [];
  const verdict = headers.findIndex((words) => chosenColumn.test(words));
  const body = rows.filter((row) => !row.isHeader);
  const judged =
    verdict >= 0 &&
    body.some((row) => {
      const words = row.cells[verdict]?.prose.text ?? "";
      return !isMere(words, headers[verdict] ?? "") && (isRejected(words) || isChosen(words));
    });
  const workColumns = headers.flatMap((words, index) => (isWork(words) ? [index] : []));
  const choice = headers.findIndex((words) => choiceColumn.test(words));
  const isPaid = isBilled(headers);
  const compares = !isPaid && isComparison(headers, body);
  const isBill = isPaid || headers.some((words) => /^total\b/i.test(words));
  return {
    headers,
    namesParts: !judged && choice < 0 && (!compares || isBill),
    choiceColumn: choice > 0 && !judged ? choice : undefined,
    polarity: judged || !compares ? undefined : "comparison",
    verdictColumn: judged ? verdict : undefined,
    formerColumn: columnBefore(headers, formerName, presentName),
    replacedColumn: columnBefore(headers, replaced, replacement),
    workColumns,
  };
}

const formerName =
  /^(?:former(?:ly)?|old|before|previous(?:ly)?|was|earlier|until \w+)(?: (?:names?|brands?|terms?|product names?|titles?))?$/i;
const presentName =
  /^(?:now|new|today|current(?:ly)?|is|present|after|since \w+|use|say|write|name|correct)(?: (?:names?|brands?|terms?|product names?|titles?|instead))?$/i;

const ofDesign =
  "(?: (?:designs?|solutions?|way|set-?up|engines?|services?|stack|architecture|systems?|platform|implementation))?";
const replaced = new RegExp(`^(?:old|former|previous|before|legacy|until now|retired)${ofDesign}$`, "i");
const replacement = new RegExp(`^(?:new|after|now|today|current|present|replacement|replaced by)${ofDesign}$`, "i");

/** "Now | Formerly", "Old design | New design": the column of what was before, where another has what is there. */
function columnBefore(headers: readonly string[], before: RegExp, after: RegExp): number | undefined {
  const found = headers.findIndex((words) => before.test(words));
  return found >= 0 && headers.some((words) => after.test(words)) ? found : undefined;
}

/** "Points", "1, signed": a column that ranks its rows. */
const ranks = /^(?:points?|votes?|score|rank(?:ing)?|place|position|rating|grade|marks|stars|weight|total points)$/i;
const rank = /^\W*\d/;

const isBilled = (headers: readonly string[]): boolean =>
  headers.length >= 3 &&
  !weighed.test(headers[0]!) &&
  headers.some((words) => cost.test(words)) &&
  headers.some((words) => quantity.test(words));

/** "Symptom | Cause | What to do": what may go wrong, and no part of the design. */
const trouble =
  /^(?:symptoms?|problems?|errors?(?: message)?|failures?(?: modes?)?|what you (?:see|notice)|observations?|you see|if you see|incident|malfunction|fault|message)$/i;
const remedy =
  /^(?:(?:likely |possible |root |probable )?causes?|reasons?|what to do|first (?:step|check|aid)|remed(?:y|ies)|fix(?:es)?|actions?|cure|solution|check|do this|response|then|workaround)$/i;

/** "Question | Answer" over "What", "When", "Engine": what is asked is one thing, and not who needs what. */
const tellsFacts = (headers: readonly string[], body: readonly Row[]): boolean =>
  /^questions?$/i.test(headers[0]!) &&
  body.every(({ cells }) =>
    /^(?:what|when|where|who|why|how|[\w-]+)(?: [\w-]+)?\??$/i.test(cells[0]?.prose.text ?? ""),
  );

/** "Alert | Meaning | Do": what somebody is woken by, and not what the design works out. */
const alarm = /^(?:alerts?|alarms?|pages?|alarm names?|alert names?)$/i;
const answer =
  /^(?:do|what to do|meaning|means|what it means|first (?:step|check|look|thing)|run ?books?|on-?call|who(?: is (?:called|paged|woken))?|wakes?|pages?|call)$/i;

/** Whether one column names needs and the other what is good for them, or the other way round. */
const advises = (headers: readonly string[]): boolean =>
  (need.test(headers[0]!) && headers.slice(1).some((words) => advised.test(words))) ||
  headers.slice(1).some((words) => suits.test(words));

/** Several candidates measured by several criteria; or a column for each candidate. */
function isComparison(headers: readonly string[], body: readonly Row[]): boolean {
  if (headers.length < 2 || body.length < 2) return false;
  if (advises(headers) && !tellsFacts(headers, body)) return true;
  if (trouble.test(headers[0]!) && headers.slice(1).some((words) => remedy.test(words))) return true;
  if (alarm.test(headers[0]!) && headers.slice(1).some((words) => answer.test(words))) return true;
  const ranking = headers.findIndex((words) => ranks.test(words));
  if (ranking >= 0 && body.every((row) => rank.test(row.cells[ranking]?.prose.text ?? ""))) return true;
  const measured = headers.slice(1).filter((words) => criteria.test(words)).length;
  if (candidates.test(headers[0]!) && measured >= 2) return true;
  if (headers.length >= 3 && aspects.test(headers[0]!) && !headers.slice(1).every((words) => reference.test(words)))
    return true;
  if (measured >= 3 || headers.some((words) => /\bvs\b|pros?\b|\bcons\b|when to use|use when/i.test(words)))
    return true;
  const grades = body
    .flatMap((row) => row.cells)
    .filter((cell) =>
      /^\W*(?:🟩|🟨|🟥|🌟|✅|❌|⭐|yes|no|high|low|medium|n\/a|partial)/iu.test(cell.prose.text),
    ).length;
  const cells = body.reduce((count, row) => count + row.cells.length, 0);
  return headers.length >= 3 && grades * 3 > cells;
}

/** "Alternative | Lambda writes to S3 itself": a row of two cells whose first says that the second was not taken. */
const isLoser = ({ cells, isHeader }: Row): boolean =>
  !isHeader &&
  cells.length === 2 &&
  /^\W*(?:alternatives?(?: considered)?|rejected(?: (?:option|alternative)s?)?|not (?:chosen|taken)|instead of|considered(?: too)?|ruled out)\W*$/i.test(
    cells[0]!.prose.text,
  );

/** What a row's own cells say of it. */
export function rowVerdict(row: Row, kind: TableKind): "chosen" | "rejected" | undefined {
  if (kind.verdictColumn === undefined) return isLoser(row) ? "rejected" : undefined;
  const words = row.cells[kind.verdictColumn]?.prose.text ?? "";
  return isRejected(words) ? "rejected" : isChosen(words) ? "chosen" : undefined;
}

/** "Trap", "Myth": the cells below say what is wrong. */
export const isMistaken = (header: string): boolean =>
  /^(?:traps?|mistakes?|myths?|misconceptions?|pitfalls?|wrong(?: answers?)?|anti-?patterns?)(?: ?\/ ?\w{1,20})?$/i.test(
    header,
  );

/** Whether the cell that should choose leaves it open. */
export const staysOpen = (row: Row, kind: TableKind): boolean =>
  kind.choiceColumn !== undefined &&
  /\b(?:depend(?:s|ent|ing)?|either|both|tie|draw|varies|undecided|open|tbd)\b/i.test(
    row.cells[kind.choiceColumn]?.prose.text ?? "",
  );
