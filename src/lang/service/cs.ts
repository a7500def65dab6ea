import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { phrases } from '../list.ts';

/** Czech: lines that serve the page, not the story. */
export const csService: ServiceLines = {
  starts:
    phrases(`čtěte také, čtěte více, čtěte též, číst více, přečtěte si, viz také, podívejte se, klikněte, související,
    více k tématu, mohlo by vás zajímat, video:, foto:, fotografie:, zdroj:, zdroje:, grafika:, reklama,
    přihlaste se, odebírejte, sledujte nás, sdílet, komentáře, diskuse, přidat komentář, aktualizováno,
    redakce, používáme cookies, tato stránka, tento web, pokračováním, všechna práva, stáhněte si, nahoru,
    tisknout, nejčtenější, newsletter, poslechněte, pokračování článku`),
  contains:
    phrases(`našeho newsletteru, ochrana osobních údajů, všechna práva vyhrazena, getty images, (foto, ilustrační
    foto, klikněte zde, sledujte nás`),
  stamps: phrases(`publikováno, naposledy`),
};
