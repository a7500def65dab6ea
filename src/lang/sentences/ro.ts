import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Romanian: titles before names. */
export const roSentences: SentenceRules = {
  never: list(
    `dl dna d-na d-l dr prof ing av gen col cpt lt mr plt sf pr str bd dvs ex cf cca op.cit mrs ms st jr`,
  ),
  seldom: list(`s.a s.r.l inc corp ltd co î.hr d.hr u.s lei`),
  beforeFigure: list(
    `nr p pag art alin vol cap fig ed tel lit ian feb mar apr mai iun iul aug sep sept oct nov dec`,
  ),
  openers:
    list(`el ea ei ele eu noi tu voi acest această acești aceste acel acea acei acele acesta aceasta un o
    niște lui lor său sa săi și dar iar ori sau însă totuși deci astfel apoi atunci acum acolo aici în
    la de din pe cu pentru prin până după înainte între sub peste fără potrivit conform despre către
    dacă când deși că cine ce cum unde care nu niciun nimeni nimic toți toate mulți multe unii alții
    ambii doi două trei patru azi astăzi ieri mâine este era a au fost sunt se`),
  leads: list(`la în de din pe cu pentru și sau un o`),
};
