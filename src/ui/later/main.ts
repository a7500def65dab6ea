import { choose } from '../../core/summary/choose.ts';
import { linkTo } from '../export/fragment.ts';
import { copyTake, saveTake, shareTake } from '../session/taking.ts';

globalThis.nutgrafLater = { choose, linkTo, copyTake, saveTake, shareTake };
