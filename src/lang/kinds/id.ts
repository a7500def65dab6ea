import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Indonesian: words by which kinds of text are told. */
export const idKinds: GenreRules = {
  live: phrases(`live, langsung, live update, menit ke menit`),
  opinion: phrases(`opini, editorial, kolom, tajuk, pendapat, surat pembaca`),
  obituary: phrases(`obituari, mengenang`),
  died: phrases(`meninggal, wafat, tutup usia, meninggal dunia`),
  press: phrases(`siaran pers, rilis pers`),
  about: phrases(`tentang`),
  ingredients: phrases(`bahan, bahan-bahan`),
  method: phrases(`cara membuat, cara memasak, langkah`),
  interview: phrases(`wawancara, pertanyaan untuk`),
  you: phrases(`anda, kamu, kalian, bapak, ibu`),
  me: phrases(`saya, aku, menurut saya`),
  thesis: phrases(`harus, seharusnya, sudah saatnya, saya percaya, saya yakin, perlu`),
};
