import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Turkish: words by which kinds of text are told. */
export const trKinds: GenreRules = {
  live: phrases(`canlı, canlı anlatım, canlı blog, dakika dakika`),
  opinion: phrases(`görüş, yorum, köşe yazısı, başyazı, makale`),
  obituary: phrases(`anma, vefat`),
  died: phrases(`öldü, hayatını kaybetti, vefat etti, yaşamını yitirdi`),
  press: phrases(`basın bülteni, basın açıklaması`),
  about: phrases(`hakkında`),
  ingredients: phrases(`malzemeler`),
  method: phrases(`yapılışı, hazırlanışı, tarifi`),
  interview: phrases(`röportaj, söyleşi, soru`),
  you: phrases(`siz, sizin, sen, senin, sizce`),
  me: phrases(`ben, benim, bana, beni, bence`),
  thesis: phrases(`gerek, gerekiyor, gerekir, olmalı, etmeli, zamanı, inanıyorum, düşünüyorum, malı, meli`),
};
