import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Portuguese: titles before names, Brazilian and European. */
export const ptSentences: SentenceRules = {
  never:
    list(`vs sr sra srta srs sras dr dra drs prof profa exmo exma eng arq d gen cel cap ten sgt maj pe fr sto sta
    v mr mrs ms st jr p.ex ex cf aprox av r pç`),
  seldom: list(`a.m p.m s.a ltda inc corp co cia u.s e.u.a a.c d.c`),
  beforeFigure:
    list(`n no nº núm p pp pág págs art arts vol cap fig ed tel jan fev mar abr mai jun jul ago set out nov
    dez`),
  openers:
    list(`o a os as um uma uns umas ele ela eles elas eu nós você vocês este esta estes estas esse essa esses
    essas aquele aquela isso isto aquilo seu sua seus suas meu minha nosso e mas ou nem porém contudo
    entretanto todavia embora pois assim também além então depois antes em no na nos nas de do da dos
    das ao à aos às com por pelo pela para segundo desde até entre sobre após durante contra sob se
    quando enquanto como onde porque que quem qual não sim já mais menos muito todo todos toda todas
    cada alguns algumas muitos muitas outros outras outro outra ambos dois duas três quatro hoje ontem
    amanhã agora aqui ali lá é era foi são havia há ninguém nada`),
  leads: list(`a ao à às de do da em no na nos nas o os as um uma e ou com por para sobre até desde`),
};
