import { linkTo } from '../export/fragment.ts';
import { Facts } from '../facts.tsx';
import { KeyHelp } from '../key-help.tsx';
import { Listening } from '../listening.tsx';
import { copyTake, saveTake, shareTake } from '../session/taking.ts';
import { SiteLeaf } from '../site-leaf.tsx';

globalThis.nutgrafLater = { Facts, KeyHelp, Listening, SiteLeaf, linkTo, copyTake, saveTake, shareTake };
