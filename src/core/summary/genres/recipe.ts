import type { Kind } from './kind.ts';
import { isLabelled, type Reading } from './reading.ts';

/** Fewest lines with an amount that make a list of ingredients. */
const FEWEST = 4;

const AMOUNT =
  /^(?:[-•*]\s*)?(?:\d+(?:[.,/]\d+)?|[½¼¾⅓⅔⅛]|\d+\s?[½¼¾⅓⅔⅛]|a|an|one|two|ein|eine|une?|una?|少々|適量|适量)(?:\s?[-–]\s?\d+)?\s*(?:g|kg|ml|cl|dl|l|oz|lb|lbs|cups?|tbsp|tsp|teaspoons?|tablespoons?|cloves?|pinch|handful|el|tl|prise|bund|stück|zehen?|c\. ?à ?[sc]\.?|cuillères?|gousses?|cucharadas?|cucharaditas?|dientes?|tazas?|colher(?:es)?|xícaras?|dentes?|cucchiai|cucchiaio|cucchiaini?|spicchi|eetlepels?|theelepels?|teentjes?|msk|tsk|krm|spsk|tsk|ss|ts|łyżk\p{L}*|łyżeczk\p{L}*|szklank\p{L}*|lžíc\p{L}*|lžičk\p{L}*|ст\. ?л|ч\. ?л|г|мл|kaşığı|su bardağı|sdm|sdt|gram|gr|大さじ|小さじ|克|毫升|큰술|작은술)(?![\p{L}])/iu;

const amounts = ({ blocks }: Reading): number =>
  blocks.filter(({ head, whole }) => whole && AMOUNT.test(head)).length;

const hasHeading = ({ blocks }: Reading, phrases: readonly string[] | undefined): boolean =>
  blocks.some(
    ({ head, whole }) =>
      whole && head.length <= 60 && isLabelled(head.toLowerCase().replace(/(?<!\s)\s*[(（].*$/, ''), phrases),
  );

/** A recipe: its steps are not summed up. */
export const recipe: Kind = {
  name: 'recipe',
  detect: (reading) => {
    const { rules } = reading;
    const headed = hasHeading(reading, rules.ingredients);
    const steps = hasHeading(reading, rules.method);
    // Amounts last: their pattern takes longer to make than all else here, and most texts have no such heading.
    const told = (headed && steps) || ((headed || steps) && amounts(reading) >= FEWEST);
    return told ? { name: 'recipe' } : undefined;
  },
  shape: (_, sentences) => sentences.map((sentence) => ({ ...sentence, barred: true })),
};
