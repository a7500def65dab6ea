import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Spanish: titles before names, U.S. doubled as EE. UU.. */
export const esSentences: SentenceRules = {
  never:
    list(`vs abg sr sra srta sres sras d dña dr dra dres prof profa ing lic arq gral gnral cnel cap tte sgto mons fr
    sto sta p.ej ej cf aprox ee ee.uu mr mrs ms st jr excmo ilmo pdte av avda pza c/ mtro mtra`),
  seldom: list(`uu a.m p.m s.a s.l inc corp ltd co cía u.s ud uds vd vds a.c d.c`),
  beforeFigure:
    list(`g n no nº núm núms p pp pág págs art arts vol cap fig ed tel ene feb mar abr may jun jul ago sep sept
    oct nov dic`),
  openers:
    list(`el la los las lo un una unos unas él ella ellos ellas yo nosotros usted ustedes este esta estos
    estas ese esa esos esas aquel aquella eso esto su sus mi nuestro y e pero o u ni sino aunque pues
    así también además sin embargo entonces luego después antes en de a al del con por para según desde
    hasta entre sobre tras durante contra ante bajo si cuando mientras como donde porque que quien qué
    quién cómo dónde cuándo cuál no sí ya más menos muy todo todos toda todas cada algunos algunas
    muchos muchas otros otras otro otra ambos dos tres cuatro hoy ayer mañana ahora aquí allí es era fue
    son había hay ha se le les nadie nada`),
  leads: list(`a al de del en el la los las un una y o con por para sobre hacia desde hasta`),
};
