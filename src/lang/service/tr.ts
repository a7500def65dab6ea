import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { phrases } from '../list.ts';

/** Turkish: lines that serve the page, not the story. */
export const trService: ServiceLines = {
  starts:
    phrases(`ayrıca okuyun, bunu da okuyun, devamını oku, devamı için, daha fazla, daha fazlası için, ayrıca bakınız,
    bakınız:, tıklayın, buraya tıklayın, ilgili haberler, ilgili haber, benzer haberler, video:, fotoğraf:,
    foto:, görsel:, kaynak:, grafik:, reklam, abone ol, abone olun, kaydol, bizi takip edin, takip edin,
    paylaş, yorumlar, yorum yap, yorum yaz, haber merkezi, editör:, çerezleri kullanıyoruz, bu site, bu
    internet sitesi, tüm hakları, uygulamayı indir, yukarı, yazdır, en çok okunan, bülten, dinleyin, haberin
    devamı, sıradaki haber`),
  contains:
    phrases(`bültenimize, gizlilik politikası, kullanım koşulları, tüm hakları saklıdır, getty images, (fotoğraf,
    arşiv fotoğraf, buraya tıklayın, için tıklayın, bizi takip edin`),
  stamps: phrases(`yayınlanma, yayın tarihi, güncelleme, güncellenme, son güncelleme`),
};
