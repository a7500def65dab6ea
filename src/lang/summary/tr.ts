import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Turkish: how sentences open that lean on an earlier one. */
export const trOpenings: OpeningRules = {
  connectives:
    phrases(`ama, ancak, fakat, oysa, yine de, buna rağmen, bununla birlikte, ayrıca, üstelik, dahası, ve, bu nedenle,
    bu yüzden, bundan dolayı, bu sebeple, böylece, dolayısıyla, sonra, daha sonra, ardından, bunun ardından,
    bunun üzerine, bu arada, aynı zamanda, öte yandan, diğer yandan, buna karşılık, örneğin, mesela, başka
    bir deyişle, o zamandan beri, o zamana kadar, o zaman, o sırada, ertesi gün, aynı gün, sonunda, sonuç
    olarak, benzer şekilde, bu durumda, bu kapsamda, bu çerçevede, bu bağlamda, bunun sonucunda, aksi halde,
    ona göre, onlara göre, aralarında, bunlar arasında, orada, oradan, bunun yerine, çünkü, zira, veya, ne
    var ki, hatta, bunun dışında, bunun yanı sıra, bunun için, buna göre, öyle ki`),
  persons: list(`o`),
  pronouns: list(`onlar bu bunlar şu şunlar bunu bunun onu onun onları buna ona ikisi diğerleri başkaları`),
  possessives: list(`bu şu o onun onların bunun böyle böylesi söz`),
  nearTime: list(`yıl hafta ay yaz kış sabah akşam gece sezon`),
  closed: begins([
    'bu (?:yıl|hafta|ay|yaz|kış|sabah|akşam|gece|sezon|pazar|kez)',
    'o (?:dönemde|yıllarda) \\p{Lu}',
    'söz konusu değil',
  ]),
  open: begins([
    '(?:biri|birisi|ikisi|üçü|bazıları|çoğu|hiçbiri|hepsi)(?![\\p{L}\\p{N}])',
    '(?:iki|üç|diğer) (?:kişi daha|başka)(?![\\p{L}\\p{N}])',
    '(?:bir|iki|üç|birkaç|\\d+) (?:gün|saat|hafta|ay|yıl) sonra(?![\\p{L}\\p{N}])(?! \\p{Lu})',
    '(?:adam|kadın|şirket|rapor|araştırma|karar|olay|saldırı|kaza|yasa|anlaşma|dava|şüpheli|zanlı|kurban|çift|gemi|uçak|yangın|proje|bina|film|kitap|kulüp|takım)(?![\\p{L}\\p{N}]),? (?:daha|ise|da|de)(?![\\p{L}\\p{N}])',
  ]),
};
