import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** Indonesian: lines that serve the page, not the story. */
export const idService: ServiceLines = {
  starts:
    phrases(`baca juga, baca selengkapnya, baca lebih, baca:, simak juga, simak:, lihat juga, lihat:, tonton juga,
    klik di sini, klik disini, selengkapnya, berita terkait, artikel terkait, pilihan editor, video:, foto:,
    gambar:, sumber:, infografis, grafik:, iklan, advertisement, berlangganan, daftar sekarang, ikuti kami,
    ikuti, gabung, bagikan, komentar, tulis komentar, penulis:, editor:, reporter:, pewarta:, kami
    menggunakan cookie, situs ini, dengan melanjutkan, hak cipta, unduh aplikasi, kembali ke atas, cetak,
    terpopuler, newsletter, dengarkan`),
  contains:
    phrases(`newsletter kami, kebijakan privasi, syarat dan ketentuan, hak cipta dilindungi, getty images, (foto,
    foto:, dok., klik di sini, ikuti kami di, whatsapp channel, saluran whatsapp`),
  stamps: phrases(`diterbitkan, diperbarui, terakhir diperbarui, dapatkan update`),
  by: list(`oleh`),
};
