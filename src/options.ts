import { kinds } from './core/entities/kinds.ts';

/**
 * Where an option lives: `sync` follows the reader to other devices, one key per option so that the browser
 * merges them; `local` stays on this device (reading habits, and what only this device has).
 */
export type Area = 'sync' | 'local';

/** The groups in which the options page shows the rows. */
export const sections = [
  'summary',
  'shown',
  'detection',
  'look',
  'keys',
  'listening',
  'keeping',
  'syncing',
] as const;

/** One of the groups of the options page. */
export type Section = (typeof sections)[number];

/** A rule for the sites that a match pattern covers; it wins over the detector's own judgement. */
export type SiteRule = { pattern: string; rule: 'always' | 'never' };

type Common = { section: Section; area: Area };
type ChoiceRow<V extends string> = Common & { type: 'choice'; choices: readonly V[]; default: V };
type NumberRow = Common & { type: 'number'; min: number; max: number; step: number; default: number };
type SwitchRow = Common & { type: 'switch'; default: boolean };
type SetRow<V extends string> = Common & { type: 'set'; choices: readonly V[]; default: readonly V[] };
type TextRow = Common & { type: 'text'; default: string };
type PatternsRow = Common & { type: 'patterns'; default: readonly string[] };
type SiteRulesRow = Common & { type: 'siteRules'; default: readonly SiteRule[] };

/** One row of the option table; the options page, the checks and the type {@link Options} all follow it. */
export type OptionRow =
  | ChoiceRow<string>
  | NumberRow
  | SwitchRow
  | SetRow<string>
  | TextRow
  | PatternsRow
  | SiteRulesRow;

const choice = <const V extends string>(
  section: Section,
  choices: readonly V[],
  fallback: NoInfer<V>,
  area: Area = 'sync',
): ChoiceRow<V> => ({ type: 'choice', section, area, choices, default: fallback });

const amount = (
  section: Section,
  [min, max, step]: readonly [number, number, number],
  fallback: number,
  area: Area = 'sync',
): NumberRow => ({ type: 'number', section, area, min, max, step, default: fallback });

const toggle = (section: Section, fallback: boolean, area: Area = 'sync'): SwitchRow => ({
  type: 'switch',
  section,
  area,
  default: fallback,
});

/** The option table. Adding an option is adding a row and using it. */
export const optionRows = {
  lengthBy: choice('summary', ['sentences', 'share'], 'sentences'),
  sentences: amount('summary', [1, 10, 1], 5),
  share: amount('summary', [5, 50, 5], 20),
  order: choice('summary', ['article', 'importance'], 'article'),
  showEntities: toggle('shown', true),
  showReasons: toggle('shown', false),
  showFacts: toggle('shown', true),
  kinds: { type: 'set', section: 'shown', area: 'sync', choices: kinds, default: kinds } as SetRow<
    (typeof kinds)[number]
  >,
  factKinds: {
    type: 'set',
    section: 'shown',
    area: 'sync',
    choices: ['quotations', 'dates', 'figures', 'questions'],
    default: ['quotations', 'dates', 'figures', 'questions'],
  } as SetRow<'quotations' | 'dates' | 'figures' | 'questions'>,
  detection: choice('detection', ['everywhere', 'chosen', 'never'], 'never'),
  sites: { type: 'siteRules', section: 'detection', area: 'local', default: [] } as SiteRulesRow,
  prompt: toggle('detection', false),
  promptHidden: { type: 'patterns', section: 'detection', area: 'local', default: [] } as PatternsRow,
  theme: choice('look', ['system', 'light', 'dark', 'sepia', 'contrast'], 'system'),
  textSize: amount('look', [80, 160, 10], 100),
  highlight: choice('look', ['amber', 'green', 'blue', 'rose'], 'amber'),
  singleKeys: toggle('keys', true),
  voice: { type: 'text', section: 'listening', area: 'local', default: '' } as TextRow,
  rate: amount('listening', [0.5, 2, 0.1], 1, 'local'),
  keep: choice('keeping', ['nothing', 'month', 'year', 'always'], 'month'),
  limit: choice('keeping', ['1000', '10000'], '1000'),
  neverKept: { type: 'patterns', section: 'keeping', area: 'local', default: [] } as PatternsRow,
  sync: toggle('syncing', true, 'local'),
} as const satisfies Record<string, OptionRow>;

/** The name of an option. */
export type OptionName = keyof typeof optionRows;

type ValueOf<Row> =
  Row extends ChoiceRow<infer V>
    ? V
    : Row extends SetRow<infer V>
      ? readonly V[]
      : Row extends NumberRow
        ? number
        : Row extends SwitchRow
          ? boolean
          : Row extends TextRow
            ? string
            : Row extends PatternsRow
              ? readonly string[]
              : Row extends SiteRulesRow
                ? readonly SiteRule[]
                : never;

/** The reader's options, each with its value. */
export type Options = { -readonly [Name in OptionName]: ValueOf<(typeof optionRows)[Name]> };

/** The names of all options, in the order of the table. */
export const optionNames = Object.keys(optionRows) as OptionName[];

/** The options as they are before the reader touches anything. */
export const defaultOptions: Options = Object.fromEntries(
  optionNames.map((name) => [name, optionRows[name].default]),
) as Options;
