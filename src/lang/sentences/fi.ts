import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Finnish: ordinals before months and nouns. */
export const fiSentences: SentenceRules = {
  never: list(`esim ts ns ks vrt n toim tri prof hra rva os ed ko po tk k.o e.m em mr mrs st jr ml`),
  seldom: list(`eaa jaa eKr jKr klo oy inc corp ltd co u.s`),
  beforeFigure: list(`n nro s ss luku art kuva klo puh`),
  openers:
    list(`hän he se ne minä me sinä te tämä nämä tuo nuo hänen heidän sen niiden ja mutta vaan tai eli sekä
    myös kuitenkin siksi lisäksi sitten silloin nyt siellä täällä kun jos koska vaikka että joka mikä
    kuka miten miksi missä ei ole on oli ovat kaikki monet useat jotkut muut molemmat kaksi kolme neljä
    tänään eilen jo vielä vasta`),
  leads: list(`klo noin ja tai kun`),
  ordinals: true,
};
