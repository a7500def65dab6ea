import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Romanian: how sentences open that lean on an earlier one. */
export const roOpenings: OpeningRules = {
  connectives:
    phrases(`dar, însă, totuși, cu toate acestea, și, iar, deci, așadar, astfel, prin urmare, de aceea, în plus, de
    asemenea, totodată, apoi, ulterior, după aceea, mai târziu, între timp, în același timp, în schimb, pe de
    altă parte, de exemplu, cu alte cuvinte, de atunci, până atunci, atunci, a doua zi, în aceeași zi, în
    cele din urmă, în final, la fel, în acest caz, în acest sens, ca urmare, drept urmare, ca răspuns, din
    acest motiv, în opinia sa, potrivit lui, potrivit acestuia, potrivit acesteia, printre ei, printre
    aceștia, acolo, în loc de asta, căci, sau, ori, nici, la rândul său, la rândul lui, la rândul ei, în
    context, în contextul acesta, pe lângă asta, la acea vreme, în acel moment`),
  persons: list(`el ea`),
  pronouns: list(
    `ei ele acesta aceasta aceștia acestea asta acela aceea aceia acelea ambii ambele alții altele îl îi`,
  ),
  possessives: list(`acest această acești aceste acel acea acei acele ambii ambele asemenea`),
  back: list(`măsura decizia acordul planul proiectul propunerea anunțul incidentul atacul atentatul accidentul
    raportul studiul ancheta compania firma grupul agenția bărbatul femeia băiatul fata copilul cuplul
    suspectul victima tânărul tânăra cazul procesul sentința nava avionul incendiul schimbările cifrele
    rezultatele ideea scopul motivul problema documentele legea filmul cartea clădirea întrebarea comunicatul
    banii jucătorul antrenorul echipa clubul șoferul autorul autorii cercetătorii experții agenții individul
    agresorul inculpatul`),
  defines: list(`de din al ai ale care la cu pentru pe împotriva între privind`),
  nearTime: list(`săptămână an lună vară iarnă primăvară toamnă noapte dimineață seară`),
  closed: begins([
    'cei care(?![\\p{L}\\p{N}])',
    'cele care(?![\\p{L}\\p{N}])',
    'alte? \\p{L}+',
    'a (?:fi|doua|treia)(?![\\p{L}\\p{N}])',
    'și dacă(?![\\p{L}\\p{N}])',
    'el însuși(?![\\p{L}\\p{N}])',
    'ei(?![\\p{L}\\p{N}])(?=-)',
  ]),
  open: begins([
    '(?:unul|una|doi|două|trei|câțiva|mulți|majoritatea|niciunul) dintre (?:ei|ele|aceștia|acestea)(?![\\p{L}\\p{N}])',
    '(?:alți|alte) (?:doi|două|trei|patru)(?![\\p{L}\\p{N}])',
    '(?:o|două|trei|câteva|\\d+) (?:zi|zile|ore|oră|săptămâni|săptămână|luni|lună|ani|an) mai târziu(?![\\p{L}\\p{N}])',
    'a (?:adăugat|spus|precizat|declarat|explicat|afirmat|subliniat|mai spus)(?![\\p{L}\\p{N}])',
    'cei (?:doi|trei)(?![\\p{L}\\p{N}])(?! \\p{L}+ (?:de|din|care))',
    'cele două(?![\\p{L}\\p{N}])(?! \\p{L}+ (?:de|din|care))',
    'este vorba(?![\\p{L}\\p{N}])',
  ]),
};
