import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Hindi: words by which kinds of text are told. */
export const hiKinds: GenreRules = {
  live: phrases(`लाइव, live, लाइव अपडेट, लाइव ब्लॉग`),
  opinion: phrases(`राय, विचार, संपादकीय, नज़रिया, नजरिया, ब्लॉग, टिप्पणी`),
  obituary: phrases(`श्रद्धांजलि, स्मृति`),
  died: phrases(`निधन, नहीं रहे, नहीं रहीं, का निधन`),
  press: phrases(`प्रेस विज्ञप्ति`),
  about: phrases(`के बारे में`),
  ingredients: phrases(`सामग्री`),
  method: phrases(`विधि, बनाने की विधि, तरीका`),
  interview: phrases(`साक्षात्कार, इंटरव्यू, बातचीत`),
  you: phrases(`आप, आपका, आपकी, आपके, आपको, तुम`),
  me: phrases(`मैं, मेरा, मेरी, मेरे, मुझे`),
  thesis: phrases(`चाहिए, होगा, ज़रूरी, जरूरी, समय आ गया, मेरा मानना, मुझे लगता`),
};
