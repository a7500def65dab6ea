import { digestOf } from '../ui/sample/digest-maker.ts';
import { harbour } from '../ui/sample/harbour.ts';

/** The article that the first page shows the interface with. */
export const sample = digestOf(harbour);
