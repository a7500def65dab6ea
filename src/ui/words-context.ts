import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { makeWords, type Words } from './words.ts';

/** Carries the words of the interface to every component. */
export const WordsContext = createContext<Words>(makeWords(() => '', 'en'));

/** The words of the interface. */
export const useWords = (): Words => useContext(WordsContext);
